import type { SubjectReview } from '../review/review-fillings';
import type { DocumentGap } from './document';
import { mayConcern } from './review-letter';
import type { ReviewedBatch } from './review-letter';

/** A form that is not there, of a domain of which nobody else wrote either; of somebody under seal nothing is there yet. */
export function missingForms(
  batch: ReviewedBatch,
  { subject, state, conclusions }: SubjectReview,
  from: readonly string[],
): readonly DocumentGap[] {
  if (state === 'sealed') return [{ code: 'sealed', subject: subject.key, params: {} }];
  const heard = new Set(conclusions.map(({ domain }) => domain.form));
  const forms = subject.issues.flatMap((issue) =>
    issue.code === 'form-missing' && from.includes(issue.params.filler) ? [issue.params.form] : [],
  );
  return [...new Set(forms)]
    .filter((form) => !heard.has(form) && mayConcern(batch, subject.key, form))
    .map((form) => ({ code: 'form-missing', subject: subject.key, params: { form } }));
}
