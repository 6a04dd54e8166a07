import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { inShort } from './reading-in-short';
import { parseStandard } from './parse-standard';
import { quoteSpan } from './rule';

function read(standard: string) {
  return parseStandard({ item: '', standard, base: pointsOf(10) });
}

describe('S37 how a ceiling is said', () => {
  it.each([
    '最高加5分',
    '最高不得超过5分',
    '最多可加5分',
    '加分上限为5分',
    '封顶5分',
    '5分封顶',
    '加满5分为止',
    '以5分为限',
    '本项累计加分不超过5分',
    '但总加分最高为5分',
    '同一单位最高加5分',
  ])('S37 每篇加0.5分，%s', (words) => {
    const reading = read(`每篇加0.5分，${words}。`);
    expect(inShort(reading)).toEqual(['bonus 0.5 篇 ≤5']);
    expect(reading.limits.map((span) => quoteSpan(reading, span))).toEqual([words]);
    expect(reading.unread).toEqual([]);
  });

  it.each([
    '直至扣完',
    '扣完为止',
    '直至不得分',
    '扣完该项全部分值为止',
    '减到0分为止',
    '不超过本项分值',
    '不倒扣',
    '满分10分，扣完为止',
  ])('S37 每次扣2分，%s', (words) => {
    expect(inShort(read(`每次扣2分，${words}。`))).toEqual(['per_occurrence 2 次 base']);
  });

  it.each([
    ['每次扣2分。获奖的最高加5分', ['per_occurrence 2 次']],
    ['每篇加1分。总分不超过60分的为不合格', ['bonus 1 篇']],
    ['许可证超过有效期限扣5分', ['once 5']],
  ])('S37 no ceiling: %s', (standard, rules) => expect(inShort(read(standard))).toEqual(rules));
});

describe('S38 what a ceiling binds', () => {
  it.each([
    ['迟报每次扣2分，满分6分，扣完为止', ['per_occurrence 2 次 ≤6']],
    ['每少1次扣1分；每多1次加1分，最高加3分', ['per_occurrence 1 次', 'bonus 1 次 ≤3']],
    [
      '达到目标得8分，每增加1户加1分，每减少1户扣1分。总分最高不超过9分。',
      ['award 8', 'bonus 1 户', 'per_occurrence 1 户'],
    ],
    ['每开展1次活动得3分。总分最高9分。', ['award 3 次 ≤9']],
    [
      '设有加分项（最多加5分）。缺会每次扣1分。加分项：每参加一次加2分',
      ['per_occurrence 1 次', 'bonus 2 次 ≤5'],
    ],
    ['工作不力的酌情扣分，每项最高扣3分', ['discretionary 项 ≤3 each 项']],
  ])('S38 %s', (standard, rules) => expect(inShort(read(standard))).toEqual(rules));
});

describe('S39 what brings no points', () => {
  it.each([
    '同一事项取最高分，不重复加分。',
    '按就高不就低原则计分。',
    '因不可抗力未完成的不扣分。',
    '（请假除外）。',
  ])('S39 %s', (words) => {
    const reading = read(`获奖的加2分。${words}`);
    expect(inShort(reading)).toEqual(['bonus 2']);
    expect(reading.unread).toEqual([]);
  });
});
