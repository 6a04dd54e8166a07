/** Scores nearer than this may be one score to a sheet that compares eight decimals. */
const SAME = 1e-6;

/** The ranks a score can have, both included. */
export interface RankRange {
  readonly from: number;
  readonly to: number;
}

/** The ranks of `score` among all the scores a table shows, itself included: one, or as many as ties leave to the decision on ties. */
export function rankInTable(scores: readonly number[], score: number): RankRange {
  const above = scores.filter((each) => each > score - SAME).sort((one, other) => other - one);
  const distinct = above.filter(
    (each, at) => at === 0 || (above[at - 1] ?? each) - each >= SAME,
  ).length;
  return { from: distinct, to: above.length };
}
