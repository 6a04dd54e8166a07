import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import { findTriggers } from './find-triggers';
import { isTriggerAsked, placeTriggers } from './place-triggers';
import type { RecordedFact } from './recorded-fact';
import { SAMPLE_RULES } from './sample-review';

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (!day) throw new Error(text);
  return day;
}

const TODAY = dayOf('2017-11-20');

function circular(domains?: readonly string[], on: string | null = '2017-03-01'): RecordedFact {
  return {
    kind: 'event',
    trigger: 'circular',
    ...(domains && { domains }),
    on: on === null ? null : dayOf(on),
    also: null,
    evidence: '某文',
  };
}

function unpaid(months: readonly string[], excused: readonly string[] = []): RecordedFact {
  return { kind: 'months', trigger: 'unpaid', months, excused, evidence: '台账' };
}

function rated(grade: string, on: string | null, of = '评议'): RecordedFact {
  return { kind: 'rating', of, grade, on: on === null ? null : dayOf(on), evidence: '台账' };
}

function found(facts: readonly RecordedFact[], changed: Partial<ConclusionRules> = {}) {
  return findTriggers({ ...SAMPLE_RULES, ...changed }, facts, TODAY).map(
    ({ state, wants, domains }) => [state, wants, domains.join('+')],
  );
}

describe('findTriggers', () => {
  const LAST = { kind: 'event', trigger: 'ranked-last', on: null, evidence: '某表' } as const;
  const judged = (by: 'sampling' | 'review') => ({ judged: { by, triggers: ['ranked-last'] } });

  it.each([
    ['sampling', 'department', 'holds'],
    ['sampling', null, 'open'],
    ['sampling', 'party', 'open'],
    ['sampling', undefined, 'open'],
    ['review', null, 'holds'],
    ['review', 'department', 'open'],
    ['review', undefined, 'open'],
  ] as const)('R74 by decision found by %s: by %s it %s', (by, judge, state) => {
    const fact = { ...LAST, also: true, ...(judge !== undefined && { judge }) };
    expect(found([fact], judged(by))).toEqual([[state, state === 'open' ? 'judge' : null, 'duty']]);
  });

  it('R74 who may not find it may not find either that its second thing fails', () => {
    expect(found([{ ...LAST, also: false }], judged('sampling'))).toEqual([
      ['open', 'judge', 'duty'],
    ]);
    const told = { ...LAST, also: false, judge: 'department' };
    expect(found([told], judged('sampling'))).toEqual([['fails', null, 'duty']]);
  });

  it('R70 a fact bears on what it is said to be of, and on nothing else', () => {
    expect(found([circular(['duty'])])).toEqual([['holds', null, 'duty']]);
    expect(found([circular(['duty', 'relief'])])).toEqual([['holds', null, 'duty+relief']]);
    const two = [circular(['duty']), circular(['relief'], '2015-03-01')];
    expect(found(two)).toEqual([
      ['holds', null, 'duty'],
      ['fails', null, 'relief'],
    ]);
  });

  it('R70 one of which nobody said what it is of is a question, and concludes nothing', () => {
    expect(found([circular()])).toEqual([['open', 'domain', 'duty+relief']]);
    expect(found([circular([])])).toEqual([['open', 'domain', 'duty+relief']]);
    expect(found([circular(['duty']), circular()])).toEqual([
      ['holds', null, 'duty'],
      ['open', 'domain', 'relief'],
    ]);
    expect(found([circular(undefined, '2015-03-01')])).toEqual([['fails', null, 'duty+relief']]);
  });

  it('R70 where all domains are borne on nobody has to say of which', () => {
    expect(found([circular()], { triggers: 'all' })).toEqual([
      ['holds', null, 'duty+member+relief'],
    ]);
  });

  it('R22 months of one kind in several records count together, each once', () => {
    const first = ['2017-01', '2017-02', '2017-03'];
    const then = ['2017-03', '2017-04', '2017-05', '2017-06'];
    expect(found([unpaid(first), unpaid(then)])).toEqual([['holds', null, 'member']]);
    expect(found([unpaid(first), unpaid(then.slice(0, 3))])).toEqual([['fails', null, 'member']]);
    expect(found([unpaid(first), unpaid(then, ['2017-02'])])).toEqual([['fails', null, 'member']]);
  });

  it('R22 the last rating counts, and only of what the trigger is about', () => {
    const [bad, good] = [rated('基本合格', '2016-12-20'), rated('合格', '2017-06-20')];
    expect(found([bad])).toEqual([['holds', null, 'member']]);
    expect(found([good, bad])).toEqual([['fails', null, 'member']]);
    expect(found([bad, rated('合格', '2017-06-20', '考核')])).toEqual([['holds', null, 'member']]);
    expect(found([rated('基本合格', '2017-06-20', '考核')])).toEqual([]);
  });

  it('R20 R22 where all of the time looked at counts, a rating of a day to come or of none is open, one of today counts', () => {
    const of = (on: string | null) => found([rated('基本合格', on)], { lookBack: 'all' })[0]?.[0];
    expect(['2014-11-20', '2017-11-20', '2017-11-21', null].map(of)).toEqual([
      'holds',
      'holds',
      'open',
      'open',
    ]);
    expect(of('2014-11-19')).toBeUndefined();
  });

  it.each([
    [[rated('基本合格', '2016-12-20'), rated('合格', '2018-12-20')], 'open', 'day'],
    [[rated('合格', '2016-12-20'), rated('基本合格', '2017-11-21')], 'open', 'day'],
    [[rated('基本合格', '2017-11-21')], 'open', 'day'],
    [[rated('合格', '2016-12-20'), rated('合格', '2018-12-20')], 'fails', null],
    [[rated('合格', '2016-12-20'), rated('基本合格', '2017-11-20')], 'holds', null],
    [[rated('基本合格', null)], 'holds', null],
    [[rated('合格', '2017-01-20'), rated('基本合格', null)], 'open', 'day'],
  ])('R20 R116 a rating of a day to come is not the last one: %#', (facts, state, wants) => {
    expect(found(facts)).toEqual([[state, wants, 'member']]);
  });

  it('R116 two grades of one day leave it open, whichever was recorded last', () => {
    const two = [rated('基本合格', '2016-12-20'), rated('合格', '2016-12-20')];
    expect(found(two)).toEqual([['open', 'day', 'member']]);
    expect(found([...two].reverse())).toEqual([['open', 'day', 'member']]);
    expect(found([...two, rated('合格', '2017-12-20')])).toEqual([['open', 'day', 'member']]);
    expect(found([...two, rated('合格', '2017-01-20')])).toEqual([['fails', null, 'member']]);
    const same = [rated('基本合格', '2016-12-20'), rated('基本合格', '2016-12-20')];
    expect(found(same)).toEqual([['holds', null, 'member']]);
  });

  it.each(['last', 'all'] as const)(
    'R22 months count from the first of the time looked at to this month: %s',
    (lookBack) => {
      // 36 months up to November 2017 begin with December 2014.
      const run = (from: number): readonly string[] =>
        Array.from({ length: 6 }, (_, at) => {
          const month = from + at;
          return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        });
      const of = (from: number) => found([unpaid(run(from))], { lookBack })[0]?.[0];
      expect(run(2014 * 12 + 11)).toContain('2014-12');
      expect([of(2014 * 12 + 11), of(2014 * 12 + 10)]).toEqual(['holds', 'fails']);
      expect([of(2017 * 12 + 5), of(2017 * 12 + 6)]).toEqual(['holds', 'fails']);
    },
  );

  it('R20 a year ago to the day is within a year, today is no day to come', () => {
    const of = (on: string) => found([circular(['duty'], on)])[0]?.[0];
    expect(['2016-11-19', '2016-11-20', '2017-11-20', '2017-11-21'].map(of)).toEqual([
      'fails',
      'holds',
      'holds',
      'open',
    ]);
  });
});

describe('placeTriggers', () => {
  const [duty, member, relief] = SAMPLE_RULES.review.domains.map(({ id, title, form, blocks }) => ({
    ids: [id],
    title,
    form,
    blocks,
  }));
  if (!duty || !member || !relief) throw new Error('no domains');
  const { review } = SAMPLE_RULES;
  const rules: ConclusionRules = {
    ...SAMPLE_RULES,
    review: {
      ...review,
      domains: review.domains.map((each) =>
        each.id === 'duty' ? { ...each, otherwise: { domain: 'member', quote: '或' } } : each,
      ),
    },
  };
  const placed = (facts: readonly RecordedFact[], inForce: readonly (typeof member)[]) =>
    placeTriggers(rules, findTriggers(rules, facts, TODAY), inForce).map((each) => [
      each.counts.join('+'),
      each.moved.map(({ from, to }) => `${from}>${to ?? ''}`).join(),
      isTriggerAsked(each),
    ]);

  it('R71 counts where its domain is concluded, else where the notice says, else nowhere and asked', () => {
    expect(placed([circular(['duty'])], [duty, member])).toEqual([['duty', '', false]]);
    expect(placed([circular(['duty'])], [member, relief])).toEqual([
      ['member', 'duty>member', false],
    ]);
    expect(placed([circular(['relief'])], [member])).toEqual([['', 'relief>', true]]);
  });
});
