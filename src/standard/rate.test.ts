import { describe, expect, it } from 'vitest';
import { numberOfPoints, pointsOf } from '../base/points';
import { parseStandard } from './parse-standard';

/** `per_occurrence 0.5 次`, one line a rule; a step other than one stands before the unit. */
function inShort(standard: string): readonly string[] {
  return parseStandard({ item: '', standard, base: pointsOf(10) }).rules.map((rule) => {
    const number = typeof rule.points === 'number' ? ` ${numberOfPoints(rule.points)}` : '';
    const step = rule.per === 1 ? '' : ` ${rule.per}`;
    return `${rule.kind}${number}${step}${rule.unit === null ? '' : ` ${rule.unit}`}`;
  });
}

describe('S18 what is counted', () => {
  it.each([
    ['晨会迟到1次扣0.5分', 'per_occurrence 0.5 次'],
    ['每月少开1次例会扣1分', 'per_occurrence 1 次'],
    ['缺席一次碰头会扣1分', 'per_occurrence 1 次'],
    ['货架1处不整洁扣0.2分', 'per_occurrence 0.2 处'],
    ['店员1人未着工装扣0.5分', 'per_occurrence 0.5 人'],
    ['交班记录填写不全，按次扣0.2分', 'per_occurrence 0.2 次'],
    ['每门店扣1分', 'per_occurrence 1 门店'],
    ['有一个月未盘库扣1分', 'per_occurrence 1 个月'],
    ['盘点不及时的，每月扣1分', 'per_occurrence 1 个月'],
    ['未在3个月内整改的扣2分', 'once 2'],
    ['未配备1名以上专职人员的扣2分', 'once 2'],
    ['全年至少1次未做到扣2分', 'once 2'],
    ['未做到每月1次扣2分', 'once 2'],
    ['一户一档不完善扣1分', 'once 1'],
    ['服务态度，一般扣1分', 'once 1'],
    ['统一项目名称未落实扣1分', 'once 1'],
    ['第1次不合格扣1分', 'once 1'],
    ['每村2名信息员未配齐的扣2分', 'once 2'],
    ['未佩戴工牌（每季度抽查1次）的扣1分', 'once 1'],
  ])('S18 %s is %s', (standard, rule) => {
    expect(inShort(standard)).toEqual([rule]);
  });
});

describe('S18 units within units', () => {
  it.each([
    ['未打卡的，每人每次扣0.1分', 'per_occurrence 0.1 人次'],
    ['未打卡的，扣0.1分/人/次', 'per_occurrence 0.1 人次'],
    ['未打卡的，扣0.1分每人', 'per_occurrence 0.1 人'],
    ['督办事项每项按次扣0.2分', 'per_occurrence 0.2 项次'],
    ['1人1项器材不合格扣0.5分', 'per_occurrence 0.5 人项'],
    ['每人缺1次扣1分', 'per_occurrence 1 人次'],
    ['会费未收齐，每人每月扣0.1分', 'per_occurrence 0.1 人月'],
    ['未登记的，每项（次）扣2分', 'per_occurrence 2 项'],
    ['井盖缺失的，每次每处扣2分', 'per_occurrence 2 次处'],
    ['水质变差的，每月次扣3分', 'per_occurrence 3 月次'],
    ['开票错误，一单扣1分', 'per_occurrence 1 单'],
    ['发现一项收入记账不及时一次扣1分', 'per_occurrence 1 次'],
    ['违规操作扣2分次，扣完为止', 'per_occurrence 2 次'],
    ['车辆未年检的，每辆次扣1分', 'per_occurrence 1 辆次'],
  ])('S18 %s is %s', (standard, rule) => {
    expect(inShort(standard)).toEqual([rule]);
  });
});

describe('S19 what is measured', () => {
  it.each([
    ['每延一个月扣1分', 'per_unit 1 个月'],
    ['旷工半天扣2分', 'per_unit 2 0.5 天'],
    ['逾期5天以上扣2分', 'once 2'],
    ['调课每4节扣1分', 'per_unit 1 4 节'],
    ['每少一节课扣1分', 'per_occurrence 1 节'],
    ['各率每项低一个百分点扣0.2分', 'per_unit 0.2 个百分点'],
    ['测评平均每低1分扣0.5分', 'per_unit 0.5 分'],
    ['出现裸露地面，每400m2扣1分', 'per_unit 1 400 m2'],
    ['三年以上未换届扣5分，每多一年扣1分', 'per_unit 1 年'],
  ])('S19 %s is %s', (standard, rule) => {
    expect(inShort(standard).at(-1)).toBe(rule);
  });
});

describe('S20 how an amount is written', () => {
  it.each([
    ['资料缺失，扣责任科室2分', ['once 2']],
    ['每条扣减年度综合得分5分', ['per_occurrence 5 条']],
    ['晚归-1分，夜不归宿－3分', ['once 1', 'once 3']],
    ['每缺一份—1分', ['per_occurrence 1 份']],
    ['登记不全-0.5分/次', ['per_occurrence 0.5 次']],
    ['缺档案扣1，缺目录扣0.5。', ['once 1', 'once 0.5']],
    ['扣当月奖金200', []],
    ['扣绩效工资50元', []],
    ['60分以下扣5分', ['once 5']],
  ])('S20 %s is %j', (standard, rules) => {
    expect(inShort(standard)).toEqual(rules);
  });
});

describe('S21 lines, brackets and scripts', () => {
  it.each([
    ['未按时报送的每次扣\n0.5 分；\n漏报的扣1分', ['per_occurrence 0.5 次', 'once 1']],
    ['设备未正常运\n行的，每处扣2\n分。', ['per_occurrence 2 处']],
    ['无台账扣1分\n无总结扣2分', ['once 1', 'once 2']],
    ['例会制度（少一次扣0.5分，扣完为止）', ['per_occurrence 0.5 次']],
    ['發現一處垃圾扣1分', ['per_occurrence 1 处']],
    ['無記錄的，每項扣2分', ['per_occurrence 2 项']],
  ])('S21 %j is %j', (standard, rules) => {
    expect(inShort(standard)).toEqual(rules);
  });
});

describe('S25 steps of one count', () => {
  it.each([
    ['发现一处扣1分，发现两处扣3分', ['once 1', 'once 3']],
    ['1项不达标扣1分，2项不达标扣3分', ['once 1', 'once 3']],
    ['超过时限1天扣0.5分，2天扣1分，3天以上扣2分', ['once 0.5', 'once 1', 'once 2']],
    ['迟到1次扣1分，缺席1次扣2分', ['per_occurrence 1 次', 'per_occurrence 2 次']],
    ['发现一处扣1分，发现严重的扣3分', ['per_occurrence 1 处', 'per_occurrence 3 处']],
    ['顾客投诉1次查实的扣2分', ['per_occurrence 2 次']],
  ])('S25 %s is %j', (standard, rules) => {
    expect(inShort(standard)).toEqual(rules);
  });
});
