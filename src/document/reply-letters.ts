import { chosenOption, isConfirmed } from '../scheme/open-scheme';
import { effectInForce } from '../scheme/decision-effect';
import type { SubjectReview } from '../review/review-fillings';
import { mayApply } from './conclude-letter';
import { mayConcern } from './review-letter';
import type { ReviewedBatch } from './review-letter';

/** A 复函 of those that write it, about whom it has something to say. */
export interface ReplyPart {
  /** The one filler that writes it; null where all of them write one letter. */
  readonly filler: string | null;
  /** Fillers whose findings it tells. */
  readonly from: readonly string[];
  /** The batch with these people only, and of each what these fillers check. */
  readonly batch: ReviewedBatch;
  /** Of whom nothing of it is checked by this filler: they are not in its letter. */
  readonly without: readonly SubjectReview[];
}

export interface ReplyParts {
  readonly parts: readonly ReplyPart[];
  /** The reading that says who writes; null where the notice leaves no doubt. */
  readonly reading: { readonly label: string; readonly assumed: boolean } | null;
}

/** The letters in which a notice's fillers tell what they found: one of them all, or by decision one of each, about its own forms (L24). */
export function partReply(batch: ReviewedBatch): ReplyParts {
  const { scheme, choices } = batch;
  const from = scheme.letters?.reply?.from ?? [];
  const found = effectInForce(scheme, choices, 'letter-fillers');
  const reading = found && {
    label: chosenOption(found.decision, choices).label,
    assumed: !isConfirmed(found.decision, choices),
  };
  if (found?.effect.policy !== 'each' || from.length < 2) {
    return { parts: [{ filler: null, from, batch, without: [] }], reading };
  }
  return { parts: from.map((filler) => ownPart(batch, filler)), reading };
}

function ownPart(batch: ReviewedBatch, filler: string): ReplyPart {
  const own = batch.scheme.fillers?.find(({ id }) => id === filler)?.forms;
  const isOwn = (form: string): boolean => own?.includes(form) ?? true;
  const concerned: SubjectReview[] = [];
  const without: SubjectReview[] = [];
  for (const person of batch.review.subjects) {
    const conclusions = person.conclusions.filter(({ domain }) => isOwn(domain.form));
    if (concerns(batch, person, filler, conclusions)) concerned.push({ ...person, conclusions });
    else without.push(person);
  }
  const part = { ...batch, review: { ...batch.review, subjects: concerned } };
  return { filler, from: [filler], batch: part, without };
}

/** Whether a filler has to tell of this person: some domain of its forms applies or may, and no decision excuses it. */
function concerns(
  batch: ReviewedBatch,
  { subject, state }: SubjectReview,
  filler: string,
  conclusions: SubjectReview['conclusions'],
): boolean {
  if (state === 'sealed') return true;
  const ofFiller = subject.issues.flatMap((issue) =>
    (issue.code === 'form-missing' || issue.code === 'form-excused') &&
    issue.params.filler === filler
      ? [issue]
      : [],
  );
  if (ofFiller.some(({ code }) => code === 'form-excused')) {
    return subject.fillings.some((filling) => filling.filler === filler);
  }
  if (conclusions.length > 0) {
    return conclusions.some((each) => mayApply(batch, { subject }, each));
  }
  return ofFiller.some(({ params }) => mayConcern(batch, subject.key, params.form));
}
