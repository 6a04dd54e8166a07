import { describe, expect, it } from 'vitest';
import { scoreCell } from './sample-cell';
import type { Reading } from '../../standard/rule';
import { speaksOfOtherPeriod } from './other-period';

/** Points deducted under an item of notice 003 (July to September 2017), or the codes of what must be asked. */
function outcome(item: number, text: string): unknown {
  const { score } = scoreCell(item, text);
  return score.questions.length > 0 ? score.questions.map(({ code }) => code) : score.deducted;
}

describe('F23 the scored period', () => {
  it.each([
    [5, '9月未召开支委会', 100],
    [5, '2017年9月未召开支委会', 100],
    [5, '7—9月均未召开支委会', 300],
    [5, '三季度支委会少1次', 100],
    [5, '下半年支委会少1次', 100],
    [5, '支委会3个月未召开', 300],
    [3, '二季度3个问题未整改', 300],
  ])('item %i: %s is inside it', (item, text, points) => {
    expect(outcome(item, text)).toBe(points);
  });

  it.each([
    [5, '6月未召开支委会'],
    [5, '十二月未召开支委会'],
    [5, '10月未召开支委会'],
    [5, '二季度支委会少1次'],
    [5, '上半年支委会少1次'],
    [5, '2016年9月未召开支委会'],
    [5, '4—6月均未召开支委会'],
  ])('item %i: %s is outside it and is asked about', (item, text) => {
    expect(outcome(item, text)).toContain('other-period');
  });

  it('a period over the turn of the year, and a month the item itself names', () => {
    const reading = { ...READING, item: '12月集中学习' };
    const period = { from: '2017-11', months: 3 };
    const asks = (text: string): boolean => speaksOfOtherPeriod(text, period, reading);
    expect(['2018年1月缺1次', '11月缺1次', '12月缺1次', '四季度缺1次'].map(asks)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['2月缺1次', '2016年12月缺1次', '2019年1月缺1次', '三季度缺1次'].map(asks)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const july = { from: '2017-07', months: 3 };
    const named = { ...READING, item: '传达6月会议精神' };
    expect(speaksOfOtherPeriod('6月会议精神未传达', july, named)).toBe(false);
  });
});

const READING: Reading = {
  item: '',
  standard: '',
  base: null,
  rules: [],
  limits: [],
  unread: [],
  doubts: [],
};
