import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import { normaliseWords } from '../sheet/words';
import type { FillerFinding } from './compare-findings';
import type { TriggerOutcome } from './find-triggers';
import type { FindingClaim } from './finding-claim';
import type { RecordedFact } from './recorded-fact';
import type { ReviewedItem } from './reviewed-items';

/** A trigger that a finding speaks of. */
export interface SuspectedTrigger {
  readonly trigger: string;
  readonly item: string;
  readonly filler: string;
  /** The finding as written. */
  readonly words: string;
}

/** 「6个月未缴」 may be what a trigger speaks of; a person records it or not. */
export function suspectTriggers(
  { review }: ConclusionRules,
  { id }: ReviewedItem,
  findings: readonly FillerFinding[],
): readonly Omit<SuspectedTrigger, 'words'>[] {
  return review.triggers
    .filter(({ items }) => items?.includes(id))
    .flatMap((trigger) =>
      findings
        .filter(({ claim }) => speaksOf(trigger, claim))
        .map(({ filler }) => ({ trigger: trigger.id, item: id, filler })),
    );
}

function speaksOf({ test }: ConclusionTrigger, { quantities, normal }: FindingClaim): boolean {
  switch (test.kind) {
    case 'months':
      return quantities.some(
        ({ kind, unit, value }) => kind === 'short' && unit === '个月' && value >= test.least,
      );
    case 'rating':
      return normal.includes(test.grade);
    case 'event':
      return false;
  }
}

/** Those that nobody has recorded, and nobody has looked into in the words that stand there now (R43). */
export function withoutAnswered(
  suspected: readonly SuspectedTrigger[],
  recorded: readonly TriggerOutcome[],
  facts: readonly RecordedFact[],
): readonly SuspectedTrigger[] {
  const known = new Set(recorded.map(({ trigger }) => trigger.id));
  return suspected.filter(
    ({ trigger, words }) =>
      !known.has(trigger) &&
      !facts.some(
        (fact) =>
          fact.kind === 'denial' &&
          fact.trigger === trigger &&
          fact.words.some((each) => normaliseWords(each) === normaliseWords(words)),
      ),
  );
}

/** While nobody has answered, what a finding speaks of is open. */
export function suspectedOutcomes(
  { review }: ConclusionRules,
  suspected: readonly SuspectedTrigger[],
): readonly TriggerOutcome[] {
  const asked = new Set(suspected.map(({ trigger }) => trigger));
  return review.triggers
    .filter(({ id }) => asked.has(id))
    .map((trigger) => ({
      trigger,
      state: 'open',
      wants: 'answer',
      domains: trigger.domains,
      facts: [],
    }));
}
