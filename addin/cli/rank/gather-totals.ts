import { groupBy } from '../../../src/base/group-by';
import { formatCell } from '../../../src/base/cell';
import { textOf, valueAt } from '../../../src/base/grid';
import { formatPoints, type Points } from '../../../src/base/points';
import { judgeWrittenTotal } from '../../../src/ranking/judge-written-total';
import type { UnitTotal } from '../../../src/ranking/ranking';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { Choices } from '../../../src/scheme/scheme';
import { totalRangeOf } from '../../../src/scoring/check/total-range';
import { findColumns } from '../../../src/sheet/find-columns';
import { normaliseWords } from '../../../src/sheet/words';
import { fillerOf, formViews, unitOf } from '../../commands/workbook-view';
import type { FormView, SheetView, WorkbookView } from '../../commands/workbook-view';
import type { SheetId } from '../../hosts/host';
import type { TotalIssue } from '../../locale/rank-issue';

/** Totals of a notice's units, by filler, from the forms and the 汇总表 of a workbook. */
export interface GatheredTotals {
  /** Those with a sheet here. */
  readonly present: readonly string[];
  /** All units of the notice, those of absent fillers undecided. */
  readonly units: readonly UnitTotal[];
  readonly issues: readonly TotalIssue[];
}

/** What a 汇总表 says of one unit. */
interface WrittenTotal {
  readonly unit: string;
  readonly sheet: string;
  readonly cell: string;
  /** Empty where nothing stands there yet. */
  readonly text: string;
  readonly judged: ReturnType<typeof judgeWrittenTotal>;
  /** It is another unit's. */
  readonly misplaced: boolean;
}

/** Whether a 汇总表 shows another unit's score in a cell (sheet's id, 「F5」): its own check says so. */
export type MisplacedScores = (sheet: SheetId, cell: string) => boolean;

export function gatherTotals(
  workbook: WorkbookView,
  opened: OpenScheme,
  choices: Choices,
  misplaced: MisplacedScores,
): GatheredTotals {
  const { rosters } = opened.scheme;
  const own = formViews(workbook).filter((view) => view.opened.scheme.id === opened.scheme.id);
  const forms = groupBy(own, fillerOf);
  const rows = writtenTotals(workbook, opened, choices, misplaced);
  const listed = new Map(rosters.map(({ title, units }) => [title, units.map(({ name }) => name)]));
  const fillers = [...new Set([...listed.keys(), ...forms.keys(), ...rows.keys()])];
  const gathered = fillers.map((filler) =>
    gatherFiller(filler, {
      listed: listed.get(filler) ?? null,
      forms: forms.get(filler) ?? [],
      rows: rows.get(filler) ?? [],
    }),
  );
  const issues = gathered.flatMap((each) => each.issues);
  const absent = gathered.filter((each) => !each.present).map(({ filler }) => filler);
  if (absent.length > 0) issues.push({ code: 'fillers-absent', filler: '', fillers: absent });
  return {
    present: fillers.filter((filler) => !absent.includes(filler)),
    units: gathered.flatMap(({ units }) => units),
    issues,
  };
}

/** What is there of one filler. */
interface FillerSheets {
  /** The notice's units; null for a filler the notice does not have. */
  readonly listed: readonly string[] | null;
  readonly forms: readonly FormView[];
  readonly rows: readonly WrittenTotal[];
}

function gatherFiller(filler: string, { listed, forms, rows }: FillerSheets) {
  const present = forms.length + rows.length > 0;
  const issues: TotalIssue[] = [];
  const names = new Map((listed ?? []).map((unit) => [normaliseWords(unit), unit]));
  const unlisted = new Set<string>();
  // What stands under a table with no score beside it, as a signature, is nobody's row where there is a list.
  const scored = listed ? rows.filter(({ text }) => text !== '') : rows;
  for (const unit of [...forms.map(nameOf), ...scored.map((row) => row.unit)]) {
    const key = normaliseWords(unit);
    if (names.has(key) || unlisted.has(key)) continue;
    if (!listed) names.set(key, unit);
    else {
      // A third is of the notice's list: who is not in it, mostly by a slip of the pen, takes no place in it.
      unlisted.add(key);
      issues.push({ code: 'unit-unlisted', filler, unit });
    }
  }
  const units = [...names].map(([key, unit]): UnitTotal => {
    if (!present) return { unit, group: filler, total: null };
    const { total, issue } = totalOf(filler, unit, {
      forms: forms.filter((form) => normaliseWords(nameOf(form)) === key),
      rows: rows.filter((row) => normaliseWords(row.unit) === key),
    });
    if (issue) issues.push(issue);
    return { unit, group: filler, total };
  });
  return { filler, present, units, issues };
}

/** A form that says no unit goes by its sheet's name. */
function nameOf(form: FormView): string {
  return unitOf(form) || form.sheet.name;
}

/** The form counts; without one what the 汇总表 says; two of a kind count for nothing until a person says. */
function totalOf(
  filler: string,
  unit: string,
  own: Pick<FillerSheets, 'forms' | 'rows'>,
): { readonly total: Points | null; readonly issue?: TotalIssue } {
  const [form, ...forms] = own.forms;
  const [row, ...rows] = own.rows;
  if (form && forms.length > 0) {
    const sheets = [form, ...forms].map(({ sheet }) => sheet.name);
    return { total: null, issue: { code: 'form-twice', filler, unit, sheets } };
  }
  if (row && rows.length > 0) {
    return { total: null, issue: { code: 'summary-twice', filler, unit, sheet: row.sheet } };
  }
  if (!form)
    return row
      ? totalOfRow(row, filler)
      : { total: null, issue: { code: 'form-missing', filler, unit } };
  const { total } = form.check;
  if (total === null) {
    return { total, issue: { code: 'total-open', filler, unit, sheet: form.sheet.name } };
  }
  const differs = formTotalDiffers(form, total);
  if (differs) return { total, issue: { ...differs, filler, unit } };
  if (!row || row.text === '' || pointsIn(row) === total) return { total };
  const { sheet, cell, text } = row;
  const said = { written: text, total: formatPoints(total) };
  return { total, issue: { code: 'summary-differs', filler, unit, sheet, cell, ...said } };
}

function pointsIn({ judged }: WrittenTotal): Points | null {
  return judged.kind === 'points' ? judged.points : null;
}

/** What the form's own total cell shows in place of what its scores come to, as its check tells it. */
function formTotalDiffers({ sheet, check }: FormView, total: Points) {
  const found = check.issues.find(
    ({ code }) => code === 'total-above-cap' || code === 'total-disagrees',
  );
  if (!found?.cell || !('written' in found.params)) return null;
  const written = String(found.params.written);
  const cell = formatCell(found.cell);
  const code = 'form-total-differs' as const;
  return { code, sheet: sheet.name, cell, written, total: formatPoints(total) };
}

/** What is no total counts for nothing, and neither does another unit's that stands there. */
function totalOfRow(
  { unit, sheet, cell, text, judged, misplaced }: WrittenTotal,
  filler: string,
): { readonly total: Points | null; readonly issue?: TotalIssue } {
  // Told with the 汇总表's own problems.
  if (misplaced) return { total: null };
  const said = { filler, unit, sheet, cell, written: text };
  switch (judged.kind) {
    case 'points':
      return { total: judged.points };
    case 'blank':
      return { total: null, issue: { code: 'form-missing', filler, unit } };
    case 'above':
      return {
        total: null,
        issue: { ...said, code: 'total-above-full', full: formatPoints(judged.full) },
      };
    case 'negative':
      return { total: null, issue: { ...said, code: 'total-negative' } };
    case 'text':
    case 'fine':
      return {
        total: null,
        issue: { ...said, code: 'summary-text', isNumber: judged.kind === 'fine' },
      };
  }
}

function writtenTotals(
  workbook: WorkbookView,
  opened: OpenScheme,
  choices: Choices,
  misplaced: MisplacedScores,
): ReadonlyMap<string, readonly WrittenTotal[]> {
  const rows = [...workbook.values()].flatMap((view) =>
    view.kind === 'summary' && view.summary.scheme === opened.scheme.id
      ? rowsOf(view, opened, choices, misplaced).map((row) => ({
          filler: view.summary.filler,
          row,
        }))
      : [],
  );
  const grouped = groupBy(rows, ({ filler }) => filler);
  return new Map([...grouped].map(([filler, own]) => [filler, own.map(({ row }) => row)]));
}

function rowsOf(
  { sheet, grid, summary }: Extract<SheetView, { kind: 'summary' }>,
  opened: OpenScheme,
  choices: Choices,
  misplaced: MisplacedScores,
): readonly WrittenTotal[] {
  const form = opened.scheme.forms.find(({ id }) => id === summary.form);
  if (form?.kind !== 'summary') return [];
  const column = findColumns(form, grid).columns.get('score');
  if (column === undefined) return [];
  const range = totalRangeOf(opened, form.of, choices);
  return summary.rows.map(({ unit, row }) => {
    const value = valueAt(grid, { row, column });
    const cell = formatCell({ row, column });
    return {
      unit,
      sheet: sheet.name,
      cell,
      text: textOf(value).trim(),
      judged: judgeWrittenTotal(value, range),
      misplaced: misplaced(sheet.id, cell),
    };
  });
}
