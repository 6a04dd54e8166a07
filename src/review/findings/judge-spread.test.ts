import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { readFinding } from './read-finding';

const MONTHLY = '每月参加党小组会议。';
const QUARTERLY = '每季度按时参加党员大会。';
const HALF_YEARLY = '每半年参加一次所在党支部组织生活会。';
const TWO_MONTHLY = '每 2 个月到贫困户家中开展 1 次帮扶工作。';
const WEEKLY = '每周会同驻村工作组研究脱贫攻坚工作。';
const YEARLY = '每年到联系点开展帮扶 6 次以上。';

function statusOf(text: string, indicator: string): string {
  const tests = parseIndicator(indicator);
  return readFinding(text, { text: indicator, tests }, { months: 12 }).status;
}

describe('parts of a year against what is due in each period', () => {
  it.each([
    ['上半年2次、下半年0次', HALF_YEARLY],
    ['上半年0次，下半年2次', HALF_YEARLY],
    ['全年2次，其中下半年2次', HALF_YEARLY],
    ['2017年4次，其中四季度4次', QUARTERLY],
    ['一季度2次、二季度0次、三季度1次、四季度1次', QUARTERLY],
    ['上半年12次、下半年0次', MONTHLY],
    ['上半年8次、下半年4次', MONTHLY],
    ['上半年6次，下半年未去', TWO_MONTHLY],
    ['上半年50次、下半年2次', WEEKLY],
  ])('R105 「%s」 beside %s is unmet', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('unmet');
  });

  it.each([
    ['下半年2次', HALF_YEARLY],
    ['12月2次', HALF_YEARLY],
    ['3月、5月各1次', HALF_YEARLY],
    ['第四季度4次', QUARTERLY],
    ['一季度2次、四季度2次', QUARTERLY],
    ['一季度1次、二季度1次、三季度2次', QUARTERLY],
    ['1月、2月、3月、4月各1次', QUARTERLY],
    ['12月12次', MONTHLY],
    ['下半年12次', MONTHLY],
    ['11月、12月各3次', TWO_MONTHLY],
    ['1月至6月每月1次', TWO_MONTHLY],
    ['12月52次', WEEKLY],
    ['每月2次，共12次', MONTHLY],
    ['每月1次，共10次', MONTHLY],
  ])('R105 「%s」 beside %s is open', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('unclear');
  });

  it.each([
    ['上半年1次、下半年1次', HALF_YEARLY],
    ['6月、12月各1次', HALF_YEARLY],
    ['全年2次，其中上半年1次', HALF_YEARLY],
    ['一季度1次、二季度1次、三季度1次、四季度1次', QUARTERLY],
    ['上半年6次、下半年6次', MONTHLY],
    ['一季度3次、二季度3次、下半年6次', MONTHLY],
    ['每月1次，共12次', MONTHLY],
    ['上半年26次、下半年26次', WEEKLY],
    ['上半年5次，下半年1次', YEARLY],
    ['12月6次', YEARLY],
  ])('R105 「%s」 beside %s is met', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('met');
  });
});
