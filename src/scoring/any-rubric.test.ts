import { describe, expect, it } from 'vitest';
import { NO_POINTS, numberOfPoints, pointsOf } from '../base/points';
import { parseStandard } from '../standard/parse-standard';
import { scoreFacts } from './facts/score-facts';

/** What a cell of 扣分情况 takes off under a clause of no notice; `+` is what it adds, `?` a question. */
function taken(standard: string, base: number, text: string, item = ''): string {
  const points = pointsOf(base);
  const reading = parseStandard({ item, standard, base: points });
  const given = { reading, rules: reading.rules, base: points, text } as const;
  const { score } = scoreFacts({
    ...given,
    column: '扣分情况',
    months: 12,
    floor: NO_POINTS,
    floorAssumed: true,
  });
  if (score.deducted === null) return '?';
  const bonus = numberOfPoints(score.bonus);
  return `${numberOfPoints(score.deducted)}${bonus > 0 ? `+${bonus}` : ''}`;
}

describe('F31 rates, measures and steps', () => {
  const rate = '覆盖率低于80%的，每低1个百分点扣1分。';
  const tiers = '培训率不足90%的扣2分，不足80%的扣5分。';
  const begun = '违规支出每1万元扣1分，不足1万元按1万元计。';
  it.each([
    [rate, '覆盖率75%', '5'],
    [rate, '覆盖率75%，扣5分', '5'],
    [rate, '覆盖率75%，扣4分', '?'],
    [rate, '覆盖率82%', '0'],
    [rate, '覆盖率74.5%', '?'],
    [rate, '满意率75%', '?'],
    [tiers, '培训率85%', '2'],
    [tiers, '培训率75%', '5'],
    [tiers, '培训率92%', '0'],
    ['违规支出每1000元扣1分。', '违规支出3000元', '3'],
    ['违规支出每1000元扣1分。', '违规支出0.3万元', '3'],
    ['违规支出每1000元扣1分。', '违规支出2500元', '?'],
    [begun, '违规支出2.5万元', '3'],
    ['每发现2起违规扣1分。', '发现违规4起', '2'],
    ['每发现2起违规扣1分。', '发现违规3起', '?'],
    ['每少1学时扣0.5分。', '应40学时，实37学时', '1.5'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, 10, text)).toBe(points);
  });
});

describe('A7 ceilings bind what is read as well as what is set', () => {
  const own = '逾期1天扣0.5分，最高扣2分。';
  const shared = '每逾期1天扣0.5分；每少一份扣1分，累计不超过5分。';
  it.each([
    [own, '逾期3天', '1.5'],
    [own, '逾期7天', '2'],
    [own, '逾期7天，扣2分', '2'],
    [own, '逾期7天，扣3分', '?'],
    [own, '未逾期', '0'],
    [shared, '逾期3天，少4份', '5'],
    [shared, '逾期12天，少4份，扣5分', '5'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, 10, text)).toBe(points);
  });
});

describe('A8 A9 A10 what takes all, what is awarded, what excludes', () => {
  const accident = '材料每少1份扣1分；发生安全事故的，本项不得分。';
  const contract = '未签订责任书的扣4分，已签订但内容不规范的扣2分。';
  it.each([
    [accident, '发生安全事故1起', '5'],
    [accident, '未发生安全事故', '0'],
    [accident, '材料少1份，发生安全事故，得0分', '5'],
    ['有制度得2分，有记录得3分。', '有制度，有记录', '?'],
    ['优秀得5分，良好得4分。', '良好', '?'],
    ['工作不力的，视情节扣1-3分。', '工作不力', '?'],
    [contract, '未签订责任书', '4'],
    [contract, '责任书内容不规范', '2'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, 5, text)).toBe(points);
  });
});

describe('F21 amounts that a person fixes', () => {
  const range = '工作不力的，视情节扣1-3分。';
  const open = '工作不力的，视情节扣分；每迟报1次扣1分。';
  it.each([
    [range, '工作不力，扣2分', '2'],
    [range, '工作不力，视情节扣1.5分', '1.5'],
    [range, '工作不力，扣4分', '?'],
    [range, '工作不力，扣0.5分', '?'],
    [range, '工作不力', '?'],
    [open, '工作不力，酌情扣2分', '2'],
    [open, '工作不力，扣2分；迟报1次，扣1分', '3'],
    [open, '工作不力，迟报1次，扣2分', '?'],
    [open, '迟报1次，酌情扣1分', '?'],
    [open, '工作不力，扣6分', '?'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, 5, text)).toBe(points);
  });
});

describe('F37 what a stop and a second number part', () => {
  const rubric = '无学习方案的扣2分；阵地、台账、流程不规范的，发现一项扣1分。';
  it.each([
    ['无学习方案；阵地、台账、流程不规范4项', '6'],
    ['无学习方案；台账不规范1项', '3'],
    ['台账有一项不规范2项', '?'],
  ])('%s → %s', (text, points) => {
    expect(taken(rubric, 8, text)).toBe(points);
  });
});

describe('F33 additions counted by the piece', () => {
  const pieces = '每少报1篇扣1分；被省级采用的每篇加0.5分，最高加2分。';
  it.each([
    ['少报2篇', '2'],
    ['被省级采用3篇', '0+1.5'],
    ['被省级采用6篇', '0+2'],
    ['少报1篇，被省级采用3篇', '1+1.5'],
  ])('%s → %s', (text, points) => {
    expect(taken(pieces, 5, text)).toBe(points);
  });
});
