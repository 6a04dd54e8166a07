import { fullMarkOf } from '../../../src/scheme/decision-effect';
import { isOtherPeriod } from '../../../src/scheme/renew-scheme';
import type { Choices, Scheme } from '../../../src/scheme/scheme';
import type { DecisionState } from '../../commands/decision-state';

/** Two periods of one notice, the earlier first. */
export interface PeriodPair<Each> {
  readonly earlier: Each;
  readonly later: Each;
}

/** The period to hold this one against: the last one before it, else the first one after it; null where there is none. */
export function otherPeriodOf<Each extends { readonly scheme: Scheme }>(
  own: Each,
  all: readonly Each[],
): PeriodPair<Each> | null {
  const others = all
    .filter(({ scheme }) => isOtherPeriod(scheme, own.scheme))
    .sort((a, b) => ageOf(a.scheme) - ageOf(b.scheme));
  const before = others.filter(({ scheme }) => ageOf(scheme) < ageOf(own.scheme)).at(-1);
  if (before) return { earlier: before, later: own };
  const after = others.find(({ scheme }) => ageOf(scheme) > ageOf(own.scheme));
  return after ? { earlier: own, later: after } : null;
}

/** Whether totals of both stand on the same full mark under what was decided of each. */
export function isSameMark(
  one: Scheme,
  other: Scheme,
  decisions: readonly DecisionState[],
): boolean {
  const [own, others] = [one, other].map((scheme) => {
    const { of, cap, items, printed } = fullMarkOf(scheme, choicesOf(scheme, decisions));
    return [of, cap, items, printed].join('|');
  });
  return own === others;
}

function choicesOf({ id }: Scheme, decisions: readonly DecisionState[]): Choices {
  return Object.fromEntries(
    decisions
      .filter(({ scheme }) => scheme === id)
      .map(({ decision, chosen }) => [decision.id, chosen]),
  );
}

/** Years and quarters in one number. */
function ageOf({ parameters = [] }: Scheme): number {
  const value = (id: 'year' | 'quarter'): number =>
    parameters.find((each) => each.id === id)?.value ?? 0;
  return value('year') * 10 + value('quarter');
}
