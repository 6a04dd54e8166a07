import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../base/local-date';
import { compareConclusions } from './compare-conclusions';
import type { WrittenConclusion } from './compare-conclusions';
import { concludeDomain } from './conclude-domain';
import type { DomainConclusion } from './conclude-domain';
import { findTriggers } from './find-triggers';
import type { FindingStatus } from './findings/finding-claim';
import { placeTriggers } from './place-triggers';
import type { RecordedFact } from './recorded-fact';
import { SAMPLE_RULES } from './sample-review';

const MEMBER = { ids: ['member'], title: '履行义务', form: 'one', blocks: ['member'] };
const UNDATED: RecordedFact = { kind: 'rating', of: '评议', grade: '基本合格', on: null, evidence: '某' }; // prettier-ignore
const GOOD: RecordedFact = { ...UNDATED, grade: '合格', on: parseLocalDate('2017-03-01') };

function conclude(
  filler: string,
  statuses: readonly FindingStatus[],
  facts: readonly RecordedFact[] = [],
): DomainConclusion {
  const today = parseLocalDate('2017-11-20');
  if (!today) throw new Error('no day');
  const indicators = statuses.map((status, at) => ({ item: `m.${at}`, block: 'member', status }));
  const triggers = placeTriggers(SAMPLE_RULES, findTriggers(SAMPLE_RULES, facts, today), [MEMBER]);
  return concludeDomain(SAMPLE_RULES, MEMBER, { filler, samples: false, indicators, triggers });
}

function compare(
  concluded: readonly DomainConclusion[],
  words: Readonly<Record<string, string>> = {},
) {
  const written = Object.entries(words).map(([filler, each]): WrittenConclusion => ({
    filler,
    domain: 'member',
    words: each,
  }));
  const compared = compareConclusions(SAMPLE_RULES, concluded, written);
  if (!compared) throw new Error('nothing compared');
  return compared;
}

const MET = ['met', 'met', 'met', 'met'] as const;
const FEW = ['met', 'met', 'met', 'unmet'] as const;

describe('an open trigger', () => {
  it('R23 that makes nothing graver leaves the conclusion and its reason', () => {
    const open = [UNDATED, GOOD];
    expect(conclude('甲', ['unmet', 'unmet'], open)).toMatchObject({
      derived: 'not',
      reason: 'share',
    });
    expect(conclude('甲', ['met', 'unclear', 'unclear'], open)).toMatchObject({
      derived: null,
      reason: 'indicators-open',
    });
    expect(conclude('甲', MET, open)).toMatchObject({ derived: null, reason: 'trigger-open' });
  });
});

describe('where the notice has no conclusion', () => {
  it('R72 a conclusion written graver than it can be differs, one between does not', () => {
    const states = ['到位', '不够到位', '不到位'].map((words) => {
      const { conclusions, differs } = compare([conclude('甲', FEW)], { 甲: words });
      return [conclusions[0]?.state, conclusions[0]?.stands, differs];
    });
    expect(states).toEqual([
      ['differs', 'full', false],
      ['open', null, false],
      ['differs', 'not', false],
    ]);
  });

  it('R72 what another filler wrote graver than it can be differs from it', () => {
    const of = (words: string) =>
      compare([conclude('甲', FEW), conclude('乙', FEW)], { 乙: words });
    expect(of('不到位').differs).toBe(true);
    expect(of('不够到位').differs).toBe(false);
  });

  it('R72 fillers of whom the notice says nothing stand together; those left open stand in no group', () => {
    const all = [conclude('甲', FEW), conclude('乙', MET), conclude('丙', FEW)];
    expect(compare(all).groups).toEqual([['甲', '丙'], ['乙']]);
    const open = conclude('丁', ['met', 'met', 'met', 'unclear']);
    expect(compare([...all, open]).groups).toEqual([['甲', '丙'], ['乙']]);
  });
});
