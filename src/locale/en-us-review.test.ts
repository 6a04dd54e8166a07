import { describe, expect, it } from 'vitest';
import { formatCell } from '../base/cell';
import type { DomainConclusion } from '../review/conclude-domain';
import type { PlacedTrigger } from '../review/place-triggers';
import { SAMPLE_RULES } from '../review/sample-review';
import { documentGapInEnglish } from './en-us-document';
import { reviewInEnglish } from './en-us-review';

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
const ONE = { applicable: 8, met: 5, unmet: 1, open: 0, notChecked: 2 };
const ABOUT = { severity: 'must', clauses: [] } as const;
const NAMES = {
  form: (id: string) => ({ one: '责任查核表' })[id] ?? id,
  filler: (id: string) => ({ group: '党组', team: '考察组' })[id] ?? id,
  source: (source: string) => `“${source}”`,
  item: (id: string) => id,
  condition: (id: string) => ({ post: '有党内职务' })[id] ?? id,
  cell: formatCell,
};

function outcome(id: string, state: PlacedTrigger['state'], wants: PlacedTrigger['wants'] = null) {
  const trigger = SAMPLE_RULES.review.triggers.find((each) => each.id === id);
  if (!trigger) throw new Error(`no trigger ${id}`);
  const { domains } = trigger;
  return { trigger, state, wants, domains, facts: [], counts: ['duty'], moved: [] };
}

describe('sentences of a joint review in English', () => {
  it.each<readonly [Partial<DomainConclusion>, string]>([
    [
      { derived: 'not-quite', reason: 'share' },
      '6 checked, 2 not met, 1/3 reached (3×2 ≥ 6): “不够到位”.',
    ],
    [
      { reason: 'below-share', count: ONE },
      '6 checked, 1 not met, less than 1/3 (3×1 < 6); the notice has no conclusion for that, so it is left to the review.',
    ],
    [
      { reason: 'below-share', derived: 'not-quite', count: ONE },
      '6 checked, 1 not met, less than 1/3 (3×1 < 6); by the reading in force: “不够到位”.',
    ],
    [
      { reason: 'indicators-open', count: { ...ONE, open: 10, unmet: 0 } },
      '6 checked, 10 empty or unclear: no conclusion yet.',
    ],
  ])('derives a conclusion', (changed, sentence) => {
    expect(reviewInEnglish.conclusion({ ...NONE, ...changed }, SAMPLE_RULES)).toBe(sentence);
  });

  it.each([
    [outcome('circular', 'holds'), '“一年之内被通报的” holds. “履行责任”: “不够到位”.'],
    [
      outcome('circular', 'open', 'domain'),
      '“一年之内被通报”: it is not said what it is about. Is it “履行责任” or “履行帮扶责任”?',
    ],
  ])('tells what became of a recorded fact', (found, sentence) => {
    expect(reviewInEnglish.trigger(found, SAMPLE_RULES)).toBe(sentence);
  });

  it('tells what is wrong with the sheets of a person', () => {
    const say = reviewInEnglish.subject;
    expect(
      say(
        {
          ...ABOUT,
          code: 'indicators-disagree',
          params: { filler: 'group', items: ['义务7', '帮扶1'] },
        },
        NAMES,
      ),
    ).toBe(
      '党组: 义务7 and 帮扶1 speak of one thing, and what is filled in does not agree. Please check.',
    );
    const values = [
      { text: '市甲局副局长', fillers: ['group'] },
      { text: '', fillers: ['team'] },
    ];
    expect(
      say({ ...ABOUT, code: 'header-differs', params: { label: '单位及职务', values } }, NAMES),
    ).toBe(
      '“单位及职务” differs: 党组 wrote “市甲局副局长”; 考察组 left it empty. Please check whether they are one person.',
    );
  });

  it.each([
    ['履行党员义务情况第3项', '某甲: nothing is decided on 履行党员义务情况, item 3, yet.'],
    ['履行党员义务的结论', '某甲: nothing is decided on the conclusion on 履行党员义务 yet.'],
  ])('says what a document still lacks: %s', (label, sentence) => {
    const names = { ...NAMES, subject: () => '某甲' };
    const gap = { code: 'verdict-missing', subject: '甲', params: { label } } as const;
    expect(documentGapInEnglish(gap, names)).toBe(sentence);
  });
});
