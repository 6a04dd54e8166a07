import { describe, expect, it } from 'vitest';
import { pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';

function partsOf(standard: string, item = '') {
  const { rules } = parseStandard({ item, standard, base: pointsOf(10) });
  return rules.map(({ kind, parts }) => [kind, ...parts.map((part) => part.label)]);
}

describe('S22 what is listed apart', () => {
  it.each([
    ['无计划、无总结、无台账，每项扣1分', ['each_of_listed', '无计划', '无总结', '无台账']],
    ['货架不整洁、不美观、不规范的，每项扣1分', ['per_occurrence']],
    [
      '着装不整洁、不戴安全帽、物品摆放不整齐，每项扣1分',
      ['each_of_listed', '着装不整洁', '不戴安全帽', '物品摆放不整齐'],
    ],
    ['制度、台账、手册不齐全，缺一项扣1分', ['per_occurrence']],
    ['制度、台账、手册缺一项扣1分', ['each_of_listed', '制度', '台账', '手册']],
    ['制度、台账等资料缺一项扣1分', ['per_occurrence']],
    [
      '未建立台账、未张贴目录、未登记来客的，有一项扣1分',
      ['each_of_listed', '未建立台账', '未张贴目录', '未登记来客'],
    ],
    [
      '建立台账，明确专人，制定方案，每缺一项扣1分',
      ['each_of_listed', '建立台账', '明确专人', '制定方案'],
    ],
    ['目录标明：名称，位置，电话等，缺一项扣1分', ['per_occurrence']],
    ['未登记来客，未核对证件，各扣1分', ['each_of_listed', '未登记来客', '未核对证件']],
    [
      '未落实开门前，或者关门后巡查规定的，分别扣1分',
      ['each_of_listed', '未落实开门前', '关门后巡查规定'],
    ],
    ['描述不清晰等情况、无签名的各扣1分', ['each_of_listed', '描述不清晰等情况', '无签名']],
  ])('S22 %s', (standard, expected) => {
    expect(partsOf(standard)).toEqual([expected]);
  });

  it.each([
    [
      '其中有一项不达标扣1分',
      '1、是否建立台账2、是否张贴目录3、是否登记来客',
      ['each_of_listed', '是否建立台账', '是否张贴目录', '是否登记来客'],
    ],
    ['有一项不达标扣1分', '1、建立台账；2、张贴目录；3、登记来客', ['per_occurrence']],
    ['每缺一项扣1分', '1.姓名、性别、住址。2.就诊日期。3.代办人。', ['per_occurrence']],
    ['未建立的，少1项扣1分', '按要求建立预案、巡查、联动等体系。', ['per_occurrence']],
  ])('S22 %s (%s)', (standard, item, expected) => {
    expect(partsOf(standard, item)).toEqual([expected]);
  });
});

describe('S17 the other case', () => {
  it('S17 否则 counts as the case before it', () => {
    const standard = '每发生一次差错，及时上报的扣3分，否则扣5分';
    const { rules } = parseStandard({ item: '', standard, base: null });
    expect(rules.map(({ kind, unit }) => [kind, unit])).toEqual([
      ['per_occurrence', '次'],
      ['per_occurrence', '次'],
    ]);
  });
});

describe('S17 a list awarded and then missed', () => {
  it.each([
    ['计划、总结完整得1分，缺一项扣0.5分', ['计划', '总结完整']],
    [
      '新增书册数、读者数、借还数达标得5分。每项不达标扣1分',
      ['新增书册数', '读者数', '借还数达标'],
    ],
  ])('S17 %s', (standard, labels) => {
    expect(partsOf(standard)[1]).toEqual(['each_of_listed', ...labels]);
  });
});

describe('S23 numbered parts of the item’s text', () => {
  const item = '1.盘点会；2.店长培训；3.每年至少4次巡店。';

  it('S23 are what 「第1、2项」 lists', () => {
    expect(partsOf('第1、2项，每缺1项扣1分', item)).toEqual([
      ['each_of_listed', '盘点会', '店长培训'],
    ]);
  });

  it('S23 tell how often 「第3项」 is due', () => {
    const { rules } = parseStandard({ item, standard: '第3项，每少1次扣0.5分', base: null });
    expect(rules[0]?.target).toEqual({ count: 4, months: 12 });
  });
});

describe('S24 what is not understood', () => {
  it.each([
    ['每低5扣1分', [], ['每低5扣1分']],
    ['每偏差30扣1分', [], ['每偏差30扣1分']],
    ['缺货的，按次1-3扣分，乱码的扣2分', ['once'], ['缺货的，按次1-3扣分']],
    ['迟到一次扣分，旷工一天扣1分', ['per_unit'], ['迟到一次扣分']],
    ['如某班有2辆车未停好就扣2分', [], ['如某班有2辆车未停好就扣2分']],
    ['死亡率每增0.01人车，扣5分', [], ['死亡率每增0.01人车，扣5分']],
    ['每扣1分，罚款10元', [], ['每扣1分，罚款10元']],
  ])('S24 %s leaves %j unread', (standard, kinds, unread) => {
    const reading = parseStandard({ item: '', standard, base: null });
    expect(reading.rules.map((rule) => rule.kind)).toEqual(kinds);
    expect(reading.unread.map(({ start, end }) => standard.slice(start, end))).toEqual(unread);
  });
});
