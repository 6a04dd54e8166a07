import type { DomainComparison } from './compare-conclusions';
import type { ConcludedFilling } from './conclude-domain';
import type { FindingStatus } from './findings/finding-claim';
import type { SubjectReview } from './review-fillings';
import { AGREED, hangsOnIndicators } from './unjudged-items';

type Filled = Pick<ConcludedFilling, 'filler' | 'indicators'>;

/**
 * The indicators through which conclusions differ although no finding does (R73): not met by the one and not checked by the
 * other; where there is none and none differs, checked by the one alone; where a conclusion goes against its own form, those it did not meet.
 */
export function itemsBehind(
  { domain, conclusions, differs }: DomainComparison,
  filled: readonly Filled[],
  differing: ReadonlySet<string>,
): readonly string[] {
  const against = conclusions.filter(({ state }) => state === 'differs');
  if (!differs && against.length === 0) return [];
  // Who checked nothing at all differs from nobody.
  const heard = conclusions.filter(({ concluded: { reason } }) => reason !== 'nothing-checked');
  const sides = heard.flatMap(({ concluded: { filler }, stands }) => {
    const own = filled.find((each) => each.filler === filler);
    return own ? [{ indicators: own.indicators, stands }] : [];
  });
  const own = sides.map(({ indicators, stands }) => ({
    stands,
    statuses: new Map(
      indicators
        .filter(({ block }) => domain.blocks.includes(block))
        .map(({ item, status }): readonly [string, FindingStatus] => [item, status]),
    ),
  }));
  const unchecked = (isSeen: (status: FindingStatus) => boolean): readonly string[] =>
    own.flatMap((one) =>
      own
        .filter(({ stands }) => stands !== one.stands)
        .flatMap((other) =>
          [...one.statuses]
            .filter(
              ([item, status]) => isSeen(status) && other.statuses.get(item) === 'not-checked',
            )
            .map(([item]) => item),
        ),
    );
  const unmet = unchecked((status) => status === 'unmet');
  const told = own.some(({ statuses }) => [...statuses.keys()].some((item) => differing.has(item)));
  const alone = unmet.length > 0 || told ? unmet : unchecked((status) => status === 'met');
  return [...new Set([...alone, ...against.flatMap(({ concluded }) => concluded.unmet)])];
}

/** Domains, by id, whose conclusions differ though no indicator of anybody has to be checked again: the conclusion itself has. */
export function conclusionsAlone({ conclusions, reverify }: SubjectReview): readonly string[] {
  if (reverify.length > 0) return [];
  return conclusions.flatMap(({ domain, conclusions: told, differs }) =>
    differs || told.some(({ state }) => state === 'differs') ? [domain.ids[0] ?? ''] : [],
  );
}

/**
 * Whether the review is asked what a domain comes to (R72). While indicators differ by themselves they are asked about, and
 * what the notice leaves open hangs on them; conclusions that differ in so many words are asked about in any case.
 */
export function isConclusionAsked(
  { items, reverify, unjudged }: Pick<SubjectReview, 'items' | 'reverify' | 'unjudged'>,
  { conclusions, differs, open }: DomainComparison,
): boolean {
  if (conclusions.some(({ state }) => state === 'differs' || state === 'unread')) return true;
  const told = new Set(conclusions.flatMap(({ written, stands }) => written ?? stands ?? []));
  if (told.size > 1) return true;
  if (!differs && !open) return false;
  return differingItems({ items, reverify, unjudged }).length === 0;
}

/** What a domain comes to is open, and is asked about only once the indicators that differ are settled (R72). */
export function isConclusionWaiting(
  person: Pick<SubjectReview, 'items' | 'reverify' | 'unjudged'>,
  compared: DomainComparison,
): boolean {
  const hangs = person.unjudged.length > 0 && hangsOnIndicators(compared);
  const open = compared.differs || compared.open || hangs;
  return open && !isConclusionAsked(person, compared);
}

/** Indicators that differ by themselves, or cannot be judged: what is open hangs on them. */
export function differingItems({
  items,
  reverify,
  unjudged,
}: Pick<SubjectReview, 'items' | 'reverify' | 'unjudged'>): readonly string[] {
  const again = new Set(reverify);
  return items
    .filter(
      ({ item, comparison }) =>
        unjudged.includes(item) ||
        (!AGREED.has(comparison.class) && (again.has(item) || comparison.class === 'unclear')),
    )
    .map(({ item }) => item);
}
