import { groupBy } from '../../../src/base/group-by';
import { aboutPerson, type PersonLog } from '../../../src/ledger/fold-review';
import { mayOpen, type Opening, type SealedSlot } from '../../../src/ledger/fold-seals';
import type { FormSlot } from '../../../src/ledger/made-seals';
import { asksOf, headsAsked, isExcused, type OwedForm } from '../../../src/review/subject-issues';
import { owedForms } from '../../../src/review/reviewed-items';
import type { Review, SubjectReview } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { Scheme } from '../../../src/scheme/scheme';

/** A review as it may be shown. */
export interface ClosedReview {
  /** Of persons under seal it holds who they are and nothing of what anybody wrote. */
  readonly review: Review;
  /** Forms awaited of each person under seal, by key. */
  readonly sealed: ReadonlyMap<string, Opening['awaited']>;
  /** Forms owed of everybody, as far as is known which are. */
  readonly owed: readonly FormSlot[];
}

/** Until everybody has handed in, one filler's content is not shown to another (G10, E9). */
export function closeSealed(
  review: Review,
  {
    scheme,
    rules,
    logOf,
    slots,
  }: {
    readonly scheme: Scheme;
    readonly rules: ConclusionRules;
    /** What was said of a person, by key. */
    readonly logOf: (key: string) => PersonLog;
    /** How the forms stand to their seals. */
    readonly slots: readonly SealedSlot[];
  },
): ClosedReview {
  const forms = owedForms(scheme, rules);
  const seals = groupBy(
    slots.filter(({ seal }) => seal !== null),
    ({ subject }) => subject,
  );
  const sealed = new Map<string, Opening['awaited']>();
  const owed: FormSlot[] = [];
  for (const { subject } of review.subjects) {
    const { key } = subject;
    const own = owedOf(subject, forms, logOf(key));
    owed.push(...own.map(({ form, filler }) => ({ subject: key, form, filler })));
    const { opens, awaited } = mayOpen(
      [key, ...keysBefore(subject)].flatMap((each) => seals.get(each) ?? []),
      own,
    );
    if (!opens) sealed.set(key, awaited);
  }
  closeAsked(review, sealed);
  return {
    review: {
      ...review,
      subjects: review.subjects.map((each) => (sealed.has(each.subject.key) ? close(each) : each)),
      pool: review.pool.filter((key) => !sealed.has(key)),
    },
    sealed,
    owed,
  };
}

/** Keys of whom this may be: until somebody says that it is another, a seal under one of them keeps this closed too. */
function keysBefore({ issues }: SubjectReview['subject']): readonly string[] {
  return headsAsked(issues).map(({ key }) => key);
}

/** Who may be a person under seal, as long as that is asked, is shown no sooner (G32). */
function closeAsked({ subjects }: Review, sealed: Map<string, Opening['awaited']>): void {
  const closed = subjects.flatMap(({ subject }) => (sealed.has(subject.key) ? [subject] : []));
  if (closed.length === 0) return;
  for (const { subject } of subjects) {
    if (sealed.has(subject.key) || !subject.issues.some(isAboutName)) continue;
    const [one] = closed.filter((each) => asksOf(subject, each) || asksOf(each, subject));
    if (one) sealed.set(subject.key, sealed.get(one.key) ?? []);
  }
}

function isAboutName({ code, severity }: SubjectReview['subject']['issues'][number]): boolean {
  return severity === 'ask' && (code === 'name-near' || code === 'namesake');
}

/** What is owed under a condition where that is known to hold, or where it was handed in. */
export function owedOf(
  { fillings }: SubjectReview['subject'],
  owed: readonly OwedForm[],
  log: PersonLog,
): readonly OwedForm[] {
  const { conditions = {} } = aboutPerson(log);
  return owed.filter((each) => {
    const { form, filler, applies } = each;
    if (fillings.some((own) => own.form === form && own.filler === filler)) return true;
    return !isExcused(each, conditions) && (applies === null || conditions[applies] === true);
  });
}

/** Under which other heads something was recorded, and who else it may be, says nothing of what was written: that has to be said before anything opens. */
function close({ subject }: SubjectReview): SubjectReview {
  const { key, name, heading, nth } = subject;
  const issues = subject.issues.filter(
    (issue) => issue.code === 'head-changed' || isAboutName(issue),
  );
  return {
    subject: { key, name, heading, nth, fillings: [], issues },
    state: 'sealed',
    items: [],
    conclusions: [],
    triggers: [],
    suspected: [],
    unjudged: [],
    reverify: [],
  };
}
