import { pointsOf } from '../base/points';
import type { Points } from '../base/points';
import type { Draft } from './draft';
import type { Placed } from './group';
import type { Stretch } from './lexer';
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

function adds({ kind, sign }: Draft): boolean {
  return kind === 'bonus' || kind === 'award' || sign === '+';
}

/** A bound on what adds is never on what deducts; a verdict that takes all, or gives all, has no need of one. */
function isOn(draft: Draft, on: Bound['on']): boolean {
  if (draft.kind === 'zero_score' || draft.full) return false;
  if (on === null || draft.kind === 'proportional') return true;
  if (on === 'total') return adds(draft) && draft.unit !== null;
  return (on !== 'deduct') === adds(draft);
}

function upToBase(draft: Draft): Draft {
  const bound = DEDUCTIONS.has(draft.kind) && !adds(draft) && draft.ceiling === undefined;
  return bound ? { ...draft, cap: 'base' } : draft;
}

/** 「总分不超过16分」 is on the item's sum, and on no rule where something is taken too. */
function isOnSum({ on }: Bound, before: readonly Placed[]): boolean {
  return on === 'total' && before.some(({ draft }) => !adds(draft) && draft.kind !== 'zero_score');
}

/** 「设有加分项（最多加5分）…加分项：…」: a bound with nothing to bind before it is on what comes. */
function placesBehind(placed: readonly Placed[], next: number, { on }: Bound): readonly number[] {
  if (on === null || on === 'total') return [];
  const places: number[] = [];
  for (let at = next; at < placed.length; at += 1) {
    const each = placed[at];
    if (each !== undefined && each.draft.kind !== 'award' && isOn(each.draft, on)) places.push(at);
  }
  return places;
}

function isOverall({ overall, drained }: Bound): boolean {
  return overall || drained === true;
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
    if (!isOverall(bound) && nearest?.at !== each.at) break;
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
  const each = unit === null ? {} : { ceilingEach: unit };
  const counts = draft.kind === 'discretionary' || draft.kind === 'range';
  return { ...draft, ...shared, ...each, ceiling, unit: draft.unit ?? (counts ? unit : null) };
}

/** Rules with their bounds, and the words of the bounds that no rule could take. */
export interface BoundRules {
  readonly rules: readonly Placed[];
  readonly unbound: readonly Stretch[];
}

/**
 * Puts each bound on the rules before it: 扣完为止 on all since the last one, a number on its own statement or on all. A
 * rule keeps the ceiling it has: one on several together that have their own is left over.
 */
export function bindBounds(
  placed: readonly Placed[],
  bounds: readonly BoundAfter[],
  base: Points | null,
): BoundRules {
  const done: Placed[] = [...placed];
  const unbound: Stretch[] = [];
  let from = 0;
  for (const [place, { bound, span, after }] of bounds.entries()) {
    let next = from;
    while ((done[next]?.at ?? Infinity) < after) next += 1;
    const change = (at: number, to: (draft: Draft) => Draft): void => {
      const each = done[at];
      if (each !== undefined) done[at] = { ...each, draft: to(each.draft) };
    };
    const number = typeof bound.ceiling === 'number' ? pointsOf(bound.ceiling) : null;
    const toBase = bound.ceiling === 'base' || (bound.drained === true && number === base);
    const ceiling = toBase || isOnSum(bound, done.slice(from, next)) ? null : number;
    if (toBase) for (let at = from; at < next; at += 1) change(at, upToBase);
    if (ceiling !== null) {
      const before = placesUnder(done, from, next, bound);
      const places = before.length > 0 ? before : placesBehind(done, next, bound);
      const group = places.length > 1 ? `c${place + 1}` : null;
      const taken = places.some((at) => done[at]?.draft.ceiling !== undefined);
      if (taken) unbound.push(span);
      for (const at of taken ? [] : places)
        change(at, (draft) => underCeiling(draft, ceiling, bound.unit, group));
    }
    if (toBase || (isOverall(bound) && ceiling !== null)) from = next;
  }
  return { rules: done, unbound };
}
