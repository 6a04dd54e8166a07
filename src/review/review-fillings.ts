import type { LocalDate } from '../base/local-date';
import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { OpenScheme } from '../scheme/open-scheme';
import { compareConclusions } from './compare-conclusions';
import type { DomainComparison, WrittenConclusion } from './compare-conclusions';
import type { DifferenceClass } from './compare-findings';
import { groupSubjects } from './compare-subjects';
import type { GroupedSubject } from './compare-subjects';
import { missingForms } from './subject-issues';
import type { OwedForm } from './subject-issues';
import { concludeDomain } from './conclude-domain';
import { domainsInForce } from './domains-in-force';
import type { Filling } from './filling';
import { findTriggers } from './find-triggers';
import type { RecordedFact, TriggerOutcome } from './find-triggers';
import { firstOfEach } from './first-of-each';
import { followHeads } from './follow-heads';
import { compareRemarks } from './compare-remarks';
import type { Recognition, UnheldHead } from './recorded-head';
import { createItemReader } from './review-items';
import type { ItemReader, ItemReview } from './review-items';
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
  readonly triggers: readonly TriggerOutcome[];
  /** Triggers of which a finding speaks and nobody has recorded anything. */
  readonly suspected: readonly SuspectedTrigger[];
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

/** Differences that an indicator is checked again for. */
const TO_VERIFY: ReadonlySet<DifferenceClass> = new Set([
  'applicability-differs',
  'facts-differ',
  'judgement-differs',
  'one-side-empty',
  'all-empty',
]);

/** Nobody says otherwise, and nobody can say that all agree. */
const OPEN: ReadonlySet<DifferenceClass> = new Set(['all-empty', 'unclear']);

/** Issues that leave a comparison standing on missing or doubtful sheets. */
const INCOMPLETE = new Set([
  'form-missing',
  'form-unfilled',
  'form-twice',
  'edition-differs',
  'items-missing',
  'subject-unnamed',
]);

/** Reviews a batch at once. */
export function reviewFillings(request: ReviewRequest): Review {
  const steps = reviewInSteps(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a subject a step, so that a face can show progress and stop (R39–R44). */
export function* reviewInSteps(
  request: ReviewRequest,
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
  const reader = createItemReader(opened, rules, request.workingDays);
  const subjects: SubjectReview[] = [];
  for (const group of groups) {
    const named = { ...group, issues: [...group.issues, ...askedOf(group)] };
    subjects.push(reviewSubject(followed, reader, withMissing(named, owed, followed)));
    yield { done: subjects.length, of: groups.length };
  }
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

function reviewSubject(
  { rules, today, about }: ReviewRequest,
  reader: ItemReader,
  grouped: GroupedSubject,
): SubjectReview {
  const record = about?.get(grouped.key) ?? {};
  const read = reader(grouped.fillings, record.conditions ?? {});
  const told = [...read.unfilled, ...compareRemarks(rules, grouped.fillings), ...read.disagreeing];
  const subject = { ...grouped, issues: [...grouped.issues, ...told] };
  const triggers = findTriggers(rules, record.facts ?? [], today);
  const domains = domainsInForce(rules, (form, block) => read.applies.has(`${form} ${block}`));
  const written = writtenOf(subject.fillings, record.written ?? []);
  const conclusions = domains.flatMap((domain) => {
    const concluded = read.filled
      .filter(({ form }) => form === domain.form)
      .map((filled) => concludeDomain(rules, domain, { ...filled, triggers }));
    const compared = compareConclusions(rules, concluded, written);
    return compared ? [compared] : [];
  });
  const recorded = new Set(triggers.map(({ trigger }) => trigger.id));
  return {
    subject,
    state: stateOf(rules, subject, read.items, conclusions),
    items: read.items,
    conclusions,
    triggers,
    suspected: read.suspected.filter(({ trigger }) => !recorded.has(trigger)),
    reverify: read.items.filter(isToVerify).map(({ item }) => item),
  };
}

/** What nobody's form says anything of yet is not checked again, but for the first time. */
function isToVerify({ comparison, findings }: ItemReview): boolean {
  if (findings.every(({ unfilled }) => unfilled)) return false;
  return TO_VERIFY.has(comparison.class) || comparison.contradictions.length > 0;
}

function writtenOf(
  fillings: readonly Filling[],
  recorded: readonly WrittenConclusion[],
): readonly WrittenConclusion[] {
  const typed = firstOfEach(fillings).flatMap(({ filler, concluded = [] }) =>
    concluded.map(({ domain, words }): WrittenConclusion => ({ filler, domain, words })),
  );
  const isRecorded = (each: WrittenConclusion): boolean =>
    recorded.some(({ filler, domain }) => filler === each.filler && domain === each.domain);
  return [...recorded, ...typed.filter((each) => !isRecorded(each))];
}

function stateOf(
  rules: ConclusionRules,
  { issues }: GroupedSubject,
  items: readonly ItemReview[],
  conclusions: readonly DomainComparison[],
): SubjectState {
  if (issues.some(({ code }) => INCOMPLETE.has(code))) return 'incomplete';
  const told = conclusions.flatMap((each) => each.conclusions);
  if (conclusions.some(({ differs }) => differs) || told.some(({ state }) => state === 'differs')) {
    return 'inconsistent';
  }
  const unread = told.some(({ state }) => state === 'unread');
  const asked = unread || issues.some(({ severity }) => severity === 'ask');
  if (rules.comparedBy === 'conclusions') {
    const open = told.some(
      ({ written, concluded: { derived, reason } }) =>
        written === null && derived === null && reason !== 'does-not-conclude',
    );
    return open || asked ? 'unclear' : 'consistent';
  }
  const disagrees = (each: DifferenceClass): boolean => TO_VERIFY.has(each) && each !== 'all-empty';
  if (items.some(({ comparison }) => disagrees(comparison.class))) return 'inconsistent';
  const open = items.some(
    ({ comparison }) => OPEN.has(comparison.class) || comparison.contradictions.length > 0,
  );
  return open || asked ? 'unclear' : 'consistent';
}
