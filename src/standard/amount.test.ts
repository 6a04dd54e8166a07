import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { inShort } from './reading-in-short';
import { parseStandard } from './parse-standard';

function read(standard: string, base: number | null = 10) {
  return parseStandard({ item: '', standard, base: base === null ? null : pointsOf(base) });
}

describe('S34 amounts in other shapes', () => {
  it.each([
    ['造成不良影响的，给予5—8分的扣分', ['range 5-8']],
    ['表现突出的，给予2分奖励', ['bonus 2']],
    ['获国家级、省级、市级表彰的，分别加5、3、1分', ['bonus 5', 'bonus 3', 'bonus 1']],
    ['获一、二、三等奖的分别加3分、2分、1分', ['bonus 3', 'bonus 2', 'bonus 1']],
    ['被省级、市级通报的，每次分别扣3、2分', ['per_occurrence 3 次', 'per_occurrence 2 次']],
    ['损坏公物，视情节扣1——3分', ['range 1-3']],
    ['损坏公物扣1一3分', ['range 1-3']],
    ['拾金不昧的酌情加1至5分', ['range + 1-5']],
    ['值班制度、学习制度落实不力的，分别扣1—2分', ['range 1-2', 'range 1-2']],
    ['获国家级、省级表彰的，分别加5、3、1分', []],
    ['扣0、5分', []],
    ['每扣1分，罚款10元', []],
  ])('S34 %s', (standard, rules) => expect(inShort(read(standard))).toEqual(rules));
});

describe('S35 amounts without a verb', () => {
  it.each([
    ['按要求完成10分，个别差错5分，严重差错0分', 10, ['award 10', 'award 5', 'zero_score']],
    ['有机构，2分；有制度，3分；有台账，5分。', 10, ['award 2', 'award 3', 'award 5']],
    ['有制度（2分），有台账（3分），有检查（5分）', 10, ['award 2', 'award 3', 'award 5']],
    ['优秀（9分）；合格（6分）；不合格不得分', 10, ['award 9', 'award 6', 'zero_score']],
    ['符合2.0，基本符合1.0，不符合0', 2, ['award 2', 'award 1', 'zero_score']],
    ['符合3.0，未设电话扣0.5', 3, ['award 3', 'once 0.5']],
    ['一等奖加3分，二等奖2分，三等奖1分', 10, ['bonus 3', 'bonus 2', 'bonus 1']],
    ['其它网页一个3分，封顶9分', 20, ['award 3 个 ≤9']],
    ['有专栏2分，集中发布3分', null, ['award 2', 'award 3']],
    ['迟到2分，早退3分', null, []],
    ['巡查登记2分。未登记的每发现1户扣0.3分。', 2, ['per_occurrence 0.3 户']],
    ['考勤（10分） 迟到的扣1分', 10, ['once 1']],
    ['得分低于60分，扣2分', 10, ['once 2']],
    ['刊物发表文章8分、6分、4分', null, []],
  ])('S35 %s', (standard, base, rules) => expect(inShort(read(standard, base))).toEqual(rules));
});

describe('S36 what an award counts', () => {
  it.each([
    ['有一套完整台帐，得10分', ['award 10']],
    ['每报送1篇信息得0.5分', ['award 0.5 篇']],
    ['开展活动1次得3分', ['award 3 次']],
  ])('S36 %s', (standard, rules) => expect(inShort(read(standard))).toEqual(rules));
});
