import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import { readConclusion } from '../scheme/conclusion-rules';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import { concludeDomain } from './conclude-domain';
import type { CountedIndicator, DomainConclusion } from './conclude-domain';
import { compareConclusions } from './compare-conclusions';
import { domainsInForce } from './domains-in-force';
import type { DomainInForce } from './domains-in-force';
import type { FindingStatus } from './findings/finding-claim';
import { findTriggers } from './find-triggers';
import { placeTriggers } from './place-triggers';
import type { RecordedFact } from './recorded-fact';
import { SAMPLE_RULES } from './sample-review';

const MEMBER = { ids: ['member'], title: '履行义务', form: 'one', blocks: ['member'] };
const RELIEF = {
  ids: ['relief'],
  title: '履行帮扶责任',
  form: 'two',
  blocks: ['leader', 'helper'],
};

function indicators(
  statuses: readonly FindingStatus[],
  block = 'member',
): readonly CountedIndicator[] {
  return statuses.map((status, at) => ({ item: `${block}.${at + 1}`, block, status }));
}

interface Setting {
  readonly samples?: boolean;
  readonly domain?: DomainInForce;
  readonly facts?: readonly RecordedFact[];
}

function conclude(
  own: readonly CountedIndicator[],
  changed: Partial<ConclusionRules> = {},
  { samples = false, domain = MEMBER, facts = [] }: Setting = {},
): DomainConclusion {
  const rules = { ...SAMPLE_RULES, ...changed };
  const today = parseLocalDate('2017-11-20');
  if (!today) throw new Error('no day');
  const triggers = placeTriggers(rules, findTriggers(rules, facts, today), [domain]);
  return concludeDomain(rules, domain, { filler: 'x', samples, indicators: own, triggers });
}

/** Every way of giving k indicators one of three statuses. */
function combinations(k: number, of: readonly FindingStatus[]): readonly FindingStatus[][] {
  if (k === 0) return [[]];
  return combinations(k - 1, of).flatMap((rest) => of.map((each) => [...rest, each]));
}

/** By counting, as one would on paper; `unclear` in every way it may turn out. */
function byHand(statuses: readonly FindingStatus[]): string | null {
  const checked = statuses.filter((each) => each !== 'not-checked');
  const unclear = checked.filter((each) => each === 'unclear').length;
  const unmet = checked.filter((each) => each === 'unmet').length;
  if (checked.length === 0) return null;
  const outcomes = new Set<string | null>();
  for (let more = 0; more <= unclear; more += 1) {
    const u = unmet + more;
    const thirds = (3 * u) / checked.length;
    outcomes.add(u === 0 ? 'full' : thirds >= 2 ? 'not' : thirds >= 1 ? 'not-quite' : null);
  }
  const [only, second] = outcomes;
  return second === undefined ? (only ?? null) : null;
}

describe('concludeDomain', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('R24 all 3^%d combinations, as counted by hand', (k) => {
    for (const third of ['unclear', 'not-checked'] as const) {
      for (const statuses of combinations(k, ['met', 'unmet', third])) {
        expect([statuses, conclude(indicators(statuses)).derived]).toEqual([
          statuses,
          byHand(statuses),
        ]);
      }
    }
  });

  it.each([
    [['met', 'met', 'met', 'unmet'], {}, null, 'below-share'],
    [['met', 'met', 'met', 'unmet'], { below: 'not-quite' }, 'not-quite', 'below-share'],
    [['met', 'met', 'unmet'], {}, 'not-quite', 'share'],
    [['met', 'met', 'unmet'], { edge: 'exceeded' }, null, 'below-share'],
    [['met', 'unmet', 'unmet'], {}, 'not', 'share'],
    [['met', 'unmet', 'unmet'], { edge: 'exceeded' }, 'not-quite', 'share'],
    [['met', 'met', 'unmet'], { few: 4 }, null, 'few-indicators'],
    [['met', 'met', 'met'], { few: 4 }, 'full', 'all-met'],
    [['met', 'unmet', 'not-checked', 'not-checked'], {}, 'not-quite', 'share'],
    [
      ['met', 'unmet', 'not-checked', 'not-checked'],
      { shareOf: 'applicable' },
      null,
      'below-share',
    ],
    [['not-applicable', 'unmet'], {}, 'not', 'share'],
    [['not-checked'], {}, null, 'nothing-checked'],
    [['met', 'blank'], {}, null, 'indicators-open'],
    [['met', 'met'], { concluded: 'sampling' }, null, 'does-not-conclude'],
  ] as const)('R25 %j under %j is %s: %s', (statuses, changed, derived, reason) => {
    expect(conclude(indicators(statuses), changed)).toMatchObject({ derived, reason });
  });

  it('R26 several roles count together, or each by itself and the gravest wins', () => {
    const own = [
      ...indicators(['met', 'met', 'met'], 'leader'),
      ...indicators(['met', 'met', 'unmet'], 'helper'),
    ];
    const about = { domain: RELIEF };
    expect(conclude(own, {}, about)).toMatchObject({ derived: null, of: 6, unmet: ['helper.3'] });
    expect(conclude(own, { blocks: 'each' }, about).derived).toBe('not-quite');
  });

  it('R26 R118 each role by itself: the reason is that of the role that decides', () => {
    const of = (leader: readonly FindingStatus[], helper: readonly FindingStatus[]) => {
      const about = { domain: RELIEF };
      const both = [indicators(leader, 'leader'), indicators(helper, 'helper')];
      const told = [both, [...both].reverse()].map((own) => {
        const { derived, reason } = conclude(own.flat(), { blocks: 'each' }, about);
        return `${derived ?? ''} ${reason}`;
      });
      return [...new Set(told)];
    };
    expect(of(['met', 'unclear', 'unmet'], ['unmet', 'unmet', 'met'])).toEqual(['not share']);
    expect(of(['met', 'unclear', 'unmet'], ['unmet', 'met', 'met'])).toEqual([' indicators-open']);
    expect(of(['met', 'met', 'met'], ['unmet', 'met', 'met', 'met'])).toEqual([' below-share']);
    expect(of(['met', 'met', 'met'], ['unmet', 'met', 'met'])).toEqual(['not-quite share']);
    expect(of(['met', 'met'], ['met', 'met'])).toEqual(['full all-met']);
  });

  it('R27 a miss in an earlier year is listed, and counts where each year has to be met', () => {
    const years = [
      { year: 2015, status: 'unmet' as const },
      { year: 2016, status: 'met' as const },
      { year: 2017, status: 'met' as const },
    ];
    const own = [{ item: 'member.1', block: 'member', status: 'met' as const, years }];
    expect(conclude(own)).toMatchObject({ derived: 'full', unmetEarlier: ['member.1'] });
    expect(conclude(own, { years: 'each' }).derived).toBe('not');
  });

  it('R28 a filler that samples checks half of every block at the least', () => {
    const own = indicators(['met', 'not-checked', 'not-checked']);
    expect(conclude(own, {}, { samples: true }).undersampled).toEqual([
      { block: 'member', checked: 1, least: 2 },
    ]);
    expect(conclude(own).undersampled).toEqual([]);
    const half = indicators(['met', 'met', 'not-checked', 'not-checked', 'not-applicable']);
    expect(conclude(half, {}, { samples: true }).undersampled).toEqual([]);
  });
});

function day(text: string): RecordedFact & { kind: 'event' } {
  return {
    kind: 'event',
    trigger: 'circular',
    domains: ['duty'],
    on: parseLocalDate(text),
    also: null,
    evidence: '某文',
  };
}

describe('findTriggers', () => {
  const rated = (grade: string, on: string | null): RecordedFact => ({
    kind: 'rating',
    of: '评议',
    grade,
    on: on === null ? null : parseLocalDate(on),
    evidence: '记录',
  });
  const months = (all: readonly string[], excused: readonly string[] = []): RecordedFact => ({
    kind: 'months',
    trigger: 'unpaid',
    months: all,
    excused,
    evidence: '台账',
  });
  const half = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05', '2017-06'];
  const apart = ['2016-01', '2016-03', '2016-05', '2017-01', '2017-03', '2017-05'];

  it.each([
    ['2016-11-20', 'holds'],
    ['2016-11-19', 'fails'],
    ['2018-01-01', 'open'],
  ])('R20 of %s within a year of 2017-11-20: %s', (on, state) => {
    const today = parseLocalDate('2017-11-20');
    expect(today && findTriggers(SAMPLE_RULES, [day(on)], today)[0]?.state).toBe(state);
  });

  it.each([
    [true, 'not', 'trigger'],
    [false, 'full', 'all-met'],
    [null, null, 'trigger-open'],
  ])('R21 the second thing asked for is %s: %s, %s', (also, derived, reason) => {
    const fact: RecordedFact = {
      kind: 'event',
      trigger: 'ranked-last',
      on: null,
      also,
      evidence: '表',
    };
    const domain = { ...MEMBER, ids: ['duty'], blocks: ['duty'] };
    const found = conclude(indicators(['met'], 'duty'), {}, { domain, facts: [fact] });
    expect(found).toMatchObject({ derived, reason });
  });

  it.each([
    [[rated('基本合格', '2016-03-01'), rated('合格', '2017-03-01')], 'last', 'full'],
    [[rated('基本合格', '2016-03-01'), rated('合格', '2017-03-01')], 'all', 'not-quite'],
    [[rated('基本合格', '2013-03-01')], 'all', 'full'],
    [[rated('基本合格', null)], 'last', 'not-quite'],
    [[rated('基本合格', null), rated('合格', '2017-03-01')], 'last', null],
    [[months(half)], 'last', 'not'],
    [[months(half, ['2017-03'])], 'last', 'full'],
    [[months(apart)], 'last', 'full'],
    [[months(apart)], 'all', 'not'],
    [[months(half.slice(1))], 'all', 'full'],
  ] as const)('R22 %j, looking back %s: %s', (facts, lookBack, derived) => {
    expect(conclude(indicators(['met', 'met']), { lookBack }, { facts }).derived).toBe(derived);
  });

  it('R23 the gravest wins: shares and triggers, each on the domains of its matter', () => {
    const facts = [rated('基本合格', '2017-03-01')];
    expect(conclude(indicators(['unmet']), {}, { facts }).derived).toBe('not');
    const few = conclude(indicators(['met', 'met', 'met', 'unmet']), {}, { facts });
    expect(few).toMatchObject({ derived: 'not-quite', reason: 'trigger' });
    expect(few.triggers[0]?.trigger.quote).toBe('评议为基本合格的');
    const own = indicators(['met'], 'leader');
    expect(conclude(own, {}, { facts, domain: RELIEF }).derived).toBe('full');
    expect(conclude(own, { triggers: 'all' }, { facts, domain: RELIEF }).derived).toBe('not-quite');
  });
});

describe('domains and written conclusions', () => {
  const all = () => true;
  it('R29 each domain that applies, or one of each form that takes the others in', () => {
    const ids = (rules: ConclusionRules, applies: (form: string, block: string) => boolean) =>
      domainsInForce(rules, applies).map((each) => [each.title, each.blocks.join('+')]);
    expect(ids(SAMPLE_RULES, (_, block) => block !== 'duty' && block !== 'leader')).toEqual([
      ['履行义务', 'member'],
      ['履行帮扶责任', 'helper'],
    ]);
    expect(ids({ ...SAMPLE_RULES, domains: 'by-form' }, all)).toEqual([
      ['履行责任', 'duty+member'],
      ['履行帮扶责任', 'leader+helper'],
    ]);
  });

  it.each([
    ['到位', 'full'],
    ['履行义务不够到位。', 'not-quite'],
    ['不到位', 'not'],
    ['不够 到位', 'not-quite'],
    ['到位，不够到位', null],
    ['较好', null],
    ['该同志履行义务情况：到位', 'full'],
    ['“不到位”', 'not'],
    ['未到位', null],
    ['尚未到位', null],
    ['基本到位', null],
    ['离到位有差距', null],
    ['到位？', null],
    ['无不到位情形', null],
    ['履行帮扶责任到位', null],
    ['帮扶责任不到位', null],
  ])('R30 「%s」 is read as %s', (words, id) => {
    expect(readConclusion(SAMPLE_RULES, words, ['member'])).toBe(id);
  });

  it('R31 written against derived, and the fillers against one another', () => {
    const of = (filler: string, statuses: readonly FindingStatus[]) => ({
      ...conclude(indicators(statuses)),
      filler,
    });
    const concluded = [
      of('甲', ['met', 'met']),
      of('乙', ['met', 'met']),
      of('丙', ['met', 'unmet']),
    ];
    const written = [
      { filler: '甲', domain: 'member', words: '到位' },
      { filler: '丙', domain: 'member', words: '不到位' },
    ];
    const found = compareConclusions(SAMPLE_RULES, concluded, written);
    expect(found?.conclusions.map(({ state }) => state)).toEqual([
      'agrees',
      'unwritten',
      'differs',
    ]);
    expect(found).toMatchObject({ differs: true, groups: [['甲', '乙'], ['丙']] });
  });
});
