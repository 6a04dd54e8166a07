import type { ConclusionRules } from '../scheme/conclusion-rules';
import type { DomainInForce } from './domains-in-force';
import type { TriggerOutcome } from './find-triggers';

/** A trigger, and where it counts of one subject. */
export interface PlacedTrigger extends TriggerOutcome {
  /** Domains of the notice in which it counts, by id. */
  readonly counts: readonly string[];
  /** Of those it is about, the ones the subject has no conclusion in, and which takes each one's place; null where none does. */
  readonly moved: readonly { readonly from: string; readonly to: string | null }[];
}

/** Where triggers count of a subject of whom these domains are concluded (R71). */
export function placeTriggers(
  rules: ConclusionRules,
  outcomes: readonly TriggerOutcome[],
  inForce: readonly DomainInForce[],
): readonly PlacedTrigger[] {
  const concluded = new Set(inForce.flatMap(({ ids }) => ids));
  return outcomes.map((outcome) => {
    const counts = new Set(outcome.domains.filter((id) => concluded.has(id)));
    const gone = outcome.domains.filter((id) => !concluded.has(id));
    // What bears on all of them has lost nothing where it counts in one.
    if (rules.triggers === 'all' && counts.size > 0) {
      return { ...outcome, counts: [...counts], moved: [] };
    }
    const moved = gone.map((from) => ({ from, to: inPlaceOf(rules, from, concluded) }));
    for (const { to } of moved) if (to !== null) counts.add(to);
    return { ...outcome, counts: [...counts], moved };
  });
}

function inPlaceOf(
  { review }: ConclusionRules,
  domain: string,
  concluded: ReadonlySet<string>,
): string | null {
  const other = review.domains.find(({ id }) => id === domain)?.otherwise?.domain;
  return other !== undefined && concluded.has(other) ? other : null;
}

/** Somebody has to say more of it: when it was, what it is of, or where it counts, because it counts nowhere as it is. */
export function isTriggerAsked({ state, moved }: PlacedTrigger): boolean {
  return state === 'open' || (state === 'holds' && moved.some(({ to }) => to === null));
}
