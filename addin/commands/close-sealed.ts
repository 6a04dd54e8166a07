import { aboutPerson, foldReview, personLogOf } from '../../src/ledger/fold-review';
import { mayOpen, sealsOf, type Opening } from '../../src/ledger/fold-seals';
import type { LedgerRecord } from '../../src/ledger/record';
import type { OwedForm } from '../../src/review/subject-issues';
import { owedForms } from '../../src/review/reviewed-items';
import type { Review, SubjectReview } from '../../src/review/review-fillings';
import type { ConclusionRules } from '../../src/scheme/conclusion-rules';
import type { Scheme } from '../../src/scheme/scheme';

/** A review as it may be shown. */
export interface ClosedReview {
  /** Of persons under seal it holds who they are and nothing of what anybody wrote. */
  readonly review: Review;
  /** Forms awaited of each person under seal, by key. */
  readonly sealed: ReadonlyMap<string, Opening['awaited']>;
}

/** Until everybody has handed in, one filler's content is not shown to another (G10). */
export function closeSealed(
  review: Review,
  {
    scheme,
    rules,
    records,
  }: {
    readonly scheme: Scheme;
    readonly rules: ConclusionRules;
    readonly records: readonly LedgerRecord[];
  },
): ClosedReview {
  const seals = sealsOf(records, scheme.id);
  if (seals.length === 0) return { review, sealed: new Map() };
  const owed = owedForms(scheme, rules);
  const log = foldReview(records, scheme.id);
  const sealed = new Map<string, Opening['awaited']>();
  for (const { subject } of review.subjects) {
    const { conditions = {} } = aboutPerson(personLogOf(log, subject.key));
    const own = seals.filter((each) => each.subject === subject.key);
    const { opens, awaited } = mayOpen(own, owedOf(subject, owed, conditions));
    if (!opens) sealed.set(subject.key, awaited);
  }
  return {
    review: {
      subjects: review.subjects.map((each) => (sealed.has(each.subject.key) ? close(each) : each)),
      pool: review.pool.filter((key) => !sealed.has(key)),
    },
    sealed,
  };
}

/** What is owed under a condition where that is known to hold, or where it was handed in. */
function owedOf(
  { fillings }: SubjectReview['subject'],
  owed: readonly OwedForm[],
  conditions: Readonly<Record<string, boolean>>,
): readonly OwedForm[] {
  return owed.filter(
    ({ form, filler, applies }) =>
      applies === null ||
      conditions[applies] === true ||
      fillings.some((each) => each.form === form && each.filler === filler),
  );
}

function close({ subject }: SubjectReview): SubjectReview {
  const { key, name, heading, nth } = subject;
  return {
    subject: { key, name, heading, nth, fillings: [], issues: [] },
    state: 'incomplete',
    items: [],
    conclusions: [],
    triggers: [],
    suspected: [],
    reverify: [],
  };
}
