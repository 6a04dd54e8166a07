import { describe, expect, it } from 'vitest';
import { NO_POINTS, pointsOf } from '../base/points';
import type { Points } from '../base/points';
import { parseStandard } from '../standard/parse-standard';
import type { ItemScore } from './item-score';
import { listLines } from './list-lines';
import { scoreCell } from './sample-cell';
import { scoreTally } from './score-tally';

function score(
  { item = '', standard, base }: { item?: string; standard: string; base: number },
  tally: Record<string, number>,
  floor: Points | null = NO_POINTS,
): ItemScore {
  const points = pointsOf(base);
  const reading = parseStandard({ item, standard, base: points });
  const lines = listLines(reading.rules, 12, reading);
  const given = { reading, rules: reading.rules, lines, tally, base: points };
  return scoreTally({ ...given, floor, floorAssumed: true });
}

const MEETINGS = {
  item: '全年主持班子会议研究党建工作不少于4次，党建工作有计划、有总结。',
  standard: '会议研究每少一次扣1分，无计划和总结汇报各扣1分，直至扣完基分。',
  base: 4,
};

describe('A1 base less deductions', () => {
  it('is exact in hundredths', () => {
    const standard = '每少一次扣0.1分。';
    expect(score({ standard, base: 1 }, { r1: 3 }).score).toBe(70);
  });
  it('says the same in words, in figures and as a sentence to print', () => {
    const { score: given } = scoreCell(5, '支委会、党小组会各少1次');
    expect(given.derivation).toBe('8 − 1（支委会少1次）− 1（党小组会少1次）= 6');
    expect(given.arithmetic).toBe('8 − 1 − 1 = 6');
    expect(given.sentence).toBe('支委会少1次，扣1分；党小组会少1次，扣1分。');
  });
  it('puts the facts in the order of the clauses, whatever the order in the cell', () => {
    const { score: given } = scoreCell(5, '专题党课没上，党员大会未开，支委会少2次');
    expect(given.sentence).toBe('支委会少2次，扣2分；党员大会少1次，扣1分；专题党课少1次，扣1分。');
  });
  it('says nothing to print where nothing is deducted', () => {
    const { score: given } = scoreCell(5, '无');
    expect([given.sentence, given.derivation, given.score]).toEqual(['', '8 − 0 = 8', 800]);
  });
});

describe('A2 the floor', () => {
  const all = '未计划好主题党日，未组织主题学习讨论，未开展走新城活动';
  it('holds the score at 0 and says that it is assumed', () => {
    const { score: given } = scoreCell(4, all);
    expect(given.arithmetic).toBe('5 − 2 − 2 − 2 → 0（最低0分，推定）');
    expect([given.score, given.deducted]).toEqual([0, 500]);
  });
  it('is no assumption where the standard says 扣完基分', () => {
    const given = score(MEETINGS, { r1: 4, 'r2.0': 1 });
    expect(given.arithmetic).toBe('4 − 4 − 1 → 0（扣完为止）');
  });
  it('is not there where the decision says so', () => {
    expect(score(MEETINGS, { r1: 4, 'r2.0': 1 }, null).score).toBe(-100);
  });
});

describe('A3 additions stand on top of what the floor leaves', () => {
  it('base 6, one item short, a plaque', () => {
    const standard = '资料台账不规范的，发现一项扣1分，直至扣完基分。受到州直工委命名挂牌加5分。';
    const given = score({ standard, base: 6 }, { r1: 9, r2: 1 });
    expect([given.score, given.deducted, given.bonus]).toEqual([500, 600, 500]);
  });
});

describe('A4 an open question leaves no score', () => {
  it('keeps what is clear, and says that the rest is open', () => {
    const { score: given } = scoreCell(5, '支委会少1次，党小组会多次未开');
    expect(given.score).toBeNull();
    expect(given.deducted).toBeNull();
    expect(given.derivation).toBe('8 − 1（支委会少1次）→ 待定');
  });
});
