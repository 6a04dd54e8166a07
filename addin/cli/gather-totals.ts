import { formatCell } from '../../src/base/cell';
import { textOf, valueAt } from '../../src/base/grid';
import { formatPoints, pointsOf, type Points } from '../../src/base/points';
import { nameKey } from '../../src/ranking/lead-unit';
import type { UnitTotal } from '../../src/ranking/ranking';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import { findColumns } from '../../src/sheet/find-columns';
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
  /** Null for what is no score of at most two decimals. */
  readonly points: Points | null;
}

export function gatherTotals(workbook: WorkbookView, opened: OpenScheme): GatheredTotals {
  const { rosters } = opened.scheme;
  const own = formViews(workbook).filter((view) => view.opened.scheme.id === opened.scheme.id);
  const forms = byFiller(own, fillerOf);
  const rows = writtenTotals(workbook, opened);
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
  const names = new Map((listed ?? []).map((unit) => [nameKey(unit), unit]));
  const known = new Set(names.keys());
  for (const unit of [...forms.map(nameOf), ...rows.map((row) => row.unit)]) {
    const key = nameKey(unit);
    if (names.has(key)) continue;
    names.set(key, unit);
    if (listed && !known.has(key)) issues.push({ code: 'unit-unlisted', filler, unit });
  }
  const units = [...names].map(([key, unit]): UnitTotal => {
    if (!present) return { unit, group: filler, total: null };
    const { total, issue } = totalOf(filler, unit, {
      forms: forms.filter((form) => nameKey(nameOf(form)) === key),
      rows: rows.filter((row) => nameKey(row.unit) === key),
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
  if (!row || row.text === '' || row.points === total) return { total };
  const { sheet, cell, text } = row;
  const said = { written: text, total: formatPoints(total) };
  return { total, issue: { code: 'summary-differs', filler, unit, sheet, cell, ...said } };
}

function totalOfRow({ unit, sheet, cell, text, points }: WrittenTotal, filler: string) {
  const about = { filler, unit, sheet };
  if (text === '') return { total: null, issue: { ...about, code: 'total-open' } as const };
  if (points !== null && points >= 0) return { total: points };
  return { total: null, issue: { ...about, code: 'summary-text', cell, written: text } as const };
}

function writtenTotals(
  workbook: WorkbookView,
  { scheme }: OpenScheme,
): ReadonlyMap<string, readonly WrittenTotal[]> {
  const rows = [...workbook.values()].flatMap((view) =>
    view.kind === 'summary' && view.summary.scheme === scheme.id
      ? rowsOf(view, scheme).map((row) => ({ filler: view.summary.filler, row }))
      : [],
  );
  const grouped = byFiller(rows, ({ filler }) => filler);
  return new Map([...grouped].map(([filler, own]) => [filler, own.map(({ row }) => row)]));
}

function byFiller<Each>(
  all: readonly Each[],
  keyOf: (each: Each) => string,
): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

function rowsOf(
  { sheet, grid, summary }: Extract<SheetView, { kind: 'summary' }>,
  { forms }: OpenScheme['scheme'],
): readonly WrittenTotal[] {
  const form = forms.find(({ id }) => id === summary.form);
  const column =
    form?.kind === 'summary' ? findColumns(form, grid).columns.get('score') : undefined;
  if (column === undefined) return [];
  return summary.rows.map(({ unit, row }) => {
    const value = valueAt(grid, { row, column });
    return {
      unit,
      sheet: sheet.name,
      cell: formatCell({ row, column }),
      text: textOf(value).trim(),
      points: typeof value === 'number' ? pointsOf(value) : null,
    };
  });
}
