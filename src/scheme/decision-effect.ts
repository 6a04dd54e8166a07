import { NO_POINTS, pointsOfHundredths, sumPoints } from '../base/points';
import type { Points } from '../base/points';
import { chosenOption, isConfirmed, itemsOf } from './open-scheme';
import type { Choices, Decision, DecisionEffect, Scheme } from './scheme';

type EffectKind = DecisionEffect['kind'];
type EffectOf<Kind extends EffectKind> = Extract<DecisionEffect, { readonly kind: Kind }>;

/** How the items' scores become the total, and what the highest total is. */
export interface FullMark {
  readonly of: EffectOf<'full-mark'>['of'];
  readonly cap: Points | null;
  /** Sum of the items' base points: 98. */
  readonly items: Points;
  /** What the form prints in the total row: 100. */
  readonly printed: Points;
  /** The decision it rests on; null where the scheme declares none and the plain sum stands. */
  readonly decision: Decision | null;
}

/** The full mark in force for a score form (the first one when none is named). */
export function fullMarkOf(scheme: Scheme, choices: Choices, formId?: string): FullMark {
  const form = scheme.forms.find(
    (each) => each.kind === 'score' && (formId === undefined || each.id === formId),
  );
  const score = form?.kind === 'score' ? form : null;
  const found = effectInForce(scheme, choices, 'full-mark');
  return {
    of: found?.effect.of ?? 'sum-of-items',
    cap: found?.effect.cap ?? null,
    items: score ? sumPoints(itemsOf(score).map((item) => item.base)) : NO_POINTS,
    printed: score?.total.printed ?? NO_POINTS,
    decision: found?.decision ?? null,
  };
}

/**
 * The total of a form whose items come to `sum`. A rescaled total keeps two decimals and drops the rest: rounding
 * up could lift a unit over a threshold it did not reach, and dropping never changes order or threshold.
 */
export function totalUnder(mark: FullMark, sum: Points): Points {
  const total = uncapped(mark, sum);
  return mark.cap !== null && total > mark.cap ? mark.cap : total;
}

function uncapped(mark: FullMark, sum: Points): Points {
  switch (mark.of) {
    case 'sum-of-items':
      return sum;
    case 'printed-minus-deductions':
      return pointsOfHundredths(mark.printed - (mark.items - sum));
    case 'rescaled':
      if (mark.items === 0) return sum;
      return pointsOfHundredths(Math.floor((sum * mark.printed) / mark.items));
  }
}

/** The lowest score of an item; null where deductions may go below zero. `assumed` while nobody has confirmed it. */
export function floorOf(
  scheme: Scheme,
  choices: Choices,
): { readonly floor: Points | null; readonly assumed: boolean } {
  const found = effectInForce(scheme, choices, 'floor');
  if (!found) return { floor: NO_POINTS, assumed: true };
  return { floor: found.effect.floor, assumed: !isConfirmed(found.decision, choices) };
}

/** Whether 「所核查对象」 is one filler's or everybody's. */
export function quotaPoolOf(scheme: Scheme, choices: Choices): 'group' | 'all' {
  return effectInForce(scheme, choices, 'quota-pool')?.effect.pool ?? 'group';
}

/** What becomes of items that do not apply to a unit, and which items those can be. */
export function notApplicableOf(
  scheme: Scheme,
  choices: Choices,
): {
  readonly policy: EffectOf<'not-applicable'>['policy'];
  readonly items: readonly string[];
} {
  const found = effectInForce(scheme, choices, 'not-applicable');
  if (!found) return { policy: 'scored', items: [] };
  return { policy: found.effect.policy, items: found.decision.items };
}

/** The effect of one kind that is in force, with its decision. At most one decision of a scheme has it, but for those of indicators. */
export function effectInForce<Kind extends EffectKind>(
  scheme: Scheme,
  choices: Choices,
  kind: Kind,
): { readonly decision: Decision; readonly effect: EffectOf<Kind> } | null {
  for (const decision of scheme.decisions) {
    const { effect } = chosenOption(decision, choices);
    if (isKind(effect, kind)) return { decision, effect };
  }
  return null;
}

/** The effects of one kind that are in force, by the items their decisions name. */
export function effectsByItem<Kind extends EffectKind>(
  scheme: Scheme,
  choices: Choices,
  kind: Kind,
): ReadonlyMap<string, { readonly decision: Decision; readonly effect: EffectOf<Kind> }> {
  const found = new Map<string, { decision: Decision; effect: EffectOf<Kind> }>();
  for (const decision of scheme.decisions) {
    const { effect } = chosenOption(decision, choices);
    if (!isKind(effect, kind)) continue;
    for (const item of decision.items) found.set(item, { decision, effect });
  }
  return found;
}

function isKind<Kind extends EffectKind>(
  effect: DecisionEffect,
  kind: Kind,
): effect is EffectOf<Kind> {
  return effect.kind === kind;
}
