import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings } from './compare-findings';
import { readFinding } from '../findings/read-finding';

const MONTHLY = '6.每月按时参加党小组会。';
const WEEKLY = '2.每周研究工作。';
const SHARE = '在村时间不得少于全年工作日总数的三分之二。';
const RATED = '4.每年参加民主评议至少 1 次。';
const DUES = '2.按月足额缴纳党费。';
const PLAIN = '8.履行抓班子带队伍职责情况。';
const ASKED = '12.是否熟悉业务知识。';
const TWO = '每年实地调研不少于6次，每2月形成一篇小结。';

function classOf(indicator: string, texts: readonly string[], months = 12): string {
  const tests = parseIndicator(indicator);
  const findings = texts.map((text, at) => ({
    filler: String(at),
    claim: readFinding(text, { text: indicator, tests }, { months }),
  }));
  return compareFindings(findings, { tests, scope: { months }, asked: indicator }).class;
}

describe('what is told', () => {
  it.each([
    [MONTHLY, '上、下半年各5次', '全年10次'],
    [MONTHLY, '四个季度各3次', '每月1次'],
    [MONTHLY, '一、二季度各3次，下半年4次', '十次'],
    [MONTHLY, '2015年至2017年分别为9次、10次、12次', '2017年12次，2016年10次，2015年9次'],
    [MONTHLY, '2015、2016、2017年各9次', '近三年每年9次'],
    [MONTHLY, '2016年9次，2017年12次，两年合计21次', '2016年、2017年分别参加9次、12次'],
    [MONTHLY, '12次中有2次未参加', '应到12次，实到10次'],
    [MONTHLY, '应参加12次，无缺席', '参加12次，从未缺席'],
    [MONTHLY, '一次也没有参加', '应到12次，实到0次'],
    [MONTHLY, '经查，该同志参加10次（见会议记录第35页）', '10次'],
    [WEEKLY, '每星期一次', '52次'],
    [TWO, '调研和小结分别为7次、6篇', '小结6篇，调研7次'],
    [SHARE, '200天，占全年工作日（250天）的80%', '全年200天'],
    [PLAIN, '较好地履行职责', '能够履行职责'],
    [MONTHLY, '有2个月未参加，其余10个月均参加', '10次'],
    [ASKED, '抽题5道，正确5道', '5题全部答对'],
    [ASKED, '答对4题，答错1题', '随机抽查五道题目，答对四道'],
  ])('R49 R50 %s: 「%s」 is 「%s」', (indicator, one, other) => {
    expect(classOf(indicator, [one, other])).toBe('wording-only');
  });

  it('R1 R49 该同志不涉及 is not for the subject', () => {
    expect(classOf(MONTHLY, ['该同志不涉及', '不适用该指标'])).toBe('wording-only');
    expect(classOf(MONTHLY, ['该同志不涉及', '12次'])).toBe('applicability-differs');
  });

  it.each([
    ['全年12次，其中上半年5次', '上半年6次，下半年6次'],
    ['每季度3次', '上半年7次，下半年5次'],
    ['12次中参加10次', '缺席1次'],
    ['2015年9次，2016年10次', '2015年10次，2016年9次'],
  ])('R50 「%s」 is not 「%s」', (one, other) => {
    expect(classOf(MONTHLY, [one, other])).toBe('facts-differ');
  });

  it('R50 what is due in a year, or a half of it, says that a number is of one year', () => {
    expect(classOf(MONTHLY, ['应到12次，实到12次', '每月1次'], 36)).toBe('wording-only');
    expect(classOf(MONTHLY, ['12次，其中上半年6次', '每月1次'], 36)).toBe('wording-only');
    expect(classOf(MONTHLY, ['12次', '每月1次'], 36)).toBe('unclear');
  });

  it('R50 12次均按时参加 says that 12 were due, and 应到12次，实到12次 that all of them were', () => {
    expect(classOf(MONTHLY, ['12次均按时参加', '每月1次'], 36)).toBe('wording-only');
    expect(classOf(MONTHLY, ['应到12次，实到12次', '每月按时参加'], 36)).toBe('wording-only');
    expect(classOf(MONTHLY, ['12次均按时参加', '每月按时参加'], 36)).toBe('wording-only');
  });

  it.each([
    [MONTHLY, '有2个月未参加', '全年11次'],
    [DUES, '每月缴纳81元', '12个月均未缴纳'],
    [DUES, '按月足额缴纳', '应缴12个月，实缴10个月'],
    [ASKED, '抽查5题，答对4题', '五道题答错两道'],
    [MONTHLY, '未参加', '上半年5次，下半年6次'],
    [MONTHLY, '每月按时参加', '从未参加'],
    [MONTHLY, '每月按时参加', '共8次'],
    [DUES, '按月足额缴纳', '有2个月未缴'],
    [RATED, '民主评议等次为优秀', '评议结果：合格'],
    [RATED, '参加1次（2017年6月9日）', '6月24日参加一次'],
    [RATED, '参加1次（2017-06-09）', '2017.6.24参加一次'],
    [MONTHLY, '一次也没有', '缺席1次'],
    ['6.按时参加集中学习。', '全年未参加', '每月均按时参加'],
  ])('R51 %s: 「%s」 is not 「%s」', (indicator, one, other) => {
    expect(classOf(indicator, [one, other])).toBe('facts-differ');
  });

  it('R51 the day of the check is none of the facts', () => {
    const texts = ['2017年11月6日查阅记录，参加1次', '11月8日查阅记录，参加1次'];
    expect(classOf(RATED, texts)).toBe('wording-only');
  });

  it('R52 a judgement in so many words goes before what numbers come to', () => {
    expect(classOf(MONTHLY, ['全年12次，达到要求', '全年12次，未达标'])).toBe('judgement-differs');
    const claim = readFinding(
      '全年5次，达到要求',
      { text: MONTHLY, tests: parseIndicator(MONTHLY) },
      { months: 12 },
    );
    expect([claim.status, claim.reason, claim.verdict]).toEqual(['unclear', 'both-ways', 'met']);
  });
});
