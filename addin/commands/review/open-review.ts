import { personLogOf, type ReviewLog } from '../../../src/ledger/fold-review';
import type { SealedSlot } from '../../../src/ledger/fold-seals';
import { itemOfDomain, heldVerdicts } from '../../../src/ledger/review-fingerprint';
import { settleReview } from '../../../src/ledger/settle-review';
import { isPending, type DomainComparison } from '../../../src/review/compare-conclusions';
import type {
  DifferenceClass,
  IndicatorComparison,
} from '../../../src/review/facts/compare-findings';
import { isConclusionAsked } from '../../../src/review/conclusion-items';
import type { Review, SubjectReview } from '../../../src/review/review-fillings';
import { itemIdsOf } from '../../../src/scheme/open-scheme';
import { closeSealed } from './close-sealed';
import { formSeals, namedIn } from './form-seals';
import { askedSheets } from './lost-sheets';
import type { ReviewSheets } from './review-sheets';
import type {
  OpenReview,
  ReviewDifference,
  ReviewedPerson,
  ReviewHeap,
  UnassignedSheet,
} from './review-state';

/** Everything that was compared; what is shown leaves out who is under seal. */
export interface WholeReview {
  readonly whole: Review;
  /** What was said of the persons, under the keys they have now. */
  readonly log: ReviewLog;
  /** How every form stands to its seal. */
  readonly slots: readonly SealedSlot[];
}

/** A batch as the page 会审 shows it, a form or a person a step. */
export function* openReview(
  gathered: ReviewSheets,
  { whole: compared, log, slots }: WholeReview,
  { expanded, computedAt }: Pick<OpenReview, 'expanded' | 'computedAt'>,
): Generator<undefined, OpenReview> {
  const { opened, rules, fillings, unassigned, sheets, unjudged } = gathered;
  const { scheme } = opened;
  const logOf = (key: string) => personLogOf(log, key);
  const whole = settleReview(rules, compared, logOf);
  yield;
  const closed = closeSealed(whole, { scheme, rules, logOf, slots });
  yield;
  const { sealed, owed } = closed;
  const review = { ...closed.review, subjects: inSheetOrder(closed.review, whole, sheets) };
  const seals = yield* formSeals({ slots, owed, named: namedIn(review), sheets });
  const persons: ReviewedPerson[] = [];
  for (const each of review.subjects) {
    persons.push(personOf(each, log));
    yield;
  }
  const written = new Set(fillings.map(({ filler }) => filler));
  return {
    scheme,
    rules,
    fillers: (scheme.fillers ?? []).filter(
      ({ id }) => written.has(id) && !rules.without.includes(id),
    ),
    review,
    sealed,
    seals,
    expanded,
    persons: persons.sort((one, other) => urgency(other) - urgency(one)),
    unassigned: unassigned.map(({ sheet, subject, form }): UnassignedSheet => ({
      sheet,
      subject,
      form,
    })),
    sheets,
    unjudged,
    assignments: log.assignments,
    lost: askedSheets(gathered),
    recognised: log.recognised,
    differing: differingOf(review, itemIdsOf(scheme)),
    computedAt,
  };
}

/** As their sheets stand in the workbook, which is the order people know; sealing moves nobody. */
function inSheetOrder(
  { subjects }: Review,
  whole: Review,
  sheets: ReviewSheets['sheets'],
): readonly SubjectReview[] {
  const places = new Map([...sheets.keys()].map((source, at) => [source, at]));
  const order = new Map(
    whole.subjects.map(({ subject }) => {
      const own = subject.fillings.map(({ source }) => places.get(source) ?? places.size);
      return [subject.key, Math.min(...own)];
    }),
  );
  const placeOf = ({ subject }: SubjectReview): number => order.get(subject.key) ?? places.size;
  return [...subjects].sort((one, other) => placeOf(one) - placeOf(other));
}

const PERSONS = new WeakMap<SubjectReview, ReviewedPerson>();

/** Whoever is as before and of whom nothing was said since is told by the very same value: a page need not show it anew. */
function personOf(review: SubjectReview, all: ReviewLog): ReviewedPerson {
  const log = personLogOf(all, review.subject.key);
  const known = PERSONS.get(review);
  if (known?.log === log) return known;
  const person = tellPerson(review, log);
  PERSONS.set(review, person);
  return person;
}

function tellPerson(review: SubjectReview, log: ReviewedPerson['log']): ReviewedPerson {
  const { key } = review.subject;
  const differences = differencesOf(review, log);
  const reworded = review.items
    .filter(({ comparison }) => comparison.class === 'wording-only')
    .map(({ item }) => item);
  return { key, heap: heapOf(review, differences), review, log, differences, reworded };
}

/** Classes of an indicator of which nobody has to be asked. */
const AGREED: ReadonlySet<DifferenceClass> = new Set(['same', 'wording-only', 'not-checked']);

/** A verdict whose source changed brings its indicator back, whatever the comparison says now. */
export function differencesOf(
  review: SubjectReview,
  log: ReviewedPerson['log'],
): readonly ReviewDifference[] {
  const verdicts = heldVerdicts(log, review);
  const reverify = new Set(review.reverify);
  const found: ReviewDifference[] = [];
  for (const { item, comparison } of review.items) {
    const verdict = verdicts.get(item) ?? null;
    const asked = reverify.has(item) || comparison.class === 'unclear';
    if (!asked && verdict === null) continue;
    const plain =
      reverify.has(item) && AGREED.has(comparison.class) && !hasContradiction(comparison);
    const behind = review.unjudged.includes(item) ? 'unjudged' : 'behind-conclusion';
    found.push({ item, kind: plain ? behind : comparison.class, verdict });
  }
  for (const each of review.conclusions) {
    const item = itemOfDomain(each.domain);
    const verdict = verdicts.get(item) ?? null;
    const kind = isConclusionAsked(review, each) ? kindOfConclusion(each) : null;
    if (kind === null && verdict === null) continue;
    const settled = each.conclusions.some(isPending) ? 'conclusion-open' : 'conclusion-differs';
    found.push({ item, kind: kind ?? settled, verdict });
  }
  return found;
}

function hasContradiction({ contradictions }: IndicatorComparison): boolean {
  return contradictions.length > 0;
}

function kindOfConclusion({
  differs,
  open,
  conclusions,
}: DomainComparison): 'conclusion-differs' | 'conclusion-unread' | 'conclusion-open' | null {
  if (differs || conclusions.some(({ state }) => state === 'differs')) return 'conclusion-differs';
  if (conclusions.some(({ state }) => state === 'unread')) return 'conclusion-unread';
  return open ? 'conclusion-open' : null;
}

function heapOf({ state }: SubjectReview, differences: readonly ReviewDifference[]): ReviewHeap {
  if (state === 'incomplete' || state === 'sealed') return 'incomplete';
  if (state !== 'consistent' || differences.some(isReopened)) return 'reverify';
  return 'consistent';
}

/** A source changed after the verdict. */
export function isReopened({ verdict }: ReviewDifference): boolean {
  return verdict !== null && !verdict.stands;
}

/** Somebody decided, and nothing changed since. */
export function isDecided({ verdict }: ReviewDifference): boolean {
  return verdict?.stands === true;
}

function urgency({ differences }: ReviewedPerson): number {
  if (differences.some(isReopened)) return 3;
  const open = differences.filter((each) => !isDecided(each));
  if (open.some(({ kind }) => kind === 'conclusion-differs')) return 2;
  return open.length > 0 ? 1 : 0;
}

function differingOf({ subjects }: Review, order: readonly string[]): OpenReview['differing'] {
  const counts = new Map<string, number>();
  for (const { reverify, items, unjudged } of subjects) {
    const asked = new Set(reverify);
    for (const { item, comparison } of items) {
      // What is empty everywhere, or told alike, nobody tells otherwise.
      if (!asked.has(item) || comparison.class === 'all-empty' || unjudged.includes(item)) continue;
      counts.set(item, (counts.get(item) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([item, persons]) => ({ item, persons }))
    .sort(
      (one, other) =>
        other.persons - one.persons || order.indexOf(one.item) - order.indexOf(other.item),
    );
}
