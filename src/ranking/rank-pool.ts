import type { TiesEffect } from '../scheme/scheme';

/** Units of one pool that nothing parts, and where they stand. */
export interface TieGroup {
  /** Indices, as given. */
  readonly units: readonly number[];
  readonly rank: number;
  /** How many stand strictly before and strictly behind them. */
  readonly better: number;
  readonly worse: number;
}

/**
 * The members of a pool in order, the better first, those that `compareUnits` (below 0 for the better) cannot part together.
 * Within a group they stand as given, which decides nothing.
 */
export function rankPool(
  members: readonly number[],
  compareUnits: (a: number, b: number) => number,
  policy: TiesEffect['policy'],
): readonly TieGroup[] {
  const inOrder = [...members].sort((a, b) => compareUnits(a, b) || a - b);
  const groups: TieGroup[] = [];
  for (let from = 0; from < inOrder.length;) {
    let to = from + 1;
    while (to < inOrder.length && compareUnits(inOrder[from] ?? 0, inOrder[to] ?? 0) === 0) to += 1;
    groups.push({
      units: inOrder.slice(from, to),
      rank: rankBy(policy, { better: from, upTo: to, groups: groups.length }),
      better: from,
      worse: inOrder.length - to,
    });
    from = to;
  }
  return groups;
}

/** 1, 2, 2, 4 · 1, 3, 3, 4 · 1, 2, 2, 3. */
function rankBy(
  policy: TiesEffect['policy'],
  place: { readonly better: number; readonly upTo: number; readonly groups: number },
): number {
  switch (policy) {
    case 'share-better':
      return place.better + 1;
    case 'share-worse':
      return place.upTo;
    case 'dense':
      return place.groups + 1;
  }
}
