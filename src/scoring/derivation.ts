import type { Points } from '../base/points';
import { formatPoints } from '../base/points';
import type { Deduction } from './item-score';

interface Derived {
  readonly deductions: readonly Deduction[];
  readonly base: Points | null;
  /** What is left before the floor. */
  readonly left: Points | null;
  /** What is left after it, before any bonus. */
  readonly kept: Points | null;
  readonly score: Points | null;
  readonly floorAssumed: boolean;
  readonly capped: boolean;
}

/**
 * How the score comes about: `8 − 1（支委会少1次）− 1（党小组会少1次）= 6`; at the floor `5 − 2 − 2 − 2 → 0（最低0分，推定）`;
 * with a question open `8 − 1（支委会少1次）→ 待定`.
 */
export function deriveScore(derived: Derived, withWords: boolean): string {
  const { deductions, base, left, kept, score } = derived;
  let text = base === null ? '分值未定' : formatPoints(base);
  const taken = deductions.filter(({ points }) => points > 0);
  const added = deductions.filter(({ points }) => points < 0);
  for (const each of taken) text += gap(text) + step('−', each.points, each, withWords);
  const floored = left !== null && kept !== null && kept > left;
  if (floored && added.length > 0) text = `（${text} → ${formatPoints(kept)}）`;
  for (const each of added) text += gap(text) + step('+', each.points, each, withWords);
  if (score === null) return `${text}${gap(text)}→ 待定`;
  if (floored && added.length === 0) {
    return `${text}${gap(text)}→ ${formatPoints(score)}${floorNote(derived, kept)}`;
  }
  if (deductions.length === 0) return `${text} − 0 = ${formatPoints(score)}`;
  return `${text}${gap(text)}= ${formatPoints(score)}`;
}

function step(sign: string, points: number, { words }: Deduction, withWords: boolean): string {
  const amount = String(Math.abs(points) / 100);
  return withWords ? `${sign} ${amount}（${words}）` : `${sign} ${amount}`;
}

/** A full-width bracket brings its own space. */
function gap(text: string): string {
  return text.endsWith('）') ? '' : ' ';
}

function floorNote({ floorAssumed, capped }: Derived, kept: Points): string {
  if (capped) return '（扣完为止）';
  return `（最低${formatPoints(kept)}分${floorAssumed ? '，推定' : ''}）`;
}
