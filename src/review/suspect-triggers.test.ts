import { describe, expect, it } from 'vitest';
import { readFinding } from './findings/read-finding';
import { SAMPLE_RULES } from './sample-review';
import { findTriggers } from './find-triggers';
import { placeTriggers } from './place-triggers';
import type { RecordedFact } from './recorded-fact';
import { suspectTriggers, withoutAnswered } from './suspect-triggers';
import { parseLocalDate } from '../base/local-date';
import { parseIndicator } from '../standard/parse-indicator';

function suspected(text: string, id: 'member.1' | 'member.2'): boolean {
  const asked = id === 'member.1' ? '按月足额缴纳党费。' : '每年参加民主评议至少 1 次。';
  const indicator = { text: asked, tests: parseIndicator(asked) };
  const scope = { months: 36 };
  const item = { id, form: 'one', block: 'member', applies: null, indicator, scope };
  const claim = readFinding(text, indicator, scope);
  const rule = { kind: 'all' } as const;
  return (
    suspectTriggers(SAMPLE_RULES, { ...item, rule }, [{ filler: 'department', claim }]).length > 0
  );
}

function rated(grade: string, on: string | null, of = '评议'): RecordedFact {
  return { kind: 'rating', of, grade, on: on === null ? null : parseLocalDate(on), evidence: '某' };
}

function unpaid(year: number, count: number, excused = false): RecordedFact {
  const months = Array.from({ length: count }, (_, at) => `${year}-0${at + 1}`);
  const reason = excused ? months : [];
  return { kind: 'months', trigger: 'unpaid', months, excused: reason, evidence: '某' };
}

/** Whether a suspicion in these words is still asked about beside what is on record. */
function isAsked(trigger: string, words: string, facts: readonly RecordedFact[]): boolean {
  const today = parseLocalDate('2017-11-20');
  if (!today) throw new Error('no day');
  const recorded = placeTriggers(SAMPLE_RULES, findTriggers(SAMPLE_RULES, facts, today), []);
  const suspicion = { trigger, item: 'member.2', filler: 'department', words };
  return withoutAnswered([suspicion], recorded, facts).length > 0;
}

describe('what answers a suspicion', () => {
  const BASIC = '2017年民主评议1次，结果为基本合格';

  it.each([
    ['nothing', [], true],
    ['an older and better one', [rated('合格', '2015-12-20')], true],
    ['a better one of that year', [rated('合格', '2017-06-20')], true],
    ['the same grade of another year', [rated('基本合格', '2015-12-20'), rated('合格', '2016-12-20')], true], // prettier-ignore
    ['that rating itself', [rated('基本合格', '2017-06-20')], false],
    ['that rating, and one since', [rated('基本合格', '2017-02-20'), rated('合格', '2017-06-20')], false], // prettier-ignore
    ['another grade of another matter', [rated('合格', '2016-12-20'), rated('基本合格', '2017-06-20', '考核')], true], // prettier-ignore
  ])('R117 「2017年…基本合格」 beside %s on record: asked %j', (_, facts, asked) => {
    expect(isAsked('rated-basic', BASIC, facts)).toBe(asked);
  });

  it('R117 words that name no year are answered by what leads somewhere, not by what leads nowhere', () => {
    const past = [rated('基本合格', '2016-02-20'), rated('合格', '2017-06-20')];
    expect(isAsked('rated-basic', '评议为基本合格', past)).toBe(true);
    expect(isAsked('rated-basic', '评议为基本合格', past.slice(0, 1))).toBe(false);
  });

  it.each([
    ['one month of another year', [unpaid(2015, 1)], true],
    ['as many months of another year, excused', [unpaid(2015, 6, true)], true],
    ['fewer months of that year', [unpaid(2017, 5)], true],
    ['those months, excused', [unpaid(2017, 6, true)], false],
    ['those months', [unpaid(2017, 6)], false],
  ])('R117 「2017年1月至6月未缴」 beside %s on record: asked %j', (_, facts, asked) => {
    expect(isAsked('unpaid', '2017年1月至6月未缴，共6个月未缴', facts)).toBe(asked);
  });
});

describe('suspectTriggers', () => {
  it('R95 a quarter unpaid is three months', () => {
    const read = (text: string) =>
      readFinding(text, { text: '按月足额缴纳党费。', tests: [] }, { months: 36 }).quantities.map(
        ({ kind, value, unit }) => `${kind} ${value}${unit}`,
      );
    expect(read('欠缴1个季度')).toEqual(['short 3个月']);
    expect(read('两个季度未缴')).toEqual(['short 6个月']);
    expect(read('四个季度各1次')).not.toContain('short 12个月');
  });

  it.each([
    '6个月未缴',
    '未缴1月、2月、3月、4月、5月、6月党费',
    '欠缴2个季度',
    '两个季度未缴',
    '欠缴党费半年',
    '半年的党费未缴',
    '全年未缴',
    '从未缴纳',
    '欠缴一年',
  ])('R95 「%s」 may be half a year', (text) => {
    expect(suspected(text, 'member.1')).toBe(true);
  });

  it.each([
    '5个月未缴',
    '欠缴1个季度',
    '未缴二季度',
    '未缴6月、7月党费',
    '近一年未缴2次',
    '2017年欠缴3个月',
    '每半年缴纳，无拖欠',
    '未缴纳',
    '按月足额缴纳',
  ])('R95 「%s」 is less', (text) => {
    expect(suspected(text, 'member.1')).toBe(false);
  });

  it.each([
    ['评议为基本合格', true],
    ['基本合格', true],
    ['无人评为基本合格', false],
    ['合格，没有基本合格', false],
    ['合格', false],
  ])('R95 「%s」 speaks of the rating: %s', (text, is) => {
    expect(suspected(text, 'member.2')).toBe(is);
  });
});
