import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import { compareFindings } from '../facts/compare-findings';
import { readFinding } from './read-finding';

const MONTHLY = '6.每月按时参加党小组会。';
const SIX = '7.每年到联系点开展帮扶 6 次以上。';

function read(text: string, indicator: string) {
  return readFinding(text, { text: indicator, tests: parseIndicator(indicator) }, { months: 12 });
}

function classOf(indicator: string, texts: readonly string[]): string {
  const tests = parseIndicator(indicator);
  const findings = texts.map((text, at) => ({ filler: String(at), claim: read(text, indicator) }));
  return compareFindings(findings, { tests, scope: { months: 12 }, asked: indicator }).class;
}

describe('numbers as they are written by hand', () => {
  it.each([
    ['廿四次', 24],
    ['卅六次', 36],
    ['廿次', 20],
    ['贰拾肆次', 24],
    ['壹次', 1],
    ['缴纳1,200元', 1200],
  ])('R80 「%s」 is %d', (text, value) => {
    expect(read(text, MONTHLY).quantities.map((each) => each.value)).toEqual([value]);
  });

  it.each(['6-8次', '6至8次', '六到八次', '4+2次', '6次或8次', '十二三次', '隔周1次', '每10天1次'])(
    'R80 「%s」 is no number to count with',
    (text) => {
      const { status, quantities, doubts } = read(text, SIX);
      expect([status, quantities, doubts.length > 0 || status === 'unclear']).toEqual([
        'unclear',
        [],
        true,
      ]);
    },
  );

  it.each([
    ['隔月1次', '全年6次'],
    ['两月一次', '每两个月1次'],
    ['单月各1次', '全年6次'],
    ['1月、3月、5月、7月、9月、11月各开展1次', '全年6次'],
    ['半月一次', '每月2次'],
    ['1次/季度', '全年4次'],
    ['一季一次', '每季度1次'],
    ['16年6次，17年7次', '2016年六次，2017年七次'],
    ['16至17年分别6、7次', '2016年六次，2017年七次'],
  ])('R80 「%s」 is 「%s」', (one, other) => {
    expect(classOf(SIX, [one, other])).toBe('wording-only');
  });

  it('R80 有两个月一次也未参加 tells no pace', () => {
    expect(read('有两个月一次也未参加', MONTHLY).status).toBe('unmet');
  });
});
