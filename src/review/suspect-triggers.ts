import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { ConclusionTrigger } from '../scheme/joint-review';
import type { FillerFinding } from './compare-findings';
import type { FindingClaim } from './finding-claim';
import type { ReviewedItem } from './reviewed-items';

/** A trigger that a finding speaks of. */
export interface SuspectedTrigger {
  readonly trigger: string;
  readonly item: string;
  readonly filler: string;
}

/** 「6个月未缴」 may be what a trigger speaks of; a person records it or not. */
export function suspectTriggers(
  { review }: ConclusionRules,
  { id }: ReviewedItem,
  findings: readonly FillerFinding[],
): readonly SuspectedTrigger[] {
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
