import { describe, expect, it } from 'vitest';
import { numberOfPoints, pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';
import { quoteSpan } from './rule';
import type { Reading } from './rule';

function read(standard: string, item = ''): Reading {
  return parseStandard({ item, standard, base: pointsOf(5) });
}

/** `per_occurrence 0.5 次`, one line a rule. */
function inShort(reading: Reading): readonly string[] {
  return reading.rules.map(({ kind, points, unit }) => {
    const number = typeof points === 'number' ? ` ${numberOfPoints(points)}` : '';
    return `${kind}${number}${unit === null ? '' : ` ${unit}`}`;
  });
}

describe('S4 points are never invented', () => {
  it.each([
    '扣l分',
    '扣0,5分',
    '扣0，5分',
    '扣0。5分',
    '扣若干分',
    '扣O.5分',
    '扣分',
    '每次扣一定分值',
    '扣5分钟',
    '扣2分之一',
    '扣0分',
    '增加2分',
    '累计3分',
  ])('S4 %s gives no rule and is unread', (amount) => {
    const reading = read(`未按要求落实的，${amount}。`);
    expect(reading.rules).toEqual([]);
    expect(reading.unread.length).toBeGreaterThan(0);
  });

  it('S4 a requirement without points is unread', () => {
    const reading = read('要认真落实各项制度。不落实的扣1分。');
    expect(reading.unread.map((span) => quoteSpan(reading, span))).toEqual(['要认真落实各项制度']);
    expect(inShort(reading)).toEqual(['once 1']);
  });

  it.each([
    ['未落实的，扣 0.5 分。', 'once 0.5'],
    ['未落实的，扣  0.5分。', 'once 0.5'],
    ['未落实的，扣０．５分。', 'once 0.5'],
    ['未落实的，扣两分。', 'once 2'],
    ['未落实的，扣半分。', 'once 0.5'],
    ['每缺一次扣1 分', 'per_occurrence 1 次'],
    ['缺席的，扣５分／人次', 'per_occurrence 5 人次'],
    ['逾期一次(-0.5分)', 'per_occurrence 0.5 次'],
    ['获奖的加2，', 'bonus 2'],
    ['不落实不得分', 'zero_score'],
    ['得满分', 'award 5'],
    ['视情节轻重扣分', 'discretionary'],
    ['当年破案的减半扣分', 'proportional'],
    ['每项扣2—5分', 'range 项'],
  ])('S4 %s is %s', (standard, rule) => {
    expect(inShort(read(standard))).toEqual([rule]);
  });
});

describe('S5 numbers that count nothing', () => {
  it.each([
    ['“7·26”讲话未学习的扣2分', 'once 2'],
    ['“1+1”工作无方案扣2分', 'once 2'],
    ['无“五化”建设方案扣2分', 'once 2'],
    ['未开展纪念40周年活动的扣2分', 'once 2'],
    ['落实“两个坚决维护”不到位的，每起扣3分', 'per_occurrence 3 起'],
    ['每月8日未开展主题党日的扣1分', 'once 1'],
    ['3个月内未明确的扣5分', 'once 5'],
    ['“扣2分”字样未公示的扣1分', 'once 1'],
    ['会议少于2次的扣1分', 'once 1'],
  ])('S5 %s is %s', (standard, rule) => {
    expect(inShort(read(standard))).toEqual([rule]);
  });

  it('S5 a meeting on the 8th of each month has no target of eight', () => {
    const [rule] = read('未按要求召开的，每次扣1分。', '每月8日召开支部主题党日。').rules;
    expect([rule?.target, rule?.parts]).toEqual([null, []]);
  });
});

describe('S9 a listed thing by its name', () => {
  it.each([
    ['组织2次专题学习讨论；开展“走基层”活动。', ['专题学习讨论2次', '“走基层”活动']],
    ['围绕中心工作，做好结对帮扶工作；建立联系制度台账', ['结对帮扶工作', '联系制度台账']],
    ['安排好每季度党课时间和地点；召开组织生活会。', ['每季度党课安排', '组织生活会']],
    [
      '建设“示范窗口”，窗口人员按时到岗、材料一次性告知和投诉办理情况。',
      ['窗口人员按时到岗', '材料一次性告知', '投诉办理'],
    ],
    ['深化“红旗窗口、红旗班组”创建活动情况。', ['红旗窗口', '红旗班组']],
    [
      '每月第二周星期三为学习日，认真组织理论学习；按照规定推进阵地标准化建设；',
      ['理论学习', '阵地标准化建设'],
    ],
  ])('S9 %s', (item, labels) => {
    const [rule] = read('未按要求落实的，各扣1分。', item).rules;
    expect(rule?.parts.map((part) => part.label)).toEqual(labels);
    expect(rule?.unit).toBe('项');
  });

  it('S9 the span of a part is the words that ask for it', () => {
    const reading = read('未按要求落实的，各扣1分。', '3、组织2次专题学习讨论；开展走访活动。');
    expect(reading.rules[0]?.parts.map((part) => quoteSpan(reading, part.span))).toEqual([
      '组织2次专题学习讨论',
      '开展走访活动',
    ]);
  });
});

describe('S14 parts with targets of their own', () => {
  it('S14 a number holds for the members behind it', () => {
    const [rule] = read(
      '未按要求召开的，每次扣1分。',
      '召开每两个月1次联席会、碰头会，全年不少于2次现场会。',
    ).rules;
    expect(rule?.parts.map(({ label, target }) => [label, target?.count, target?.months])).toEqual([
      ['联席会', 1, 2],
      ['碰头会', 1, 2],
      ['现场会', 2, null],
    ]);
  });

  it('S14 one number for the whole rule is its target', () => {
    const [rule] = read('会议研究每少一次扣1分。', '全年研究不少于4次。').rules;
    expect(rule?.target).toEqual({ count: 4, months: null });
  });
});

describe('S15 what a limit binds', () => {
  const caps = (standard: string) =>
    read(standard).rules.map(({ cap, ceiling }) => [cap, ceiling ?? null]);
  it.each([
    [
      '无方案扣1分；缺会每次扣1分，直至扣完基分；无场所扣2分。',
      [
        ['base', null],
        ['base', null],
        [null, null],
      ],
    ],
    ['迟报每次扣1分。以上扣分直至扣完基分为止。', [['base', null]]],
    [
      '获命名加5分；无方案扣1分，扣完为止',
      [
        [null, null],
        ['base', null],
      ],
    ],
    [
      '不落实扣1分；不健全的，每项扣0.2分。最高扣2分',
      [
        [null, null],
        [null, 200],
      ],
    ],
    [
      '警告的扣2分/人次；通报的扣1分/人次；累计扣分不超过5分',
      [
        [null, 500],
        [null, 500],
      ],
    ],
    ['每发现一处扣0.2 分，1 分扣完为止', [[null, 100]]],
  ])('S15 %s', (standard, expected) => {
    expect(caps(standard)).toEqual(expected);
  });
});
