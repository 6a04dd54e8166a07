import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import type { ConclusionReason, DomainConclusion } from '../review/conclude-domain';
import type { PlacedTrigger } from '../review/place-triggers';
import { SAMPLE_RULES } from '../review/sample-review';
import { reviewSentences } from './zh-cn-review';

const NONE: DomainConclusion = {
  domain: { ids: ['member'], title: '履行义务', form: 'one', blocks: ['member'] },
  filler: 'group',
  derived: null,
  reason: 'nothing-checked',
  between: [0, 2],
  count: { applicable: 6, met: 4, unmet: 2, open: 0, notChecked: 0 },
  of: 6,
  unmet: [],
  unmetEarlier: [],
  triggers: [],
  undersampled: [],
};
const FULL = { applicable: 6, met: 6, unmet: 0, open: 0, notChecked: 0 };
const ONE = { applicable: 8, met: 5, unmet: 1, open: 0, notChecked: 2 };
const FACT = { kind: 'event', trigger: '', on: null, also: null, evidence: '某号文' } as const;
const CIRCULAR = outcome('circular', 'holds');

function outcome(
  id: string,
  state: PlacedTrigger['state'],
  wants: PlacedTrigger['wants'] = null,
  placed: Pick<PlacedTrigger, 'counts' | 'moved'> = { counts: ['duty'], moved: [] },
): PlacedTrigger {
  const trigger = SAMPLE_RULES.review.triggers.find((each) => each.id === id);
  if (!trigger) throw new Error(`no trigger ${id}`);
  const facts = [{ ...FACT, trigger: id }];
  return { trigger, state, wants, domains: trigger.domains, facts, ...placed };
}

const REASONS: {
  readonly [Reason in ConclusionReason]: readonly [Partial<DomainConclusion>, string];
} = {
  'all-met': [{ derived: 'full', count: FULL }, '查6项，全部达到，为“到位”。'],
  share: [{ derived: 'not-quite' }, '查6项，2项未达到，已达三分之一（3×2≥6），为“不够到位”。'],
  'below-share': [
    { count: ONE },
    '查6项，1项未达到，不足三分之一（3×1<6），原文没有对应结论，列为待会审。',
  ],
  trigger: [
    { derived: 'not-quite', count: ONE, triggers: [CIRCULAR] },
    '查6项，1项未达到；“一年之内被通报的”，为“不够到位”。',
  ],
  'few-indicators': [{ of: 3, count: ONE }, '只有3项，1项未达到，按口径不按份额算，列为待会审。'],
  'indicators-open': [
    { count: { applicable: 6, met: 3, unmet: 1, open: 2, notChecked: 0 } },
    '查6项，1项未达到，2项未填或待定，结论未定。',
  ],
  'trigger-open': [{ count: FULL }, '查6项；有情形没有写明或核实，结论未定。'],
  'nothing-checked': [{}, '没有查任何一项，没有结论。'],
  'nothing-applies': [{}, '各项都写不适用，没有结论，列为待会审。'],
  'does-not-conclude': [{}, '按口径，这一方只填情况，不下结论。'],
};

describe('sentences of conclusions and of what leads to them', () => {
  it.each(Object.entries(REASONS))('derives a conclusion: %s', (reason, [changed, sentence]) => {
    const known = Object.keys(REASONS).find((each): each is ConclusionReason => each === reason);
    const concluded = { ...NONE, ...changed, reason: known ?? NONE.reason };
    expect(reviewSentences.conclusion(concluded, SAMPLE_RULES)).toBe(sentence);
  });

  it('shows the arithmetic of two thirds, of more than a share, and none where blocks were counted apart', () => {
    const grave: DomainConclusion = {
      ...NONE,
      reason: 'share',
      derived: 'not',
      count: { ...NONE.count, met: 1, unmet: 5 },
    };
    const say = (changed: Partial<typeof SAMPLE_RULES>): string =>
      reviewSentences.conclusion(grave, { ...SAMPLE_RULES, ...changed });
    expect(say({})).toBe('查6项，5项未达到，已达三分之二（3×5≥2×6），为“不到位”。');
    expect(say({ edge: 'exceeded' })).toBe(
      '查6项，5项未达到，超过三分之二（3×5>2×6），为“不到位”。',
    );
    expect(say({ blocks: 'each' })).toBe('查6项，5项未达到，为“不到位”。');
  });

  it('says by which reading fewer than a share come to a conclusion', () => {
    const below: DomainConclusion = {
      ...NONE,
      reason: 'below-share',
      derived: 'not-quite',
      count: ONE,
    };
    expect(reviewSentences.conclusion(below, SAMPLE_RULES)).toBe(
      '查6项，1项未达到，不足三分之一（3×1<6），按口径为“不够到位”。',
    );
  });

  it.each([
    [CIRCULAR, '“一年之内被通报的”，履行责任按“不够到位”。'],
    [
      outcome('circular', 'holds', null, {
        counts: ['member'],
        moved: [{ from: 'duty', to: 'member' }],
      }),
      '“一年之内被通报的”，此人没有履行责任的结论，履行义务按“不够到位”。',
    ],
    [
      outcome('circular', 'holds', null, { counts: [], moved: [{ from: 'relief', to: null }] }),
      '“一年之内被通报的”，此人没有履行帮扶责任的结论，没有算到哪一项。请核对本人情况，或者撤回。',
    ],
    [
      outcome('circular', 'open', 'domain'),
      '一年之内被通报：没有写明是哪方面的，未定。是履行责任还是履行帮扶责任？',
    ],
    [
      outcome('circular', 'open', 'day'),
      '一年之内被通报：日期没有写明、还没有到，或者同一天有两种结果，是否算在内未定。请核对日期。',
    ],
    [
      outcome('ranked-last', 'open', 'also'),
      '排名靠后：没有写明是否“应负主要责任”，未定。请写明。',
    ],
    [
      { ...outcome('ranked-last', 'fails'), facts: [{ ...FACT, also: false }] },
      '排名靠后：写明了不“应负主要责任”，按口径不影响结论。',
    ],
    [
      { ...outcome('circular', 'fails'), facts: [{ ...FACT, on: parseLocalDate('2015-06-01') }] },
      '一年之内被通报：记的是2015-06-01，从比对之日往前数不在12个月之内，按口径不影响结论。',
    ],
  ])('tells what became of a recorded fact', (found, sentence) => {
    expect(reviewSentences.trigger(found, SAMPLE_RULES)).toBe(sentence);
  });

  it('R74 says whose finding a recorded fact still wants', () => {
    const told = (by: 'sampling' | 'review') =>
      reviewSentences.trigger(outcome('ranked-last', 'open', 'judge'), {
        ...SAMPLE_RULES,
        judged: { by, triggers: ['ranked-last'] },
      });
    expect(told('sampling')).toBe(
      '排名靠后：按口径由主管部门认定，没有写明是哪个主管部门认定的，未定。请写明。',
    );
    expect(told('review')).toContain('按口径由会审认定，记下的不是会审的认定');
  });
});
