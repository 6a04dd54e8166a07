import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { readFinding } from './read-finding';

const MONTHLY = '每月按时参加“某某活动日”活动。';
const QUARTERLY = '每季度按时参加党员大会。';
const DUES = '按月足额缴纳党费。';
const SIX = '每年到联系点开展帮扶 6 次以上。';
const TWO_MONTHLY = '每 2 个月到贫困户家中开展 1 次帮扶工作。';
const LAWS = '遵守党章党规、法律法规和管理制度情况。';
const MODEL = '发挥先锋模范作用情况。';

function statusOf(text: string, indicator: string, months = 36, month = 11): string {
  const tests = parseIndicator(indicator);
  const today = { year: month > 6 ? 2017 : 2018, month };
  return readFinding(text, { text: indicator, tests }, { months, today }).status;
}

describe('what is told of a part of the time', () => {
  it.each([
    ['1-3月每月参加', MONTHLY],
    ['今年1月每月参加', MONTHLY],
    ['每月参加至今年3月', MONTHLY],
    ['10月起每月参加', MONTHLY],
    ['2017年3月前每月参加', MONTHLY],
    ['到任前每月参加', MONTHLY],
    ['足额缴纳至8月', DUES],
    ['足额缴纳到8月', DUES],
    ['1—11月按月足额缴纳', DUES],
    ['前三季度每季度参加', QUARTERLY],
    ['全年4次，均在第四季度', QUARTERLY],
    ['每2个月1次（3、5、7、9月）', TWO_MONTHLY],
    ['1-6月无违纪违法行为', LAWS],
  ])('R106 「%s」 beside %s is open', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('unclear');
  });

  it.each([
    ['2014年6次', SIX],
    ['2018年6次', SIX],
    ['2016年6次', SIX],
    ['2015年6次、2016年6次', SIX],
    ['自2015年来共6次', SIX],
    ['2015年以来每月参加', MONTHLY],
    ['自2016年起每月参加', MONTHLY],
    ['2015年每月参加', MONTHLY],
    ['每月参加（2015年）', MONTHLY],
    ['2013—2015年每月参加', MONTHLY],
    ['2014年被评为优秀共产党员', MODEL],
  ])('R106 「%s」 beside %s tells of other years', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('unclear');
  });

  it('R106 where one year is looked at, the one before is another', () => {
    expect(statusOf('2016年6次', TWO_MONTHLY, 12)).toBe('unclear');
    expect(statusOf('2017年6次', TWO_MONTHLY, 12)).toBe('met');
  });

  it('R106 in January the year that ended is the last one', () => {
    expect(statusOf('2017年6次', TWO_MONTHLY, 12, 1)).toBe('met');
    expect(statusOf('2018年6次', TWO_MONTHLY, 12, 1)).toBe('unclear');
  });

  it.each([
    ['2017年每月参加', MONTHLY],
    ['2017年以来每月参加', MONTHLY],
    ['近三年每月参加', MONTHLY],
    ['2015—2017年每月参加', MONTHLY],
    ['1—12月每月参加', MONTHLY],
    ['每季度1次（3月、6月、9月、12月）', QUARTERLY],
    ['2015年、2016年、2017年各6次', SIX],
    ['2017年6次', SIX],
    ['2017年7月被县委评为优秀共产党员', MODEL],
    ['2016年7月被县委评为优秀共产党员', MODEL],
  ])('R106 「%s」 beside %s is met', (text, indicator) => {
    expect(statusOf(text, indicator)).toBe('met');
  });
});
