import { formatPoints } from '../../src/base/points';
import type { Rule } from '../../src/standard/rule';
import type { AttainableScores } from '../../src/scoring/tally/item-score';
import type { Line } from '../../src/scoring/line';

/** 「可得分值：5、3、1、0，扣完为止」; over twelve values 「可得分值：0～10，每档0.5」. */
export function formatAttainable(attainable: AttainableScores, rules: readonly Rule[]): string {
  const capped = rules.some((rule) => rule.cap === 'base') ? '，扣完为止' : '';
  switch (attainable.kind) {
    case 'listed': {
      const scores = [...attainable.scores].sort((a, b) => b - a).map(formatPoints);
      return `可得分值：${scores.join('、')}${capped}`;
    }
    case 'stepped':
      return `可得分值：${formatPoints(attainable.min)}～${formatPoints(attainable.max)}，每档${formatPoints(attainable.step)}${capped}`;
    case 'any':
      return `可得分值：${formatPoints(attainable.min)}～${formatPoints(attainable.max)}，含人工定的扣分${capped}`;
  }
}

/** 「应3次，实2次」 under a counter whose target is known; empty otherwise. */
export function formatGloss(line: Line, count: number): string {
  if (line.ought === null || line.control !== 'counter') return '';
  const unit = line.unit ?? '次';
  return `应${line.ought}${unit}，实${Math.max(0, line.ought - count)}${unit}`;
}
