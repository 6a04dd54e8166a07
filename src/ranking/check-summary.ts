import { isUncalculated, type Grid } from '../base/grid';
import type { SummaryForm } from '../scheme/scheme';
import type { TotalRange } from '../scoring/check/total-range';
import type { SummarySheet } from '../sheet/read-summary';
import { normaliseWords } from '../sheet/words';
import { checkGatheredWords } from './check-gathered-words';
import { checkRanks } from './check-summary-rank';
import { checkScore } from './check-summary-score';
import type { SummaryIssue } from './summary-issue';
import {
  cellsOf,
  isWithoutFormulas,
  type FoundFigure,
  type FoundRow,
  type GatheredUnit,
  type SummaryTable,
} from './summary-table';

/** What a 汇总表 is held against: its filler's units, the names of all sheets, and between what a total can lie. */
export interface SummaryGround {
  readonly units: readonly GatheredUnit[];
  readonly sheets: ReadonlySet<string>;
  readonly range: TotalRange;
}

/** Holds a 汇总表 against the forms it gathers, row by row, what concerns the whole table first and last (K32, K34, K35). */
export function checkSummary(
  form: SummaryForm,
  { rows, columns, filler }: SummarySheet,
  grid: Grid,
  { units, sheets, range }: SummaryGround,
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
  const unlinked = isWithoutFormulas(table, found);
  const repeated = twice(table, found);
  const scores = cellsOf(table, found, 'score');
  const ranks = cellsOf(table, found, 'rank');
  const scoreIssues = scores.flatMap((each) => checkScore(table, each, { unlinked, range }));
  const settled = scoreIssues.length === 0 && repeated.length === 0;
  const rankIssues = checkRanks(table, ranks, { found, units, scores, settled, unlinked });
  const words = unlinked ? [] : checkGatheredWords(table, found).filter(hasOwnCause(scoreIssues));
  return [
    ...(unlinked ? [formulasGone()] : []),
    ...[...scoreIssues, ...rankIssues, ...words, ...repeated].sort(downTheSheet),
    ...uncalculated(scores, ranks),
    ...missing(units, found),
  ];
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

/** Who is none of the filler's units has no form here: only what is wrong in its row by itself is told. */
function stranger(unit: string): GatheredUnit {
  return { unit, group: '', total: null, rank: null, tied: false, distance: null, form: null };
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
function uncalculated(
  scores: readonly FoundFigure[],
  ranks: readonly FoundFigure[],
): readonly SummaryIssue[] {
  const open = [
    ...scores.filter((each) => isUncalculated(each) && each.unit.total !== null),
    ...ranks.filter((each) => isUncalculated(each) && each.unit.rank !== null),
  ];
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
