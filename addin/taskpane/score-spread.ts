import type { Points } from '../../src/base/points';

/** Mean of scores, said to one decimal; the exact sum decides the rounding. */
export function meanOf(scores: readonly Points[]): string {
  const sum = scores.reduce((total, score) => total + score, 0);
  return String(Math.round(sum / scores.length / 10) / 10);
}

/** Middle score, of two middle ones their mean. */
export function medianOf(scores: readonly Points[]): string {
  const sorted = [...scores].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  const lower = sorted.length % 2 === 0 ? (sorted[half - 1] ?? 0) : upper;
  return String((lower + upper) / 200);
}
