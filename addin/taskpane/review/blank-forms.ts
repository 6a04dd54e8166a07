import type { SubjectReview } from '../../../src/review/review-fillings';
import { isUntouched } from '../../../src/review/unfilled-form';
import type { OpenReview } from '../../commands/review/review-state';

/** Nobody has written anything of this person, though there are forms. */
export function isUntouchedBy({ subject }: SubjectReview): boolean {
  return subject.fillings.length > 0 && subject.fillings.every(isUntouched);
}

/** The forms of a person that are there and were never filled in. */
export function unfilledBy({
  subject,
}: SubjectReview): readonly { readonly form: string; readonly filler: string }[] {
  return subject.issues.flatMap((issue) => (issue.code === 'form-unfilled' ? [issue.params] : []));
}

/** How many forms of a batch nobody has filled in yet, and whether that is all of them; of persons under seal nothing is told. */
export function countBlank({ persons }: OpenReview): {
  readonly blank: number;
  readonly all: boolean;
} {
  const counts = persons.map(({ review }) =>
    isUntouchedBy(review) ? review.subject.fillings.length : unfilledBy(review).length,
  );
  return {
    blank: counts.reduce((sum, count) => sum + count, 0),
    all: persons.length > 0 && persons.every(({ review }) => isUntouchedBy(review)),
  };
}
