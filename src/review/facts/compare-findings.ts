import type { TypedFinding, UnreadWords } from '../../sheet/record/typed-finding';
import type { FindingClaim, FindingStatus } from '../findings/finding-claim';
import { areOfOtherWords, compareFacts } from './compare-facts';
import { compareQuantities } from './compare-quantities';
import type { FactsRelation } from './compare-quantities';
import type { ComparedUnder } from './compare-tallies';

/**
 * How the fillings of one indicator stand to each other, gravest first. `unclear` is a question for a person: words that
 * cannot be judged, or numbers of which it is not said over which time. `not-checked` leaves nothing to compare.
 */
export const DIFFERENCE_CLASSES = [
  'applicability-differs',
  'facts-differ',
  'judgement-differs',
  'one-side-empty',
  'all-empty',
  'unclear',
  'wording-only',
  'same',
  'not-checked',
] as const;
export type DifferenceClass = (typeof DIFFERENCE_CLASSES)[number];

/** One filler's finding of one indicator. */
export interface FillerFinding {
  readonly filler: string;
  readonly claim: FindingClaim;
  readonly typed?: TypedFinding;
  /** The filler samples: a blank says that it was not checked. */
  readonly samples?: boolean;
  /** The sheet says that the indicator is not for its subject. */
  readonly notApplicable?: boolean;
  /** Nothing at all was written in its form yet: it is part of no comparison (R66). */
  readonly unfilled?: boolean;
}

/** What is odd in one filler's finding by itself. */
export interface FindingContradiction {
  readonly filler: string;
  readonly code: 'status-contradicts-text' | 'quantity-contradicts-text' | 'typed-unread';
  /** What nobody can read of what its filler typed (R115). */
  readonly unread?: UnreadWords;
}

export interface IndicatorComparison {
  readonly class: DifferenceClass;
  /** Every class that holds, gravest first. */
  readonly classes: readonly DifferenceClass[];
  /** Fillers that agree, the most first: [[党组, 考察组], [主管部门]] is 2:1. Who did not check stands in none. */
  readonly groups: readonly (readonly string[])[];
  readonly notChecked: readonly string[];
  readonly empty: readonly string[];
  readonly contradictions: readonly FindingContradiction[];
}

/** The status in force: what a person typed, else what the sheet says of the row, else the proposal read from the text. */
export function statusOf({ claim, typed, samples, notApplicable }: FillerFinding): FindingStatus {
  if (typed?.status) return typed.status;
  // Never the text in the place of what its filler typed.
  if (typed?.unread) return 'unclear';
  const silent = claim.status === 'blank' && (typed?.quantity ?? null) === null;
  if (notApplicable && silent) return 'not-applicable';
  if (!samples) return claim.status === 'not-checked' ? 'blank' : claim.status;
  return silent ? 'not-checked' : claim.status;
}

/** Holds one indicator's findings by two or more fillers against each other (R15–R21). */
export function compareFindings(
  findings: readonly FillerFinding[],
  under: ComparedUnder,
): IndicatorComparison {
  const filled = findings.filter(({ unfilled }) => !unfilled);
  const stated = filled.map((finding) => ({ finding, status: statusOf(finding) }));
  const checked = stated.filter(({ status }) => status !== 'not-checked');
  const written = checked.filter(({ status }) => status !== 'blank');
  const empty = checked.filter(({ status }) => status === 'blank');
  const classes = new Set<DifferenceClass>();
  const nothing = empty.length > 0 || filled.length === 0;
  if (checked.length < 2) classes.add(nothing ? 'all-empty' : 'not-checked');
  else if (written.length === 0) classes.add('all-empty');
  else if (empty.length > 0) classes.add('one-side-empty');
  const groups: Stated[][] = [];
  for (const [at, each] of written.entries()) {
    const agreeing = new Set<Stated>();
    for (const before of written.slice(0, at)) {
      const found = relate(before, each, under);
      for (const one of found) classes.add(one);
      if (found.every(isAgreement)) agreeing.add(before);
    }
    const group = groups.find((members) => members.every((member) => agreeing.has(member)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  if (classes.size === 0) classes.add('same');
  const ordered = DIFFERENCE_CLASSES.filter((each) => classes.has(each));
  const namesOf = (all: readonly Stated[]) => all.map(({ finding }) => finding.filler);
  const blanks = empty.length > 0 ? [namesOf(empty)] : [];
  return {
    class: ordered[0] ?? 'same',
    classes: ordered,
    groups: [...groups.map(namesOf), ...blanks].sort((a, b) => b.length - a.length),
    notChecked: namesOf(stated.filter(({ status }) => status === 'not-checked')),
    empty: namesOf(empty),
    contradictions: filled.flatMap((finding) => contradictionsOf(finding, under)),
  };
}

interface Stated {
  readonly finding: FillerFinding;
  readonly status: FindingStatus;
}

function isAgreement(each: DifferenceClass): boolean {
  return each === 'same' || each === 'wording-only';
}

function relate(one: Stated, other: Stated, under: ComparedUnder): readonly DifferenceClass[] {
  const inapplicable = [one, other].filter(({ status }) => status === 'not-applicable').length;
  if (inapplicable === 1) return ['applicability-differs'];
  const [mine, theirs] = [claimInForce(one.finding, under), claimInForce(other.finding, under)];
  const alike = mine.normal === theirs.normal;
  if (inapplicable === 2) return [alike ? 'same' : 'wording-only'];
  const told = typedQuantity(one.finding) !== null || typedQuantity(other.finding) !== null;
  const compare = told ? compareQuantities : compareFacts;
  const facts: FactsRelation = alike && !told ? 'equal' : compare(mine, theirs, under);
  const [judgement, theirJudgement] = [judgementOf(one), judgementOf(other)];
  const judged = judgement !== null && theirJudgement !== null;
  const found: DifferenceClass[] = [];
  if (facts === 'differ') found.push('facts-differ');
  const otherwise = judged && judgement !== theirJudgement;
  if (otherwise && !isOnlyReckoned([one, other], facts)) found.push('judgement-differs');
  if (found.length > 0) return found;
  if (otherwise) return ['unclear'];
  if ([one, other].some(({ finding }) => finding.typed?.unread)) return ['unclear'];
  if (alike) return ['same'];
  if (facts === 'none' && judged && !areOfOtherWords(mine, theirs, under)) return ['wording-only'];
  return [facts === 'equal' ? 'wording-only' : 'unclear'];
}

/** Two judgements that were only reckoned, from numbers that do not surely differ: the reckoning is what is in doubt (R99). */
function isOnlyReckoned(both: readonly Stated[], facts: FactsRelation): boolean {
  return (
    (facts === 'equal' || facts === 'open') &&
    both.every(({ finding: { typed, claim } }) => !typed?.status && claim.verdict === null) &&
    both.some(({ finding: { claim } }) => claim.reason.startsWith('numbers-'))
  );
}

/** What a filler says of it in so many words goes before what numbers come to (R52). */
function judgementOf({ finding: { typed, claim }, status }: Stated): FindingStatus | null {
  if (typed?.status) return typed.status;
  if (typed?.unread) return null;
  return claim.verdict ?? (isJudged(status) ? status : null);
}

function isJudged(status: FindingStatus): boolean {
  return status === 'met' || status === 'unmet';
}

function typedQuantity({ typed }: FillerFinding): number | null {
  return typed?.quantity ?? null;
}

/** A quantity a person typed stands for the numbers of the text. */
function claimInForce(finding: FillerFinding, { tests }: ComparedUnder): FindingClaim {
  const value = typedQuantity(finding);
  return value === null ? finding.claim : { ...finding.claim, ...asTyped(value, tests) };
}

function asTyped(
  value: number,
  tests: ComparedUnder['tests'],
): Pick<FindingClaim, 'quantities' | 'doubts' | 'extent'> {
  return {
    extent: null,
    quantities: [
      {
        kind: 'held',
        value,
        unit: tests[0]?.unit ?? '',
        share: null,
        period: { kind: 'unstated' },
        year: null,
        about: '',
        role: 'own',
        span: { start: 0, end: 0 },
      },
    ],
    doubts: [],
  };
}

/** 达到 beside 「缺2次」, or 10 beside 「全年12次」. */
function contradictionsOf(
  finding: FillerFinding,
  under: ComparedUnder,
): readonly FindingContradiction[] {
  const { filler, claim, typed } = finding;
  const found: FindingContradiction[] = [];
  const read = claim.status;
  const decided = isJudged(read) || read === 'not-applicable';
  if (typed?.status && decided && typed.status !== read) {
    found.push({ filler, code: 'status-contradicts-text' });
  }
  for (const unread of typed?.unread ?? []) found.push({ filler, code: 'typed-unread', unread });
  const value = typedQuantity(finding);
  if (
    value !== null &&
    compareQuantities(claimInForce(finding, under), claim, under) === 'differ'
  ) {
    found.push({ filler, code: 'quantity-contradicts-text' });
  }
  return found;
}
