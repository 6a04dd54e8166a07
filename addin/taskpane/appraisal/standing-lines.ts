import { groupBy } from '../../../src/base/group-by';
import type { AppraisalResult, UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { RankBand } from '../../../src/scheme/appraisal';
import type { AppraisalRules } from '../../../src/scheme/appraisal-rules';

/** The ranked units of one pool, best first. */
export interface PoolStandings {
  /** Empty for everybody. */
  readonly pool: string;
  readonly ranked: readonly UnitOutcome[];
}

/** Units with a rank, pool by pool in the order the pools come; equals stand as the sheet has them. */
export function standingsOf({ units }: AppraisalResult): readonly PoolStandings[] {
  return [...groupBy(units, ({ pool }) => pool)].map(([pool, own]) => ({
    pool,
    ranked: own
      .filter(({ rank }) => rank !== null)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.at - b.at),
  }));
}

/** The band that begins at this row, going down; null where none does. */
export function bandFrom(
  { appraisal }: AppraisalRules,
  ranked: readonly UnitOutcome[],
  index: number,
): RankBand | null {
  const { band } = ranked[index] ?? { band: null };
  if (band === null || band === ranked[index - 1]?.band) return null;
  return appraisal.bands.find(({ id }) => id === band) ?? null;
}

/** Rows in sight: the first and the last of a long table, and how many between them are not. */
export interface InSight {
  readonly first: number;
  readonly last: number;
  readonly hidden: number;
}

/** A short table is shown whole; of a long one the first `shown`, and the last ones, where consequences are. */
export function inSightOf(count: number, shown: number, tail: number): InSight {
  if (count <= shown + tail) return { first: count, last: 0, hidden: 0 };
  return { first: shown, last: tail, hidden: count - shown - tail };
}
