import type { ConclusionRules } from '../scheme/conclusion-rules';
import { isPending } from './compare-conclusions';
import type { DomainComparison } from './compare-conclusions';
import type { DifferenceClass } from './facts/compare-findings';
import { isTriggerAsked } from './place-triggers';
import type { Review, SubjectReview, SubjectState } from './review-fillings';
import { hangsOnIndicators } from './unjudged-items';
import type { SubjectIssue } from './subject-issues';

type Reviewed = Omit<SubjectReview, 'state'>;

/** What the review settled of conclusions that were open: a conclusion's id by the domain's. */
export type Settled = ReadonlyMap<string, string>;

const NOTHING: Settled = new Map();

/** Issues that leave a comparison standing on missing or doubtful sheets. */
const INCOMPLETE: ReadonlySet<SubjectIssue['code']> = new Set([
  'form-missing',
  'form-unfilled',
  'form-twice',
  'edition-differs',
  'items-missing',
  'subject-unnamed',
]);

/** Classes of an indicator on which the fillers do not agree. */
const DIFFERENT: ReadonlySet<DifferenceClass> = new Set([
  'applicability-differs',
  'facts-differ',
  'judgement-differs',
  'one-side-empty',
]);

/** Classes that leave an indicator open, though nobody disagrees. */
const OPEN: ReadonlySet<DifferenceClass> = new Set(['unclear', 'all-empty']);

/** Whether the forms of one subject agree (R39, R42–R44, R72, R94). */
export function stateOf(
  rules: ConclusionRules,
  review: Reviewed,
  settled: Settled = NOTHING,
): SubjectState {
  const { subject, items, conclusions, unjudged } = review;
  if (subject.issues.some(({ code }) => INCOMPLETE.has(code))) return 'incomplete';
  const told = conclusions.flatMap((each) => each.conclusions);
  if (conclusions.some(({ differs }) => differs) || told.some(({ state }) => state === 'differs')) {
    return 'inconsistent';
  }
  const byItems = rules.comparedBy === 'indicators';
  const isOpen = (each: DomainComparison): boolean =>
    byItems
      ? each.open || (unjudged.length > 0 && hangsOnIndicators(each))
      : each.conclusions.some(isPending);
  const open = conclusions.some((each) => isOpen(each) && !isSettled(each, settled));
  const asked = open || isAsked(review) || told.some(({ state }) => state === 'unread');
  if (!byItems) return asked ? 'unclear' : 'consistent';
  if (items.some(({ comparison }) => DIFFERENT.has(comparison.class))) return 'inconsistent';
  const unclear = items.some(
    ({ comparison }) => OPEN.has(comparison.class) || comparison.contradictions.length > 0,
  );
  return unclear || asked ? 'unclear' : 'consistent';
}

/** A question that no verdict on an indicator or a conclusion answers. */
export function isAsked({ subject, suspected, triggers }: Reviewed): boolean {
  return (
    suspected.length > 0 ||
    triggers.some(isTriggerAsked) ||
    subject.issues.some(({ severity }) => severity === 'ask')
  );
}

/** Settled as what everybody else came to; otherwise the conclusions differ after all. */
function isSettled({ domain, conclusions }: DomainComparison, settled: Settled): boolean {
  const found = settled.get(domain.ids[0] ?? '');
  return (
    found !== undefined && conclusions.every(({ stands }) => stands === null || stands === found)
  );
}

/** The same review after somebody settled what was open: who agrees in everything else stands in the pool (R72). */
export function settleConclusions(
  rules: ConclusionRules,
  review: Review,
  settledOf: (review: SubjectReview) => Settled,
): Review {
  const subjects = review.subjects.map((each) => {
    if (
      each.state !== 'unclear' ||
      !each.conclusions.some(({ conclusions }) => conclusions.some(isPending))
    ) {
      return each;
    }
    const state = stateOf(rules, each, settledOf(each));
    return state === each.state ? each : { ...each, state };
  });
  const pool = subjects.flatMap(({ subject, state }) =>
    state === 'consistent' ? [subject.key] : [],
  );
  return { ...review, subjects, pool };
}
