import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';
import { inShort } from './reading-in-short';

function read(standard: string) {
  const reading = parseStandard({ item: '', standard, base: pointsOf(10) });
  return [...inShort(reading), ...(reading.unread.length > 0 ? ['unread'] : [])];
}

describe('S60 where 分 is unsaid', () => {
  it.each([
    ['获奖的加2，', ['bonus 2']],
    ['获得一、二、三等奖的，分别加3分、2分、1分。', ['bonus 3', 'bonus 2', 'bonus 1']],
    ['取得三、四季度考核第一名加2分', ['bonus 2']],
    ['取得一、二级资质的加2分', ['bonus 2']],
    ['记一、二次过的扣2分', ['once 2']],
    ['每次扣50', ['unread']],
    ['迟到的扣责任人5', ['unread']],
  ])('S60 %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});

describe('S61 points that are denied or told of', () => {
  it.each([
    '首次不再扣2分',
    '已整改的不予扣2分',
    '初犯免扣2分',
    '应扣2分而未扣的',
    '由扣2分改为扣3分',
    '凡扣5分者取消评优',
    '扣除总分10分的20%',
    '扣100分制中的2分',
    '最低得2分',
    '迟到扣、加2分',
    '迟到加减2分',
    '迟到扣2加3',
    '迟到扣+2分',
  ])('S61 %s gives no rule and is unread', (standard) =>
    expect(read(standard)).toEqual(['unread']),
  );

  it.each([
    ['平均得分85分，每低1分扣0.2分', ['per_unit 0.2 分']],
    ['考核得80分，扣2分', ['once 2']],
    ['月查得85分，扣2分', ['once 2', 'unread']],
  ])('S61 a mark reached: %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});

describe('S62 numbers that are not said exactly', () => {
  it.each([
    '扣1分半',
    '扣一分五',
    '扣2分或3分',
    '扣2分（含）以上',
    '扣至少1分',
    '扣约2分',
    '扣2分左右',
    '扣5分钱',
    '减2分流人员',
    '加2分区',
  ])('S62 迟到的%s gives no rule and is unread', (amount) =>
    expect(read(`迟到的${amount}`)).toEqual(['unread']),
  );

  it('S62 得3分店 is no award', () => expect(read('得3分店支持的加1分')).toEqual(['bonus 1']));
});

describe('S63 a floor, a share as ceiling and a ceiling over ceilings', () => {
  it.each([
    ['每次扣1分，本项最低得分为0分', ['per_occurrence 1 次 base']],
    ['每次扣1分，最高不超过本项分值的50%', ['per_occurrence 1 次', 'unread']],
    ['迟报每次扣1分，每科室累计不超过6分', ['per_occurrence 1 次 ≤6 each 科室']],
    ['迟报每次扣1分（单项最多扣2分）', ['per_occurrence 1 次 ≤2 each 项']],
    ['最高扣3分，迟报每次扣1分', ['per_occurrence 1 次 ≤3']],
    [
      '迟报每次扣1分，最高扣3分；漏报每次扣2分，最高扣4分，累计最高扣6分',
      ['per_occurrence 1 次 ≤3', 'per_occurrence 2 次 ≤4', 'unread'],
    ],
  ])('S63 %s', (standard, rules) => expect(read(standard)).toEqual(rules));
});
