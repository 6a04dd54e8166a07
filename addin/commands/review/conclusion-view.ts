import type { ReviewSentences } from '../../../src/locale/zh-cn-review';
import { itemOfDomain } from '../../../src/ledger/review-fingerprint';
import { isPending } from '../../../src/review/compare-conclusions';
import { differingItems, isConclusionWaiting } from '../../../src/review/conclusion-items';
import { isDecided } from './open-review';
import { sidesOf } from './review-sides';
import type { OpenReview, ReviewDifference, ReviewedPerson, ReviewSide } from './review-state';

/** A domain in which nobody concludes otherwise: what the forms come to. */
export interface DomainApart {
  /** `domain:` and a domain. */
  readonly item: string;
  readonly title: string;
  /** Of those who conclude, in the order of the notice. */
  readonly sides: readonly ReviewSide[];
  /** What all come to; null where somebody's form comes to nothing yet. */
  readonly agreed: string | null;
  /** A form comes to no conclusion: the review can say which it is. */
  readonly pending: boolean;
}

/** The conclusions of a person that stand in no difference, in the order of the notice. */
export function domainsApart(
  open: OpenReview,
  person: ReviewedPerson,
  say?: ReviewSentences,
): readonly DomainApart[] {
  const { review, differences } = person;
  const waiting = waitingConclusions(person);
  return review.conclusions.flatMap(({ domain, conclusions }): readonly DomainApart[] => {
    const item = itemOfDomain(domain);
    const sides = sidesOf(open, review, item, say);
    if (sides.length === 0 || differences.some((each) => each.item === item)) return [];
    if (waiting.some((each) => each.item === item)) return [];
    const pending = conclusions.some(isPending);
    const values = new Set(sides.map(({ value }) => value));
    const [agreed = null] = values.size === 1 ? values : [];
    return [{ item, title: domain.title, sides, agreed, pending }];
  });
}

/**
 * Open conclusions that hang on indicators which differ by themselves (R72), to be listed beside those: waiting while one of these is not
 * decided, and once all are, for the review to say. They count as no difference.
 */
export function waitingConclusions({
  review,
  differences,
}: Pick<ReviewedPerson, 'review' | 'differences'>): readonly ReviewDifference[] {
  const decided = new Set(differences.filter(isDecided).map(({ item }) => item));
  const hangs = differingItems(review).some((item) => !decided.has(item));
  const known = new Set(differences.map(({ item }) => item));
  return review.conclusions.flatMap((compared): readonly ReviewDifference[] => {
    const item = itemOfDomain(compared.domain);
    if (known.has(item) || !isConclusionWaiting(review, compared)) return [];
    return [{ item, kind: hangs ? 'conclusion-waits' : 'conclusion-open', verdict: null }];
  });
}

/** Whether every domain has a conclusion on the form of each who checked anything: of one that is open nobody knows whether it agrees. */
export function isConcluded({ review }: Pick<ReviewedPerson, 'review'>): boolean {
  return review.conclusions.every(({ conclusions }) => {
    const open = conclusions.filter(isPending);
    return (
      conclusions.length > open.length &&
      open.every(({ concluded }) => concluded.reason === 'nothing-checked')
    );
  });
}

/** What a person decides of this indicator or conclusion: a difference, or a conclusion some form leaves open; null where nothing is to decide. */
export function decidable(person: ReviewedPerson, item: string | null): ReviewDifference | null {
  const found = person.differences.find((each) => each.item === item);
  if (found) return found;
  const open = person.review.conclusions.some(
    ({ domain, conclusions }) => item === itemOfDomain(domain) && conclusions.some(isPending),
  );
  return item !== null && open ? { item, kind: 'conclusion-open', verdict: null } : null;
}
