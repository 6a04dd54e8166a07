import { pointsOf } from '../base/points';
import type { Points } from '../base/points';
import type { Draft } from './draft';
import type { Placed } from './group';
import type { Bound } from './measure';
import type { BoundAfter } from './statement';

const DEDUCTIONS: ReadonlySet<string> = new Set([
  'once',
  'per_occurrence',
  'per_unit',
  'each_of_listed',
  'range',
  'discretionary',
  'proportional',
]);

const ADDITIONS: ReadonlySet<string> = new Set(['bonus', 'award']);

function isOn(draft: Draft, on: Bound['on']): boolean {
  if (on === null) return true;
  return (on === 'bonus' ? ADDITIONS : DEDUCTIONS).has(draft.kind);
}

function upToBase(draft: Draft): Draft {
  const bound = DEDUCTIONS.has(draft.kind) && draft.ceiling === undefined;
  return bound ? { ...draft, cap: 'base' } : draft;
}

/** The places of the rules a numbered bound is on: all it can be on, or those of the nearest statement that it can. */
function placesUnder(
  placed: readonly Placed[],
  from: number,
  next: number,
  bound: Bound,
): readonly number[] {
  const places: number[] = [];
  for (let at = next - 1; at >= from; at -= 1) {
    const each = placed[at];
    if (each === undefined || !isOn(each.draft, bound.on)) continue;
    const nearest = places[0] === undefined ? each : placed[places[0]];
    if (!bound.overall && nearest?.at !== each.at) break;
    places.push(at);
  }
  return places.reverse();
}

function underCeiling(
  draft: Draft,
  ceiling: Points,
  unit: string | null,
  group: string | null,
): Draft {
  const shared = group === null ? {} : { capGroup: group };
  return { ...draft, ...shared, ceiling, unit: draft.unit ?? unit };
}

/** Puts each bound on the rules before it: 扣完为止 on all since the last one, a number on its own statement or on all. */
export function bindBounds(
  placed: readonly Placed[],
  bounds: readonly BoundAfter[],
): readonly Placed[] {
  const done: Placed[] = [...placed];
  let from = 0;
  for (const [number, { bound, after }] of bounds.entries()) {
    let next = from;
    while ((done[next]?.at ?? Infinity) < after) next += 1;
    const change = (at: number, to: (draft: Draft) => Draft): void => {
      const each = done[at];
      if (each !== undefined) done[at] = { ...each, draft: to(each.draft) };
    };
    const ceiling = typeof bound.ceiling === 'number' ? pointsOf(bound.ceiling) : null;
    if (bound.ceiling === 'base') for (let at = from; at < next; at += 1) change(at, upToBase);
    if (ceiling !== null) {
      const places = placesUnder(done, from, next, bound);
      const group = places.length > 1 ? `c${number + 1}` : null;
      for (const at of places)
        change(at, (draft) => underCeiling(draft, ceiling, bound.unit, group));
    }
    if (bound.ceiling === 'base' || (bound.overall && ceiling !== null)) from = next;
  }
  return done;
}
