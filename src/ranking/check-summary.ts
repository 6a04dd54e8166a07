import {
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
import { normaliseWords } from '../sheet/words';
import { checkGatheredWords } from './check-gathered-words';
import { rankInTable } from './rank-in-table';
import type { SummaryIssue } from './summary-issue';
import {
  cellsOf,
  isBroken,
  isWithoutFormulas,
  looksAt,
  type FoundFigure,
  type FoundRow,
  type GatheredUnit,
  type SummaryTable,
} from './summary-table';

/** One figure of a unit's row: where it stands, and what it should show. */
interface Figure extends FoundFigure {
  readonly column: 'score' | 'rank';
  readonly derived: string;
  /** Where no row has a formula, a figure of its own is none typed over. */
  readonly unlinked: boolean;
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
  const table: SummaryTable = { form, grid, columns, units, sheets };
  const byName = new Map(units.map((unit) => [normaliseWords(unit.unit), unit]));
  const found = rows.map(({ unit, row }) => ({
    row,
    unit: byName.get(normaliseWords(unit)) ?? stranger(unit),
  }));
  const repeated = twice(table, found);
  const scores = figuresOf(table, found, 'score');
  const ranks = figuresOf(table, found, 'rank');
  const scoreIssues = scores.flatMap((figure) => checkFigure(table, figure, agreesWithForm));
  const settled = scoreIssues.length === 0 && repeated.length === 0;
  const held = ranksHeld(table, { found, units, scores, ranks, settled });
  const rankIssues = ranks.flatMap((figure) => {
    const own = held.find(({ cell }) => cell.row === figure.cell.row);
    return checkFigure(table, own ?? figure, own ? showsRank : () => true);
  });
  const unlinked = isWithoutFormulas(table, found);
  const words = unlinked ? [] : checkGatheredWords(table, found).filter(hasOwnCause(scoreIssues));
  return [
    ...(unlinked ? [formulasGone()] : []),
    ...[...scoreIssues, ...rankIssues, ...words, ...repeated].sort(downTheSheet),
    ...uncalculated([...scores, ...ranks]),
    ...missing(units, found),
  ];
}

/** The ranks that can be said: by the forms where they settle every score, else by the table's own scores; none where a row is somebody else's. */
function ranksHeld(
  table: SummaryTable,
  about: {
    readonly found: readonly FoundRow[];
    readonly units: readonly GatheredUnit[];
    readonly scores: readonly Figure[];
    readonly ranks: readonly Figure[];
    /** No score is disputed, and nobody stands there twice. */
    readonly settled: boolean;
  },
): readonly Figure[] {
  const { found, units, scores, ranks, settled } = about;
  const strangers = found.filter(({ unit }) => !units.includes(unit));
  // Every rank hangs on every score: where one of them is not the forms', what the ranks show follows from it.
  const byForms =
    settled &&
    units.every((unit) => unit.form !== null && found.some((each) => each.unit === unit)) &&
    !strangers.some(({ row }) => isNumberAt(table, row));
  if (byForms) return ranks;
  const apart = new Set(found.map(({ unit }) => unit)).size === found.length;
  return apart && strangers.length === 0 ? byTable(ranks, scores) : [];
}

/** A link that has gone with the sheet is said once a row, at its score. */
function hasOwnCause(scores: readonly SummaryIssue[]) {
  return ({ code, cell }: SummaryIssue): boolean =>
    !scores.some((each) => each.code === code && each.cell?.row === cell?.row) ||
    (code !== 'summary-link-broken' && code !== 'summary-link-elsewhere');
}

/** Said once, and not cell by cell. */
function formulasGone(): SummaryIssue {
  return { code: 'summary-formulas-gone', severity: 'must', params: {}, clauses: [] };
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

/** Who is none of the filler's units has no form here: only what is broken in its row is told. */
function stranger(unit: string): GatheredUnit {
  return { unit, group: '', total: null, rank: null, tied: false, distance: null, form: null };
}

function figuresOf(
  table: SummaryTable,
  rows: readonly FoundRow[],
  column: Figure['column'],
): readonly Figure[] {
  const unlinked = isWithoutFormulas(table, rows);
  return cellsOf(table, rows, column).map((found): Figure => {
    const derived = derivedOf(found.unit, column);
    return { ...found, column, derived, unlinked };
  });
}

function derivedOf({ total, rank }: GatheredUnit, column: Figure['column']): string {
  if (column === 'rank') return rank === null ? '' : String(rank);
  return total === null ? '' : formatPoints(total);
}

function checkFigure(
  table: SummaryTable,
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
    if (figure.unlinked && agrees(figure)) return [];
    return [{ ...about, code: 'summary-overwritten', params: { title, written: shown, derived } }];
  }
  if (isBroken(formula, table.sheets)) {
    return [{ ...about, code: 'summary-link-broken', params: { title } }];
  }
  if (formula === UNREAD_FORMULA) return [];
  if (unit.form === null) {
    // Written by hand, even by a formula; but never another unit's score.
    const others = table.units.some(({ form }) => form !== null && looksAt(formula, form.sheet));
    const params = { title, sheet: '' };
    return others ? [{ ...about, code: 'summary-link-elsewhere', params }] : [];
  }
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

function isNumberAt({ grid, columns }: SummaryTable, row: number): boolean {
  const column = columns.get('score');
  return column !== undefined && typeof valueAt(grid, { row, column }) === 'number';
}

/** One unit in two rows: both are ranked. */
function twice({ columns }: SummaryTable, rows: readonly FoundRow[]): readonly SummaryIssue[] {
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
