import { isCellError, isUncalculated, textOf } from '../base/grid';
import { rankInTable, type RankRange } from './rank-in-table';
import type { SummaryIssue } from './summary-issue';
import {
  isBroken,
  type FoundFigure,
  type FoundRow,
  type GatheredUnit,
  type SummaryTable,
} from './summary-table';

/** The rank a row should show: the forms', or what the table's own scores leave; null for none. */
interface HeldRank {
  readonly by: 'forms' | 'table';
  readonly range: RankRange | null;
}

/** Everything ranks hang on. */
interface RankGround {
  readonly found: readonly FoundRow[];
  readonly units: readonly GatheredUnit[];
  readonly scores: readonly FoundFigure[];
  /** No score is disputed, and nobody stands there twice. */
  readonly settled: boolean;
  /** No row has a formula. */
  readonly unlinked: boolean;
}

/** Holds ranks against the forms where they settle every score, else against the table's own scores; not where a row is somebody else's. */
export function checkRanks(
  table: SummaryTable,
  ranks: readonly FoundFigure[],
  ground: RankGround,
): readonly SummaryIssue[] {
  const held = ranksHeld(ground);
  return ranks.flatMap((figure, at) => checkRank(table, figure, held[at], ground.unlinked));
}

/** Row by row as they stand; empty where nothing can be said of any. */
function ranksHeld({
  found,
  units,
  scores,
  settled,
}: RankGround): readonly (HeldRank | undefined)[] {
  const strangers = found.some(
    ({ unit }, at) => !units.includes(unit) && typeof scores[at]?.value === 'number',
  );
  if (strangers) return [];
  // Every rank hangs on every score: where one of them is not the forms', what the ranks show follows from it.
  const byForms =
    settled &&
    units.every((unit) => unit.form !== null && found.some((each) => each.unit === unit));
  if (byForms) {
    return found.map(({ unit: { rank } }) => ({
      by: 'forms',
      range: rank === null ? null : { from: rank, to: rank },
    }));
  }
  const apart = new Set(found.map(({ unit }) => unit)).size === found.length;
  return apart ? ranksByTable(scores) : [];
}

/** A score in words, or not calculated, leaves all ranks open. */
function ranksByTable(scores: readonly FoundFigure[]): readonly (HeldRank | undefined)[] {
  const shown = scores.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const open = scores.some(
    (each) =>
      typeof each.value !== 'number' && (textOf(each.value).trim() !== '' || isUncalculated(each)),
  );
  if (open) return [];
  return scores.map(({ value }) =>
    typeof value === 'number' ? { by: 'table', range: rankInTable(shown, value) } : undefined,
  );
}

function checkRank(
  { sheets }: SummaryTable,
  { unit, title, value, formula, cell }: FoundFigure,
  held: HeldRank | undefined,
  unlinked: boolean,
): readonly SummaryIssue[] {
  const shown = textOf(value).trim();
  const about = { severity: 'must', clauses: [], cell, item: unit.unit } as const;
  const derived = unit.rank === null ? '' : String(unit.rank);
  if (isCellError(value)) {
    return [{ ...about, code: 'summary-error', params: { title, text: value.error } }];
  }
  if (formula === null && unit.form !== null && !unlinked) {
    if (shown + derived === '') return [];
    return [{ ...about, code: 'summary-overwritten', params: { title, written: shown, derived } }];
  }
  if (formula !== null && isBroken(formula, sheets)) {
    return [{ ...about, code: 'summary-link-broken', params: { title } }];
  }
  // What nobody has calculated or written yet shows no rank to dispute.
  const blank = formula === null ? shown === '' : isUncalculated({ value, formula });
  if (blank || !held || isWithin(shown, held.range)) return [];
  if (formula === null) {
    const params = { title, shown, derived: wordsOf(held.range), by: held.by };
    return [{ ...about, code: 'summary-rank-written', params }];
  }
  const params = { title, shown, derived: wordsOf(held.range), follows: false, by: held.by };
  return [{ ...about, code: 'summary-disagrees', params }];
}

function isWithin(shown: string, range: RankRange | null): boolean {
  if (range === null) return shown === '';
  const rank = shown === '' ? Number.NaN : Number(shown);
  return Number.isInteger(rank) && rank >= range.from && rank <= range.to;
}

function wordsOf(range: RankRange | null): string {
  if (range === null) return '';
  return range.from === range.to ? String(range.from) : `${range.from}至${range.to}`;
}
