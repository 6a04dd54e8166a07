import type { Points } from '../../base/points';
import { formatPoints } from '../../base/points';
import type { RuleKind } from '../../standard/rule';
import type { Ceiling } from './ceilings';
import type { Deduction } from './item-score';

interface Derived {
  readonly deductions: readonly Deduction[];
  /** What the sum starts from: the 分值, or nothing where points are awarded one by one. */
  readonly start: Points | null;
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
  const { deductions, start, left, kept, score } = derived;
  let text = start === null ? '分值未定' : formatPoints(start);
  const ofKind = (kind: RuleKind): readonly Deduction[] =>
    deductions.filter((each) => each.kind === kind);
  const added = ofKind('bonus');
  const taken = deductions.filter(({ kind }) => kind !== 'bonus' && kind !== 'award');
  for (const each of ofKind('award')) text += gap(text) + step('+', each, withWords);
  for (const each of taken) text += gap(text) + step('−', each, withWords);
  const floored = left !== null && kept !== null && kept > left;
  if (floored && added.length > 0) text = `（${text} → ${formatPoints(kept)}）`;
  for (const each of added) text += gap(text) + step('+', each, withWords);
  if (score === null) return `${text}${gap(text)}→ 待定`;
  if (floored && added.length === 0) {
    return `${text}${gap(text)}→ ${formatPoints(score)}${floorNote(derived, kept)}`;
  }
  if (deductions.length === 0) return `${text} − 0 = ${formatPoints(score)}`;
  return `${text}${gap(text)}= ${formatPoints(score)}`;
}

function step(
  sign: string,
  { points, words, ceiling, kind }: Deduction,
  withWords: boolean,
): string {
  const amount = String(Math.abs(points) / 100);
  if (!withWords) return `${sign} ${amount}`;
  const notes = [words];
  if (ceiling !== null) notes.push(ceilingNote(ceiling, sign === '+'));
  if (kind === 'zero_score') notes.push('不得分');
  return `${sign} ${amount}（${notes.join('，')}）`;
}

/** 最高扣2分 · 累计最高扣5分 · 最高加2分. */
export function ceilingNote({ points, shared }: Ceiling, adds: boolean): string {
  return `${shared ? '累计' : ''}最高${adds ? '加' : '扣'}${points / 100}分`;
}

/** A full-width bracket brings its own space. */
function gap(text: string): string {
  return text.endsWith('）') ? '' : ' ';
}

function floorNote({ floorAssumed, capped }: Derived, kept: Points): string {
  if (capped) return '（扣完为止）';
  return `（最低${formatPoints(kept)}分${floorAssumed ? '，推定' : ''}）`;
}
