import { groupBy } from '../../src/base/group-by';
import { formatCell } from '../../src/base/cell';
import { textOf, valueAt } from '../../src/base/grid';
import { formatPoints, isNoise, pointsOf, type Points } from '../../src/base/points';
import type { UnitTotal } from '../../src/ranking/ranking';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices } from '../../src/scheme/scheme';
import { totalRangeOf, type TotalRange } from '../../src/scoring/total-range';
import { findColumns } from '../../src/sheet/find-columns';
import { normaliseWords } from '../../src/sheet/words';
import { fillerOf, formViews, unitOf } from '../commands/workbook-view';
import type { FormView, SheetView, WorkbookView } from '../commands/workbook-view';
import type { TotalIssue } from '../locale/rank-issue';

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
  /** Null for what is no number. */
  readonly number: number | null;
  /** Null for what is no score of at most two decimals. */
  readonly points: Points | null;
  /** Between what a total can lie. */
  readonly range: TotalRange;
}

export function gatherTotals(
  workbook: WorkbookView,
  opened: OpenScheme,
  choices: Choices,
): GatheredTotals {
  const { rosters } = opened.scheme;
  const own = formViews(workbook).filter((view) => view.opened.scheme.id === opened.scheme.id);
  const forms = groupBy(own, fillerOf);
  const rows = writtenTotals(workbook, opened, choices);
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
  for (const unit of [...forms.map(nameOf), ...rows.map((row) => row.unit)]) {
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
  if (!row || row.text === '' || row.points === total) return { total };
  const { sheet, cell, text } = row;
  const said = { written: text, total: formatPoints(total) };
  return { total, issue: { code: 'summary-differs', filler, unit, sheet, cell, ...said } };
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

/** A number no form can come to (950 for 95.0) is a slip of the pen and is ranked nowhere. */
function totalOfRow(
  row: WrittenTotal,
  filler: string,
): { readonly total: Points | null; readonly issue?: TotalIssue } {
  const { unit, sheet, cell, text, number, points, range } = row;
  const about = { filler, unit, sheet };
  if (text === '') return { total: null, issue: { ...about, code: 'total-open' } };
  const said = { ...about, cell, written: text };
  if (number !== null && isAbove(number, range.highest)) {
    const full = formatPoints(range.highest);
    return { total: null, issue: { ...said, code: 'total-above-full', full } };
  }
  if (number !== null && range.lowest !== null && isAbove(-number, -range.lowest)) {
    return { total: null, issue: { ...said, code: 'total-negative' } };
  }
  return points !== null
    ? { total: points }
    : { total: null, issue: { ...said, code: 'summary-text', isNumber: number !== null } };
}

function isAbove(number: number, hundredths: number): boolean {
  const over = number * 100 - hundredths;
  return over > 0 && !isNoise(over, hundredths);
}

function writtenTotals(
  workbook: WorkbookView,
  opened: OpenScheme,
  choices: Choices,
): ReadonlyMap<string, readonly WrittenTotal[]> {
  const rows = [...workbook.values()].flatMap((view) =>
    view.kind === 'summary' && view.summary.scheme === opened.scheme.id
      ? rowsOf(view, opened, choices).map((row) => ({ filler: view.summary.filler, row }))
      : [],
  );
  const grouped = groupBy(rows, ({ filler }) => filler);
  return new Map([...grouped].map(([filler, own]) => [filler, own.map(({ row }) => row)]));
}

function rowsOf(
  { sheet, grid, summary }: Extract<SheetView, { kind: 'summary' }>,
  opened: OpenScheme,
  choices: Choices,
): readonly WrittenTotal[] {
  const form = opened.scheme.forms.find(({ id }) => id === summary.form);
  if (form?.kind !== 'summary') return [];
  const column = findColumns(form, grid).columns.get('score');
  if (column === undefined) return [];
  const range = totalRangeOf(opened, form.of, choices);
  return summary.rows.map(({ unit, row }) => {
    const value = valueAt(grid, { row, column });
    return {
      unit,
      sheet: sheet.name,
      cell: formatCell({ row, column }),
      text: textOf(value).trim(),
      number: typeof value === 'number' ? value : null,
      points: typeof value === 'number' ? pointsOf(value) : null,
      range,
    };
  });
}
