import { pointsOf } from '../base/points';
import type { Draft } from './draft';
import type { Placed } from './group';
import type { BoundAfter } from './statement';

const BOUND_BY_BASE: ReadonlySet<string> = new Set([
  'once',
  'per_occurrence',
  'per_unit',
  'each_of_listed',
  'range',
  'discretionary',
  'proportional',
]);

function upToBase(draft: Draft): Draft {
  return BOUND_BY_BASE.has(draft.kind) && draft.ceiling === undefined
    ? { ...draft, cap: 'base' }
    : draft;
}

/** Puts each bound on the rules before it: 扣完为止 on all since the last one, a number on its own statement or on all. */
export function bindBounds(
  placed: readonly Placed[],
  bounds: readonly BoundAfter[],
): readonly Placed[] {
  const bound: Placed[] = [...placed];
  let from = 0;
  for (const [number, { bound: each, after }] of bounds.entries()) {
    let next = from;
    while ((bound[next]?.at ?? Infinity) < after) next += 1;
    if (each.ceiling === 'base') {
      for (let at = from; at < next; at += 1) bound[at] = map(bound[at], upToBase);
    } else if (each.ceiling !== null) {
      const first = each.overall ? from : firstOf(bound, next);
      bindCeiling(bound, first, next, each.ceiling, each.unit, `c${number + 1}`);
    }
    if (each.ceiling === 'base' || each.overall) from = next;
  }
  return bound;
}

function map(placed: Placed | undefined, change: (draft: Draft) => Draft): Placed {
  if (placed === undefined) throw new RangeError('no draft at this place');
  return { ...placed, draft: change(placed.draft) };
}

/** The first draft of the statement that ends before `next`. */
function firstOf(placed: readonly Placed[], next: number): number {
  const at = placed[next - 1]?.at;
  let first = next;
  while (first > 0 && placed[first - 1]?.at === at) first -= 1;
  return first;
}

function bindCeiling(
  bound: Placed[],
  first: number,
  next: number,
  ceiling: number,
  unit: string | null,
  group: string,
): void {
  const points = pointsOf(ceiling);
  if (points === null) return;
  const shared = next - first > 1 ? { capGroup: group } : {};
  for (let at = first; at < next; at += 1) {
    bound[at] = map(bound[at], (draft) => ({
      ...draft,
      ...shared,
      ceiling: points,
      unit: draft.unit ?? unit,
    }));
  }
}
