import type { Cell } from '../base/cell';
import {
  formulaAt,
  isCellError,
  isUncalculated,
  textOf,
  UNREAD_FORMULA,
  valueAt,
  type CellValue,
  type Grid,
} from '../base/grid';
import { formatPoints, isNoise } from '../base/points';
import type { SummaryForm } from '../scheme/scheme';
import type { SummarySheet } from '../sheet/read-summary';
import { sheetNamesIn } from '../sheet/sheet-name';
import { normaliseWords } from '../sheet/words';
import { rankInTable } from './rank-in-table';
import type { RankedUnit } from './ranking';
import type { SummaryIssue } from './summary-issue';

/** A unit of the 汇总表's filler with what the workbook knows of it. */
export interface GatheredUnit extends RankedUnit {
  /** Its one form in this workbook; null where there is none, or more than one: then its row is written by hand. */
  readonly form: {
    readonly sheet: string;
    /** What the cell of its total shows. */
    readonly shows: CellValue;
    /** Whether the form's own check disputes that cell. */
    readonly disputed: boolean;
  } | null;
}

/** A 汇总表 with everything it is held against. */
interface Table {
  readonly form: SummaryForm;
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number>;
  /** Names of all sheets of the workbook. */
  readonly sheets: ReadonlySet<string>;
}

/** One figure of a unit's row: where it stands, and what it should show. */
interface Figure {
  readonly unit: GatheredUnit;
  readonly column: 'score' | 'rank';
  readonly title: string;
  readonly cell: Cell;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly derived: string;
  /** A rank as the scores of the table itself give it, where those of the forms do not settle it. */
  readonly inTable?: string;
}

/** Holds a 汇总表's own scores and ranks against the forms it gathers (K32), row by row, what concerns the whole table last. */
export function checkSummary(
  form: SummaryForm,
  { rows, columns, filler }: SummarySheet,
  grid: Grid,
  units: readonly GatheredUnit[],
  sheets: ReadonlySet<string>,
): readonly SummaryIssue[] {
  if (units.length === 0 && rows.length > 0) {
    const params = { filler };
    return [{ code: 'summary-filler-unknown', severity: 'ask', params, clauses: [] }];
  }
  const table: Table = { form, grid, columns, sheets };
  const byName = new Map(units.map((unit) => [normaliseWords(unit.unit), unit]));
  const found = rows.map(({ unit, row }) => ({
    row,
    unit: byName.get(normaliseWords(unit)) ?? stranger(unit),
  }));
  const repeated = twice(table, found);
  const scores = figuresOf(table, found, 'score');
  const ranks = figuresOf(table, found, 'rank');
  const scoreIssues = scores.flatMap((figure) => checkFigure(table, figure, agreesWithForm));
  // Every rank hangs on every score: where one of them is not the forms', what the ranks show follows from it.
  const hangs =
    scoreIssues.length + repeated.length > 0 ||
    units.some((unit) => unit.form === null || !found.some((each) => each.unit === unit)) ||
    found.some(({ row, unit }) => !units.includes(unit) && isNumberAt(table, row));
  const strangers = found.some(({ unit }) => !units.includes(unit));
  const held = !hangs ? ranks : repeated.length > 0 || strangers ? [] : byTable(ranks, scores);
  const rankIssues = ranks.flatMap((figure) => {
    const own = held.find(({ cell }) => cell.row === figure.cell.row);
    return checkFigure(table, own ?? figure, own ? showsRank : () => true);
  });
  return [
    ...[...scoreIssues, ...rankIssues, ...repeated].sort(downTheSheet),
    ...uncalculated([...scores, ...ranks]),
    ...missing(units, found),
  ];
}

/** Ranks as the scores of the table itself give them, whatever the forms say; without those that ties or words among the scores leave open. */
function byTable(ranks: readonly Figure[], scores: readonly Figure[]): readonly Figure[] {
  const shown = scores.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (scores.some((each) => typeof each.value !== 'number' && !isBlankScore(each))) return [];
  return ranks.flatMap((figure, at) => {
    const score = scores[at]?.value;
    if (typeof score !== 'number') return [];
    const rank = rankInTable(shown, score);
    return rank === null ? [] : [{ ...figure, inTable: String(rank) }];
  });
}

function isBlankScore(figure: Figure): boolean {
  return textOf(figure.value).trim() === '' && !isUncalculated(figure);
}

interface FoundRow {
  readonly row: number;
  readonly unit: GatheredUnit;
}

/** Who is none of the filler's units has no form here: only what is broken in its row is told. */
function stranger(unit: string): GatheredUnit {
  return { unit, group: '', total: null, rank: null, tied: false, distance: null, form: null };
}

function figuresOf(
  { form, grid, columns }: Table,
  rows: readonly FoundRow[],
  column: Figure['column'],
): readonly Figure[] {
  const at = columns.get(column);
  if (at === undefined) return [];
  const title = form.columns.find(({ id }) => id === column)?.title ?? '';
  return rows.map(({ row, unit }): Figure => {
    const cell = { row, column: at };
    const derived = derivedOf(unit, column);
    const [value, formula] = [valueAt(grid, cell), formulaAt(grid, cell)];
    return { unit, column, title, cell, value, formula, derived };
  });
}

function derivedOf({ total, rank }: GatheredUnit, column: Figure['column']): string {
  if (column === 'rank') return rank === null ? '' : String(rank);
  return total === null ? '' : formatPoints(total);
}

function checkFigure(
  { sheets }: Table,
  figure: Figure,
  agrees: (figure: Figure) => boolean,
): readonly SummaryIssue[] {
  const { unit, title, value, formula, derived, inTable } = figure;
  const shown = textOf(value).trim();
  const about = { severity: 'must', clauses: [], cell: figure.cell, item: unit.unit } as const;
  if (isCellError(value)) {
    return [{ ...about, code: 'summary-error', params: { title, text: value.error } }];
  }
  if (formula === null) {
    if (unit.form === null || (shown === '' && derived === '')) return [];
    return [{ ...about, code: 'summary-overwritten', params: { title, written: shown, derived } }];
  }
  if (isBroken(formula, sheets)) {
    return [{ ...about, code: 'summary-link-broken', params: { title } }];
  }
  if (unit.form === null || formula === UNREAD_FORMULA) return [];
  if (figure.column === 'score' && !looksAt(formula, unit.form.sheet)) {
    const params = { title, sheet: unit.form.sheet };
    return [{ ...about, code: 'summary-link-elsewhere', params }];
  }
  if (isUncalculated({ value, formula }) || agrees(figure)) return [];
  const follows = figure.column === 'score' && sameNumber(value, unit.form.shows);
  const by = inTable === undefined ? 'forms' : 'table';
  const params = { title, shown, derived: inTable ?? derived, follows, by } as const;
  return [{ ...about, code: 'summary-disagrees', params }];
}

function isBroken(formula: string, sheets: ReadonlySet<string>): boolean {
  return formula.includes('#REF!') || sheetNamesIn(formula).some((name) => !sheets.has(name));
}

function looksAt(formula: string, sheet: string): boolean {
  return sheetNamesIn(formula).includes(sheet);
}

/** To what adding leaves behind; a total that is stretched has decimals in the sheet without end, and its own form vouches for it. */
function agreesWithForm({ unit, value }: Figure): boolean {
  const { total, form } = unit;
  if (total === null) return textOf(value).trim() === '';
  if (typeof value !== 'number') return false;
  const over = value * 100 - total;
  if (isNoise(over, total)) return true;
  return form !== null && !form.disputed && sameNumber(value, form.shows) && Math.abs(over) < 1;
}

function showsRank({ value, derived, inTable }: Figure): boolean {
  return textOf(value).trim() === (inTable ?? derived);
}

function sameNumber(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && one === other;
}

function isNumberAt({ grid, columns }: Table, row: number): boolean {
  const column = columns.get('score');
  return column !== undefined && typeof valueAt(grid, { row, column }) === 'number';
}

/** One unit in two rows: both are ranked. */
function twice({ columns }: Table, rows: readonly FoundRow[]): readonly SummaryIssue[] {
  const column = columns.get('unit') ?? 0;
  return rows.flatMap(({ row, unit }, at): readonly SummaryIssue[] => {
    if (rows.findIndex((each) => each.unit === unit) === at) return [];
    const cell = { row, column };
    const code = 'summary-unit-twice';
    return [{ code, severity: 'must', params: {}, clauses: [], cell, item: unit.unit }];
  });
}

/** Nobody knows what they come to; where the forms have nothing to show yet, nothing is missed. */
function uncalculated(figures: readonly Figure[]): readonly SummaryIssue[] {
  const open = figures.filter((each) => isUncalculated(each) && each.derived !== '');
  const [first] = open;
  if (!first) return [];
  const params = { cells: open.length };
  return [{ code: 'summary-uncalculated', severity: 'ask', params, clauses: [], cell: first.cell }];
}

function missing(
  units: readonly GatheredUnit[],
  rows: readonly FoundRow[],
): readonly SummaryIssue[] {
  const names = units.filter((unit) => rows.every((each) => each.unit !== unit));
  if (names.length === 0) return [];
  const params = { units: names.map(({ unit }) => unit) };
  return [{ code: 'summary-unit-missing', severity: 'must', params, clauses: [] }];
}

function downTheSheet(one: SummaryIssue, other: SummaryIssue): number {
  const [a, b] = [one.cell, other.cell];
  return a && b ? a.row - b.row || a.column - b.column : 0;
}
