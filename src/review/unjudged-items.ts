import { isPending } from './compare-conclusions';
import type { DomainComparison } from './compare-conclusions';
import type { DifferenceClass } from './facts/compare-findings';
import type { ConcludedFilling } from './conclude-domain';
import type { ItemReview } from './review-items';

type Filled = Pick<ConcludedFilling, 'filler' | 'indicators'> & { readonly form: string };

/** Classes of an indicator of which nobody has to be asked for its own sake. */
export const AGREED: ReadonlySet<DifferenceClass> = new Set([
  'same',
  'wording-only',
  'not-checked',
]);

/** A form comes to no conclusion because of indicators that cannot be judged, and its filler wrote none. */
export function hangsOnIndicators({ conclusions }: DomainComparison): boolean {
  return conclusions.some((each) => isPending(each) && each.concluded.reason === 'indicators-open');
}

/**
 * Indicators of which all tell the same, that cannot be judged, and on which a conclusion hangs: nobody agrees on what nobody
 * concluded (R94).
 */
export function unjudgedItems(
  items: readonly ItemReview[],
  conclusions: readonly DomainComparison[],
  filled: readonly Filled[],
): readonly string[] {
  const open = new Set(
    conclusions.filter(hangsOnIndicators).flatMap(({ domain, conclusions: told }) => {
      const pending = new Set(told.filter(isPending).map(({ concluded }) => concluded.filler));
      return filled
        .filter(({ form, filler }) => form === domain.form && pending.has(filler))
        .flatMap(({ indicators }) => indicators)
        .filter(({ block, status }) => domain.blocks.includes(block) && status === 'unclear')
        .map(({ item }) => item);
    }),
  );
  return items
    .filter(({ item, comparison }) => open.has(item) && AGREED.has(comparison.class))
    .map(({ item }) => item);
}
