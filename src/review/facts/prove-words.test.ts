import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings } from './compare-findings';
import type { DifferenceClass } from './compare-findings';
import { readFinding } from '../findings/read-finding';

const WORK = '是否针对贫困户实际有针对性的提出帮扶措施并落实到位。';
const TALKS = '每年与所在支部党员开展谈心谈话至少 2 次。';
const VISITS = '每年到扶贫联系点开展帮扶 6 次以上。';

function classesOf(
  indicator: string,
  texts: readonly string[],
  months = 12,
): readonly DifferenceClass[] {
  const tests = parseIndicator(indicator);
  const scope = { months };
  const findings = texts.map((text, at) => ({
    filler: String(at),
    claim: readFinding(text, { text: indicator, tests }, scope),
  }));
  return compareFindings(findings, { tests, scope, asked: indicator }).classes;
}

describe('what a number is of', () => {
  it.each([
    [WORK, '种植柑橘5亩', '种植花椒5亩'],
    [WORK, '发放鸡苗100只', '发放鸭苗100只'],
    [WORK, '落实小额信贷5万元', '落实危房改造5万元'],
    [WORK, '党建经费12万元，年底结余2万元', '经费预算12万元，仅支出2万元'],
    [TALKS, '与张某、李某谈话各1次', '与张某谈话1次'],
    [VISITS, '到甲村、乙村各3次', '到甲村3次'],
    [VISITS, '每月1次（8月除外）', '每月1次'],
    [VISITS, '原记录13次，核对后1次重复，应为12次', '记了13次，核对无误'],
    [VISITS, '后备干部由10名增加到15名', '后备干部由10名增加了15名'],
    [VISITS, '年会召开前到村1次', '年会召开后到村1次'],
    [VISITS, '到村6次，送大米600斤', '到村6次，送去大米600公斤'],
    [WORK, '协调28万元，其中本单位出15万元', '协调28万元，本单位出13万元，另外15万元由财政出'],
    [WORK, '本人授课6场', '培训6场，本人授课2场，外请专家4场'],
    [VISITS, '帮扶24次，到户20次，到地4次', '帮扶24次，到户的占四分之三，余下的到地'],
  ])('R88 %s: 「%s」 and 「%s」 are not only worded otherwise', (indicator, one, other) => {
    const found = classesOf(indicator, [one, other]);
    expect(found).not.toContain('same');
    expect(found).not.toContain('wording-only');
  });

  it.each([
    [WORK, '种植柑橘5亩', '种了五亩柑橘'],
    [TALKS, '与张某、李某谈话各1次，共2次', '与李某、张某各谈一次，共两次'],
    [VISITS, '撰写小结4篇，到村8次', '到村八次，形成小结四篇'],
    [VISITS, '到村6次，送大米600斤', '到村6次，送大米300公斤'],
    [VISITS, '参加帮扶6次', '参加所在支部帮扶６次'],
  ])('R88 %s: 「%s」 and 「%s」 are', (indicator, one, other) => {
    expect(classesOf(indicator, [one, other])).toEqual(['wording-only']);
  });

  it.each([
    [TALKS, '缺席一成', '出席九成'],
    [WORK, '经费预算12万元，年底结余2万元', '经费预算12万，实际支出10万'],
    [WORK, '8月22日召开，提前一天讲完', '8月21日讲完（次日召开）'],
    [WORK, '2月底前全部签完', '在三月到来之前都签妥了'],
    [WORK, '查摆问题8条，整改8条', '自查了八个方面的问题，一条一条都整改完了'],
    [VISITS, '到村四趟，每趟两天', '到村累计8天、分4次进行'],
    [VISITS, '自4月起逐月帮扶，到12月共9次', '四月起每月帮扶，一直到年底，计九次'],
  ])('R89 %s: 「%s」 and 「%s」 are no different facts', (indicator, one, other) => {
    expect(classesOf(indicator, [one, other])).not.toContain('facts-differ');
  });

  it.each([
    [WORK, '经费预算12万元，支出2万元', '经费预算12万元，支出10万元'],
    [WORK, '2月底前全部签完', '3月底前全部签完'],
    [VISITS, '调研7次：村级3次、机关2次、组织2次', '调研7次，其中村级4次、机关1次、组织2次'],
  ])('R89 %s: 「%s」 and 「%s」 are', (indicator, one, other) => {
    expect(classesOf(indicator, [one, other])).toContain('facts-differ');
  });
});

describe('a finding at odds with itself', () => {
  it.each([
    [12, '按月缴纳85元，全年1020元', '按月缴纳85元，13个月共1020元'],
    [12, '抽5题，答对4题', '抽五题，答错一题，正确率81%'],
    [12, '提出措施5条，落实4条，1条未落实', '提出措施5条，5条落实，1条未落实'],
    [12, '党小组会共11次', '二季度3次、二季度3次、三季度2次、四季度3次，共11次'],
    [
      12,
      '在村168天，占工作日总数（250天）的三分之二强',
      '在村168天，占工作日总数（253天）的三分之二强',
    ],
    [36, '近三年讲党课3次，每年1次', '2015—2016年，每年讲党课1次，共3次'],
    [36, '2015—2017年学习38次', '2015年12次，2015年12次，2017年14次'],
    [36, '2016年“七一”被评为优秀党员', '获优秀党员表彰二次，时间为2015年7月1日'],
  ])('R98 of %d months: 「%s」 and 「%s」 are not only worded otherwise', (months, one, other) => {
    const found = classesOf(WORK, [one, other], months);
    expect(found).not.toContain('same');
    expect(found).not.toContain('wording-only');
  });

  it.each([
    [12, '抽5题，答对4题', '抽五题，答错一题，正确率80%'],
    [36, '2015年3次，2016年3次，2017年1次', '2015年、2016年各三次；2017年一次'],
  ])('R98 of %d months: 「%s」 and 「%s」 are', (months, one, other) => {
    expect(classesOf(WORK, [one, other], months)).toEqual(['wording-only']);
  });
});
