import { describe, expect, it } from 'vitest';
import type { SubjectReview } from '../review/review-fillings';
import { SAMPLE_RULES } from '../review/sample-review';
import type { PersonLog } from './fold-review';
import { fingerprintOf, itemOfDomain } from './review-fingerprint';
import type { VerdictRecord } from './review-record';
import { settleReview } from './settle-review';

const DOMAIN = { ids: ['duty'], title: '履行责任', form: 'one', blocks: ['duty'] };
const KEY = '某甲 市甲局';

/** One form of which the notice leaves open what it comes to. */
function reviewOf(unmet: readonly string[]): SubjectReview {
  const count = {
    applicable: 9,
    met: 9 - unmet.length,
    unmet: unmet.length,
    open: 0,
    notChecked: 0,
  };
  const concluded = {
    ...{ domain: DOMAIN, filler: 'group', derived: null, reason: 'below-share' as const },
    ...{ between: [0, 1] as const, count, of: 9, unmet, unmetEarlier: [], triggers: [] },
    undersampled: [],
  };
  const told = { concluded, words: '', written: null, state: 'unwritten' as const, stands: null };
  return {
    subject: { key: KEY, name: '某甲', heading: '市甲局', nth: 1, fillings: [], issues: [] },
    ...{ state: 'unclear', items: [], triggers: [], suspected: [], unjudged: [], reverify: [] },
    conclusions: [
      { domain: DOMAIN, conclusions: [told], groups: [['group']], differs: false, open: true },
    ],
  };
}

function settled(now: SubjectReview, given: Partial<VerdictRecord> = {}): readonly string[] {
  const item = itemOfDomain(DOMAIN);
  const verdict: VerdictRecord = {
    ...{ id: 'r1', kind: 'verdict', on: '2017-11-20', by: '某乙', scheme: 's', subject: KEY, item },
    ...{ follows: '', status: 'conclusion', finding: 'not-quite', reason: '' },
    fingerprint: fingerprintOf(reviewOf(['duty.1']), item) ?? '',
    ...given,
  };
  const log: PersonLog = {
    conditions: [],
    facts: [],
    verdicts: new Map([[verdict.item, verdict]]),
  };
  return settleReview(SAMPLE_RULES, { subjects: [now], pool: [] }, () => log).pool;
}

describe('a conclusion that the notice leaves open', () => {
  it('G27 is settled by a verdict while that stands: whoever agrees in the rest is in the pool', () => {
    expect(settled(reviewOf(['duty.1']))).toEqual([KEY]);
    expect(settled(reviewOf(['duty.2']))).toEqual([]);
    // A verdict on an indicator, or on another conclusion, says nothing of it.
    expect(settled(reviewOf(['duty.1']), { item: 'duty.1' })).toEqual([]);
    expect(settled(reviewOf(['duty.1']), { item: 'domain:member' })).toEqual([]);
  });
});
