/** Scores nearer than this may be one score to a sheet that compares eight decimals. */
const SAME = 1e-6;

/**
 * The rank of `score` among all the scores a table shows, itself included; null where a tie at or above it leaves that to the decision on ties.
 */
export function rankInTable(scores: readonly number[], score: number): number | null {
  const above = scores.filter((each) => each > score - SAME).sort((one, other) => other - one);
  const tied = above.some((each, at) => at > 0 && (above[at - 1] ?? 0) - each < SAME);
  return tied ? null : above.length;
}
