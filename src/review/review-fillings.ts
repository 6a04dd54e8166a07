import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { OpenScheme } from '../scheme/open-scheme';
import type { DomainComparison, WrittenConclusion } from './compare-conclusions';
import { groupSubjects } from './compare-subjects';
import type { GroupedSubject } from './compare-subjects';
import { missingForms } from './subject-issues';
import type { OwedForm } from './subject-issues';
import type { Filling } from './filling';
import { followHeads } from './follow-heads';
import type { PlacedTrigger } from './place-triggers';
import type { RecordedFact } from './recorded-fact';
import type { Recognition, UnheldHead } from './recorded-head';
import type { ItemReview } from './review-items';
import { createReviewMemory, type ReviewMemory } from './review-memory';
import { reviewSubject } from './review-subject';
import type { SuspectedTrigger } from './suspect-triggers';
import { owedForms } from './reviewed-items';

/** Everything a review of one batch rests on. */
export interface ReviewRequest {
  readonly opened: OpenScheme;
  readonly rules: ConclusionRules;
  readonly fillings: readonly Filling[];
  readonly today: LocalDate;
  /** Of a year, where an indicator asks for a share of them. */
  readonly workingDays?: number;
  /** Subjects a person has told apart or together, by source. */
  readonly assigned?: ReadonlyMap<string, string>;
  /** What a person recorded or said of a subject, by the key it had then. */
  readonly about?: ReadonlyMap<string, SubjectRecord>;
  /** Whose that is, where a person said so. */
  readonly recognised?: readonly Recognition[];
}

export interface SubjectRecord {
  /** 有党内职务: whether each condition holds; those not said stay open. */
  readonly conditions?: Readonly<Record<string, boolean>>;
  readonly facts?: readonly RecordedFact[];
  /** Goes before what a filler typed beside the form. */
  readonly written?: readonly WrittenConclusion[];
}

/**
 * `incomplete`: forms missing, twice or of another edition · `unclear`: nothing differs, and something has to be said first ·
 * `sealed`: not everybody has handed in, and nothing of what was written is told.
 */
export type SubjectState = 'consistent' | 'inconsistent' | 'unclear' | 'incomplete' | 'sealed';

export interface SubjectReview {
  readonly subject: GroupedSubject;
  readonly state: SubjectState;
  readonly items: readonly ItemReview[];
  readonly conclusions: readonly DomainComparison[];
  /** Of those recorded, with what became of each. */
  readonly triggers: readonly PlacedTrigger[];
  /** Triggers of which a finding speaks, that nobody has recorded and nobody has looked into. */
  readonly suspected: readonly SuspectedTrigger[];
  /** Of these all tell the same, and a conclusion hangs on whether it is enough (R94). */
  readonly unjudged: readonly string[];
  /** Indicators to check again, in the order of the form. */
  readonly reverify: readonly string[];
}

export interface Review {
  readonly subjects: readonly SubjectReview[];
  /** Keys of those on whom all forms agree: the list to draw from. */
  readonly pool: readonly string[];
  /** Keys under which something was recorded, and whose keys these are now (R64); absent where none changed. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** Of whom something was recorded, and who has no sheet (R65); absent where there is nobody. */
  readonly unheld?: readonly UnheldHead[];
}

/** Reviews a batch at once. */
export function reviewFillings(request: ReviewRequest): Review {
  const steps = reviewInSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a subject a step, so that a face can show progress and stop (R39–R44); with a memory whoever is as before keeps the answer (R102). */
export function* reviewInSteps(
  request: ReviewRequest,
  memory: ReviewMemory = createReviewMemory(),
): Generator<{ readonly done: number; readonly of: number }, Review> {
  const { opened, rules, fillings, assigned, recognised } = request;
  const owed = owedForms(opened.scheme, rules);
  const compared = fillings.filter(({ filler }) => !rules.without.includes(filler));
  const groups = groupSubjects(compared, {
    owed,
    rubricHash: opened.rubricHash,
    ...(assigned && { assigned }),
  });
  const { about = new Map<string, SubjectRecord>() } = request;
  const said = { assigned, recognised };
  const { renamed, askedOf, unheld } = followHeads([...about.keys()], groups, said);
  const followed = { ...request, about: renameRecords(about, renamed) };
  const batch = memory.under(request);
  const subjects: SubjectReview[] = [];
  for (const group of groups) {
    const named = { ...group, issues: [...group.issues, ...askedOf(group)] };
    const whole = withMissing(named, owed, followed);
    const review = (): SubjectReview =>
      reviewSubject({ ...followed, scheme: opened.scheme }, batch.reader, whole);
    subjects.push(batch.subject(whole, followed.about.get(group.key) ?? {}, review));
    yield { done: subjects.length, of: groups.length };
  }
  batch.keepOnly(groups);
  const agreed = subjects.filter(({ state }) => state === 'consistent');
  const pool = agreed.map(({ subject }) => subject.key);
  return {
    subjects,
    pool,
    ...(renamed.size > 0 && { renamed }),
    ...(unheld.length > 0 && { unheld }),
  };
}

/** What was recorded under the key before stands before what was recorded since. */
function renameRecords(
  about: ReadonlyMap<string, SubjectRecord>,
  renamed: ReadonlyMap<string, string>,
): ReadonlyMap<string, SubjectRecord> {
  const all = new Map(about);
  for (const [before, now] of renamed) {
    const [older, newer] = [about.get(before), all.get(now)];
    all.set(now, {
      conditions: { ...older?.conditions, ...newer?.conditions },
      facts: [...(older?.facts ?? []), ...(newer?.facts ?? [])],
      written: [...(older?.written ?? []), ...(newer?.written ?? [])],
    });
  }
  return all;
}

/** Which forms are owed depends on what is known of the subject. */
function withMissing(
  subject: GroupedSubject,
  owed: readonly OwedForm[],
  { about }: ReviewRequest,
): GroupedSubject {
  const conditions = about?.get(subject.key)?.conditions ?? {};
  const missing = missingForms(subject.fillings, owed, conditions);
  return missing.length === 0 ? subject : { ...subject, issues: [...subject.issues, ...missing] };
}
