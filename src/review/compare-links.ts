import type { ConclusionRules } from '../scheme/conclusion-rules';
import { compareFindings, statusOf } from './facts/compare-findings';
import type { FillerFinding } from './facts/compare-findings';
import { dueOfYear } from './findings/judge-quantities';
import type { ItemReview } from './review-items';
import type { ReviewedItem } from './reviewed-items';
import type { SubjectIssue } from './subject-issues';

/** What one filler wrote of one thing in two places: 帮扶4次 beside one indicator, 6次 beside another (R62). */
export type LinkComparer = (reviews: readonly ItemReview[]) => readonly SubjectIssue[];

/** A comparer for one batch: findings that were held against each other once are not again. */
export function createLinkComparer(
  { review, indicators }: ConclusionRules,
  items: readonly ReviewedItem[],
): LinkComparer {
  const links = (review.links ?? []).flatMap(({ items: [one, other] }): readonly Link[] => {
    const [mine, theirs] = [one, other].map((id) => items.find((item) => item.id === id));
    if (!mine || !theirs) return [];
    const decided = indicators.links.get(one);
    const own = decided && decided.decision === indicators.links.get(other)?.decision;
    return [{ mine, theirs, policy: own ? decided.policy : 'numbers', known: new WeakMap() }];
  });
  return (reviews) => links.flatMap((link) => compareLink(link, reviews));
}

interface Link {
  readonly mine: ReviewedItem;
  readonly theirs: ReviewedItem;
  readonly policy: Policy;
  readonly known: WeakMap<FillerFinding, WeakMap<FillerFinding, boolean>>;
}

type Policy = 'numbers' | 'findings';

function compareLink(link: Link, reviews: readonly ItemReview[]): readonly SubjectIssue[] {
  const { mine, theirs, policy } = link;
  const one = reviews.find(({ item }) => item === mine.id);
  const other = reviews.find(({ item }) => item === theirs.id);
  if (!one || !other) return [];
  return one.findings.flatMap((finding): readonly SubjectIssue[] => {
    const { filler } = finding;
    const beside = other.findings.find((each) => each.filler === filler);
    if (!beside || !isDisagreement(link, finding, beside)) return [];
    const severity = policy === 'findings' ? 'ask' : 'note';
    const params = { filler, items: [mine.id, theirs.id] } as const;
    return [{ code: 'indicators-disagree', severity, params, clauses: [] }];
  });
}

function isDisagreement(link: Link, finding: FillerFinding, beside: FillerFinding): boolean {
  const { mine, theirs, policy, known } = link;
  const held = known.get(finding) ?? new WeakMap<FillerFinding, boolean>();
  known.set(finding, held);
  const before = held.get(beside);
  if (before !== undefined) return before;
  const found = disagree({ item: mine, finding }, { item: theirs, finding: beside }, policy);
  held.set(beside, found);
  return found;
}

interface Told {
  readonly item: ReviewedItem;
  readonly finding: FillerFinding;
}

function disagree(one: Told, other: Told, policy: Policy): boolean {
  if (!isWritten(one) || !isWritten(other)) return false;
  if (policy === 'numbers' && !(hasNumbers(one) && hasNumbers(other))) return false;
  const tests = sharedTests(one.item, other.item);
  // A number typed without its unit is one of what both ask for alike, and of nothing else.
  if (tests.length === 0 && (isTyped(one) || isTyped(other))) return false;
  const scope = one.item.scope;
  const { classes } = compareFindings(
    [
      { ...one.finding, filler: one.item.id, samples: false },
      { ...other.finding, filler: other.item.id, samples: false },
    ],
    { tests, scope, asked: one.item.indicator.text + other.item.indicator.text },
  );
  if (policy === 'findings' && classes.includes('judgement-differs')) return true;
  if (!classes.includes('facts-differ')) return false;
  const [wide, narrow] = scope.months >= other.item.scope.months ? [one, other] : [other, one];
  if (wide.item.scope.months === narrow.item.scope.months) return true;
  // Three years hold at least what one of them does: more in the one year than in all of them cannot be.
  return isLess(wide.finding, narrow.finding);
}

function isWritten({ finding }: Told): boolean {
  return ['met', 'unmet', 'unclear'].includes(statusOf(finding));
}

function hasNumbers(told: Told): boolean {
  return told.finding.claim.quantities.length > 0 || isTyped(told);
}

function isTyped({ finding }: Told): boolean {
  return (finding.typed?.quantity ?? null) !== null;
}

/** What both ask for, where they ask for as much. */
function sharedTests(one: ReviewedItem, other: ReviewedItem): ReviewedItem['indicator']['tests'] {
  const [mine, theirs] = [one, other].map(({ indicator }) =>
    indicator.tests.map((test) => `${dueOfYear(test)?.join('/')} ${test.unit}`).join(),
  );
  return mine === theirs ? one.indicator.tests : [];
}

/** Of two single numbers without a time the first is the smaller. */
function isLess(wide: FillerFinding, narrow: FillerFinding): boolean {
  const [more, less] = [wide, narrow].map(singleOf);
  return more !== null && less !== null && more !== undefined && less !== undefined && more < less;
}

function singleOf({ claim, typed }: FillerFinding): number | null {
  if (typed?.quantity !== undefined && typed.quantity !== null) return typed.quantity;
  const [first, second] = claim.quantities;
  const plain = first && !second && first.kind === 'held' && first.period.kind === 'unstated';
  return plain ? first.value : null;
}
