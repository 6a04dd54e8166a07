import type { Review, SubjectReview } from '../review/review-fillings';
import { settleConclusions } from '../review/subject-state';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { PersonLog } from './fold-review';
import { DOMAIN_ITEM, fingerprintOf } from './review-fingerprint';

/** A review with what standing verdicts settled of conclusions that were open (G27): who agrees in everything else is in the pool. */
export function settleReview(
  rules: ConclusionRules,
  review: Review,
  logOf: (key: string) => PersonLog,
): Review {
  return settleConclusions(rules, review, (each) => settledOf(logOf(each.subject.key), each));
}

function settledOf({ verdicts }: PersonLog, review: SubjectReview): ReadonlyMap<string, string> {
  return new Map(
    [...verdicts.values()].flatMap(({ item, finding, fingerprint }) =>
      item.startsWith(DOMAIN_ITEM) && fingerprintOf(review, item) === fingerprint
        ? [[item.slice(DOMAIN_ITEM.length), finding] as const]
        : [],
    ),
  );
}
