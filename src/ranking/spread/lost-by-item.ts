import { NO_POINTS, pointsOfHundredths, sumPoints, type Points } from '../../base/points';
import type { Item } from '../../scheme/scheme';
import type { ItemCheck } from '../../scoring/check/form-check';

/** What one item cost the units of a group (SP4). */
export interface LostByItem {
  readonly item: string;
  readonly base: Points;
  /** Sum over the units that lost any. */
  readonly lost: Points;
  /** How many units lost any. */
  readonly units: number;
  /** How many units have a usable score for it. */
  readonly scored: number;
  /** How many have none: blank, not readable, or not applicable. */
  readonly open: number;
}

/** Points lost item by item across forms of one kind, in the order of the form (SP4, SP5). */
export function lostByItem(
  items: readonly Pick<Item, 'id' | 'base'>[],
  forms: readonly (readonly Pick<ItemCheck, 'item' | 'writtenScore'>[])[],
): readonly LostByItem[] {
  const scores = forms.map(scoresByItem);
  return items.map(({ id, base }) => {
    const found = scores.flatMap((each) => each.get(id) ?? []);
    const losses = found.filter((score) => score < base);
    return {
      item: id,
      base,
      lost: sumPoints(losses.map((score) => pointsOfHundredths(base - score))),
      units: losses.length,
      scored: found.length,
      open: forms.length - found.length,
    };
  });
}

/** All points lost, whatever the item. */
export function sumOfLost(items: readonly LostByItem[]): Points {
  return items.length === 0 ? NO_POINTS : sumPoints(items.map(({ lost }) => lost));
}

/** An item that stands twice on a form has no score: a person must say which row counts. */
function scoresByItem(
  checks: readonly Pick<ItemCheck, 'item' | 'writtenScore'>[],
): ReadonlyMap<string, Points> {
  const scores = new Map<string, Points>();
  const seen = new Set<string>();
  for (const { item, writtenScore } of checks) {
    if (seen.has(item)) scores.delete(item);
    else if (writtenScore !== null) scores.set(item, writtenScore);
    seen.add(item);
  }
  return scores;
}
