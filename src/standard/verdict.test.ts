import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { inShort } from './reading-in-short';
import { parseStandard } from './parse-standard';

function read(standard: string) {
  return inShort(parseStandard({ item: '', standard, base: pointsOf(10) }));
}

describe('S30 no points at all', () => {
  it.each([
    ['未开展的，该项不得分', ['zero_score']],
    ['未上报的，本项为 0 分', ['zero_score']],
    ['弄虚作假的，考评得分为零', ['zero_score']],
    ['逾期的，扣除该项全部分值', ['zero_score']],
    ['逾期的，该项分值全部扣除', ['zero_score']],
    ['发生重大事故的，实行一票否决', ['zero_score']],
    ['低于标准的记零分，并给予“一票否决”', ['zero_score']],
    ['得0分的，扣2分', ['once 2']],
    ['制度未健全扣1分', ['once 1']],
    ['扣除该项分值的50%', []],
  ])('S30 %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});

describe('S31 all points', () => {
  it.each([
    ['完成任务的得满分', ['award 10 full']],
    ['完成率达100%的得该项分值', ['award 10 full']],
    ['达标的计全部分值', ['award 10 full']],
  ])('S31 %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});

describe('S32 points that a person fixes', () => {
  it.each([
    ['效果不明显的酌情扣分', ['discretionary']],
    ['视情节轻重给予扣分', ['discretionary']],
    ['按考核办法扣分', ['discretionary']],
    ['未达到要求的扣除相应分值', ['discretionary']],
    ['工作突出的适当加分', ['discretionary +']],
    ['综合评分达60分的得2分', ['award 2']],
    ['按时完成的给予加分，每项任务加3分', ['bonus 3 项']],
    ['酌情扣1-3分', ['range 1-3']],
    ['特殊情况加分要审批', []],
  ])('S32 %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});

describe('S33 points that follow from others', () => {
  it.each([
    ['未完成的按比例得分', ['proportional +']],
    ['按实际完成率计算得分', ['proportional +']],
    ['根据平均分值折算。', ['proportional']],
    ['被上级扣分的，按被扣分值的2倍扣分', ['proportional ×2']],
    ['逾期完成的按50%计分', ['proportional + ×0.5']],
    ['情节严重的加倍扣分', ['proportional ×2']],
    ['得分=完成数/任务数×10', ['proportional']],
    ['测评比值乘以15得出分数', ['proportional']],
    ['未完成的按比例得分。得分=完成数/任务数×10', ['proportional +']],
    ['逾期率=逾期批数÷总批数。', []],
    ['迟报每次扣1分/次', ['per_occurrence 1 次']],
  ])('S33 %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});
