import { describe, expect, it } from 'vitest';
import { NO_POINTS, pointsOf } from '../../base/points';
import type { Points } from '../../base/points';
import { parseStandard } from '../../standard/parse-standard';
import type { ItemScore } from './item-score';
import { listLines } from './list-lines';
import { scoreCell } from '../facts/sample-cell';
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

describe('A7 a ceiling binds its rule, a shared one all rules under it', () => {
  it('最高扣2分 holds one rule, and says so', () => {
    const standard = '材料迟报1天扣0.5分，最高扣2分。';
    const given = score({ standard, base: 10 }, { r1: 7 });
    expect(given.score).toBe(800);
    expect(given.derivation).toBe('10 − 2（材料迟报7天，最高扣2分）= 8');
    expect(given.sentence).toBe('材料迟报7天，扣2分（最高扣2分）。');
  });
  it('is not spoken of where it binds nothing', () => {
    const standard = '材料迟报1天扣0.5分，最高扣2分。';
    expect(score({ standard, base: 10 }, { r1: 4 }).sentence).toBe('材料迟报4天，扣2分。');
  });
  it('累计最高扣5分 is shared in the order of the clauses', () => {
    const standard = '迟报1次扣2分；漏报1次扣2分；错报1次扣1分，累计最高扣5分。';
    const given = score({ standard, base: 10 }, { r1: 2, r2: 1, r3: 1 });
    expect(given.deducted).toBe(500);
    expect(given.arithmetic).toBe('10 − 4 − 1 − 0 = 5');
    expect(given.sentence).toBe(
      '迟报2次，扣4分；漏报1次，扣1分（累计最高扣5分）；错报1次，扣0分（累计最高扣5分）。',
    );
  });
  it('binds what is added as well', () => {
    const standard = '少报1篇扣1分；被省级采用的每篇加0.5分，最高加2分。';
    const given = score({ standard, base: 5 }, { r1: 1, r2: 6 });
    expect([given.score, given.bonus]).toEqual([600, 200]);
    expect(given.arithmetic).toBe('5 − 1 + 2 = 6');
  });
});

describe('A8 不得分 takes what the other clauses leave', () => {
  const standard = '材料每少1份扣1分；发生安全事故的，本项不得分。';
  it('and no more', () => {
    const given = score({ standard, base: 5 }, { r1: 2, r2: 1 });
    expect([given.score, given.deducted]).toEqual([0, 500]);
    expect(given.derivation).toBe('5 − 2（材料少2份）− 3（发生安全事故，不得分）= 0');
    expect(given.sentence).toBe('材料少2份，扣2分；发生安全事故，不得分。');
  });
  it('also where scores may go below zero', () => {
    expect(score({ standard, base: 5 }, { r2: 1 }, null).score).toBe(0);
  });
});

describe('A9 points awarded one by one start from nothing', () => {
  const standard = '有制度得2分，有记录得3分。';
  it('and come to what was awarded', () => {
    const given = score({ standard, base: 5 }, { r2: 1 });
    expect([given.score, given.deducted, given.bonus]).toEqual([300, 200, 0]);
    expect(given.arithmetic).toBe('0 + 3 = 3');
  });
  it('none awarded is a question, not the full 分值', () => {
    const given = score({ standard, base: 5 }, {});
    expect([given.score, given.questions.length]).toEqual([null, 1]);
  });
});

describe('A10 of the tiers of one matter one applies', () => {
  const standard = '覆盖率低于80%的扣1分；低于60%的扣3分。';
  it('the dearest of those set', () => {
    expect(score({ standard, base: 5 }, { r1: 1, r2: 1 }).arithmetic).toBe('5 − 3 = 2');
  });
});

describe('A12 what a person adds is added', () => {
  it('a range that adds stands on top, and is never taken off', () => {
    const given = score({ standard: '经验被推广的，酌情加1至5分。', base: 10 }, { r1: 300 });
    expect([given.score, given.deducted, given.bonus]).toEqual([1300, 0, 300]);
  });
});

describe('A13 a ceiling for each unit apart', () => {
  it('does not bind the sum of several', () => {
    const standard = '工作不力的，每项扣2分，每项最高扣2分。';
    expect(score({ standard, base: 10 }, { r1: 3 }).deducted).toBe(600);
  });
});
