import { describe, expect, it } from 'vitest';
import { NO_POINTS, numberOfPoints, pointsOf } from '../../base/points';
import { parseStandard } from '../../standard/parse-standard';
import { scoreCell } from './sample-cell';
import { scoreFacts } from './score-facts';

/** What a cell of 扣分情况 takes off under a clause of no notice; `?` is a question. */
function taken(standard: string, text: string): string {
  const base = pointsOf(10);
  const reading = parseStandard({ item: '', standard, base });
  const given = { reading, rules: reading.rules, base, text, months: 12 } as const;
  const floor = { floor: NO_POINTS, floorAssumed: true } as const;
  const { score } = scoreFacts({ ...given, ...floor, column: '扣分情况' });
  return score.deducted === null ? '?' : String(numberOfPoints(score.deducted));
}

function takenUnder(item: number, text: string): string {
  const { deducted } = scoreCell(item, text).score;
  return deducted === null ? '?' : String(numberOfPoints(deducted));
}

describe('F50 a whole and its part are never added', () => {
  const reports = '每迟报、漏报、错报一次扣1分。';
  const meetings = '会议每缺席一次扣1分，安排人代替一次扣0.5分。';
  const posts = '未经批准，岗位人员调动的，每人次扣1分。';
  it.each([
    [reports, '迟报、漏报4次，其中迟报3次、漏报1次', '4'],
    [reports, '迟报、漏报4次，其中迟报3次', '?'],
    [meetings, '会议缺席3次，安排人代替2次', '4'],
    [meetings, '会议缺席3次，其中2次安排人代替', '?'],
    [meetings, '会议缺席3次（含安排人代替2次）', '?'],
    [meetings, '会议缺席3次中安排人代替2次', '?'],
    [posts, '未经批准调动4人次', '4'],
    [posts, '调动4人次，其中未经批准2人次', '?'],
    [posts, '调动4人次，2人次未经批准', '?'],
    ['违规支出每1000元扣1分。', '支出5000元，其中违规支出2000元', '?'],
    ['阵地、台账、流程不规范，每项扣1分。', '阵地不规范、台账不规范共2项', '?'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, text)).toBe(points);
  });

  it('lets a number stand whose parts are told again by the thing', () => {
    expect(takenUnder(5, '会议少3次，其中支委会少2次，党小组会少1次')).toBe('3');
  });
});

describe('F51 turns that no number is read from', () => {
  it.each([
    [12, '除换届选举外均未落实'],
    [4, '除主题实践活动外，其余均未开展'],
    [5, '党小组会仅8月召开1次'],
    [8, '集中学习只在8月、9月开展'],
    [5, '党小组会第1次至第2次已召开'],
    [5, '党小组会未满3次'],
    [5, '党小组会少于3次'],
    [5, '党小组会未达到2次'],
    [5, '支委会少1次2次'],
    [5, '不存在支委会未召开、党员大会少1次的情况'],
    [9, '2人未参加测试'],
  ])('第%s项 %s → ?', (item, text) => {
    expect(takenUnder(item, text)).toBe('?');
  });

  const found = '干部出现违规问题，被上级部门通报的，每人扣1分。';
  it.each([
    [found, '违规问题被上级部门通报3人', '3'],
    [found, '违规问题被下级部门通报3人', '?'],
    [found, '3人出现违规问题未被通报', '?'],
    ['发生违纪行为的，每起扣2分。', '外单位发生违纪行为1起', '?'],
    ['每旷工一天扣3分。', '旷工2天', '6'],
    ['每旷工一天扣3分。', '旷工1/2天', '?'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, text)).toBe(points);
  });
});

describe('F52 a price that holds only above, below or at a number is not multiplied', () => {
  it.each([
    ['早退1次扣1分，2次扣4分，3次及以上不得分。', '早退2次', '?'],
    ['早退每次扣1分，2次以内不扣分。', '早退2次', '?'],
    ['早退前2次不扣分，第3次起每次扣1分。', '早退4次', '?'],
    ['早退3次以上的，每次扣1分。', '早退2次', '?'],
    ['缺席4人以上扣5分，缺席4人以下每人扣1分。', '缺席5人', '?'],
    ['信访1次扣2分，年度累计超过2次的扣8分。', '信访3次', '?'],
    ['早退每次扣1分。', '早退4次', '4'],
  ])('%s %s → %s', (standard, text, points) => {
    expect(taken(standard, text)).toBe(points);
  });
});
