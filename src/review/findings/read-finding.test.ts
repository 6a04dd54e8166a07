import { describe, expect, it } from 'vitest';
import { parseIndicator } from '../../standard/parse-indicator';
import type { FindingClaim } from './finding-claim';
import { readFinding } from './read-finding';

const MONTHLY = '1.每月按时参加“某某活动日”活动。';
const SIX = '7.每年到联系点开展帮扶 6 次以上。';
const YEARLY = '2.每年签订目标责任书。';
const DUES = '2.按月足额缴纳党费。';
const PLAIN = '8.履行抓班子带队伍职责情况。';

function read(text: string, indicator: string, months = 12): FindingClaim {
  const tests = parseIndicator(indicator);
  return readFinding(text, { text: indicator, tests }, { months, workingDays: 250 });
}

function told(claim: FindingClaim, text: string): readonly string[] {
  return claim.quantities.map(({ kind, value, unit, period, year, span }) =>
    [kind, `${value}${unit}`, period.kind, year, text.slice(span.start, span.end)].join(' '),
  );
}

describe('readFinding', () => {
  it.each([
    ['', 'blank'],
    ['　 ', 'blank'],
    ['不适用', 'not-applicable'],
    ['不适用：没有党内职务', 'not-applicable'],
    ['未抽查', 'not-checked'],
    ['本次未抽查。', 'not-checked'],
  ])('R1 「%s」 is %s', (text, status) => {
    expect(read(text, MONTHLY).status).toBe(status);
  });

  it.each([
    ['全年4次', ['held 4次 years  4次']],
    ['查会议记录，全年４次。', ['held 4次 years  ４次']],
    ['六次', ['held 6次 unstated  六次']],
    ['每2月一次', ['held 1次 pace  一次']],
    ['2015年5次、2016年6次', ['held 5次 years 2015 5次', 'held 6次 years 2016 6次']],
    ['上半年、下半年各1次', ['held 1次 part  1次', 'held 1次 part  1次']],
    ['按要求落实', []],
  ])('R2 the numbers of 「%s」', (text, quantities) => {
    expect(told(read(text, MONTHLY), text)).toEqual(quantities);
  });

  it.each([
    ['缺2次', ['short 2次 unstated  2次']],
    ['6个月未缴', ['short 6个月 unstated  6个月']],
    ['3月、5月未缴', ['short 2个月 part  3月、5月']],
    ['应到12次，实到10次', ['due 12次 unstated  12次', 'held 10次 unstated  10次']],
  ])('R3 the kinds of 「%s」', (text, quantities) => {
    expect(told(read(text, DUES), text)).toEqual(quantities);
  });

  it.each(['十余次', '近10次', '基本落实', '个别时候未参加', '缺席3次，请假1次', '参加10次以上'])(
    'R4 「%s」 is unclear',
    (text) => {
      expect(read(text, MONTHLY).status).toBe('unclear');
    },
  );

  it.each([
    ['6次', SIX, 12, 'met'],
    ['5次', SIX, 12, 'unmet'],
    ['每两个月1次', SIX, 12, 'met'],
    ['每季度1次', SIX, 12, 'unmet'],
    ['上半年3次，下半年2次', SIX, 12, 'unmet'],
    ['上半年3次', SIX, 12, 'unclear'],
    ['5月转入该支部，此后共5次', SIX, 12, 'unclear'],
    ['12次', MONTHLY, 36, 'unclear'],
    ['36次', MONTHLY, 36, 'met'],
    ['11次', MONTHLY, 36, 'unmet'],
    ['全年12次', MONTHLY, 36, 'met'],
    ['近三年35次', MONTHLY, 36, 'unmet'],
  ])('R5 「%s」 beside %s in %d months is %s', (text, indicator, months, status) => {
    expect(read(text, indicator, months).status).toBe(status);
  });

  it.each([
    ['上半年每月3次', SIX, 'met'],
    ['上半年、下半年每月各1次', MONTHLY, 'met'],
    ['上、下半年每季度各1次', MONTHLY, 'unmet'],
    ['上半年每月1次', MONTHLY, 'unclear'],
    ['7月至12月每月2次，1—6月每月1次', MONTHLY, 'met'],
    ['上半年每月2次，下半年每季度1次', MONTHLY, 'unclear'],
    ['一季度每两个月1次', MONTHLY, 'unclear'],
    ['上半年每季度1次', MONTHLY, 'unmet'],
    ['上半年每月1次，合计6次', MONTHLY, 'unclear'],
    ['每月1次，合计6次', MONTHLY, 'unclear'],
    ['上半年每周1次', '每周研究工作。', 'unclear'],
  ])('R100 「%s」 beside %s is %s', (text, indicator, status) => {
    expect(read(text, indicator).status).toBe(status);
  });

  it.each(['没有一次不参加', '没有一个月未参加', '没有哪个月没参加'])(
    'R101 「%s」 is met',
    (text) => {
      expect(read(text, MONTHLY).status).toBe('met');
    },
  );

  it('R101 没有一个月达到2次 is not', () => {
    expect(read('没有一个月达到2次', MONTHLY).status).not.toBe('met');
  });

  it.each([
    ['按时参加，缺2次', MONTHLY, 'unmet'],
    ['未签订', YEARLY, 'unmet'],
    ['从未参加', MONTHLY, 'unmet'],
    ['无', MONTHLY, 'unmet'],
    ['无', PLAIN, 'unclear'],
    ['会议按要求召开，学习未组织', PLAIN, 'unclear'],
  ])('R6 「%s」 beside %s is %s', (text, indicator, status) => {
    expect(read(text, indicator).status).toBe(status);
  });

  it.each([
    ['每月按时参加', MONTHLY, 'met'],
    ['已参加', MONTHLY, 'unclear'],
    ['均已签订', YEARLY, 'met'],
    ['签订了', YEARLY, 'met'],
    ['足额缴纳', DUES, 'met'],
    ['不存在缺席情况', MONTHLY, 'met'],
    ['无违纪违规行为', PLAIN, 'met'],
    ['受到警告处分', PLAIN, 'unclear'],
    ['熟悉', '是否熟悉业务知识。', 'met'],
    ['不熟悉', '是否熟悉业务知识。', 'unmet'],
  ])('R7 「%s」 beside %s is %s', (text, indicator, status) => {
    expect(read(text, indicator).status).toBe(status);
  });

  const TWO_POSTS = '书记每季度研究工作至少1次，班子成员每半年研究工作至少1次。';
  const TWO_UNITS = '每年实地调研不少于6次，每2月形成一篇小结。';
  const SHARE = '在村时间不得少于全年工作日总数的三分之二。';
  it.each([
    ['全年4次', TWO_POSTS, 'met'],
    ['全年2次', TWO_POSTS, 'unclear'],
    ['全年1次', TWO_POSTS, 'unmet'],
    ['调研8次，小结6篇', TWO_UNITS, 'met'],
    ['调研8次', TWO_UNITS, 'unclear'],
    ['调研5次，小结6篇', TWO_UNITS, 'unmet'],
    ['167个工作日', SHARE, 'met'],
    ['166个工作日', SHARE, 'unmet'],
    ['180天', SHARE, 'unclear'],
    ['占三分之二', SHARE, 'met'],
  ])('R8 「%s」 beside %s is %s', (text, indicator, status) => {
    expect(read(text, indicator).status).toBe(status);
  });

  it('R9 years told apart are judged apart, and the last is the status', () => {
    const claim = read('2015年10次、2016年12次、2017年12次', MONTHLY, 36);
    expect(claim.status).toBe('met');
    expect(claim.years).toEqual([
      { year: 2015, status: 'unmet' },
      { year: 2016, status: 'met' },
      { year: 2017, status: 'met' },
    ]);
    expect(read('近三年36次，其中2017年9次', MONTHLY, 36).status).toBe('unmet');
  });
});
