import { effectsByItem } from './decision-effect';
import type { Choices, Decision, Scheme } from './scheme';

/** What a decision can change in the indicators it names, and in no others. */
export type IndicatorEffect =
  /** All tests of an indicator have to be reached; or each is told by itself, and reaching only some settles nothing. */
  | { readonly kind: 'indicator-tests'; readonly policy: 'all' | 'apart' }
  /** One test or the other, by what holds of the subject: 书记每季度, 班子成员每半年. The first that holds counts. */
  | {
      readonly kind: 'indicator-tests';
      readonly policy: 'by-condition';
      readonly of: readonly ConditionTest[];
    }
  /** Indicators that speak of the same thing: a filler's own numbers in both are held against each other, or all that is said. */
  | { readonly kind: 'indicator-links'; readonly policy: 'numbers' | 'findings' };

/** The part of an indicator's words that asks something of whom the condition holds. */
export interface ConditionTest {
  readonly condition: string;
  /** Word for word from the indicator. */
  readonly words: string;
}

/** Kinds of effects that several decisions may have, of different indicators. */
export const INDICATOR_EFFECTS: ReadonlySet<string> = new Set<IndicatorEffect['kind']>([
  'indicator-tests',
  'indicator-links',
]);

/** What is in force of each indicator of which a decision says something. */
export interface IndicatorRules {
  readonly tests: ReadonlyMap<string, IndicatorTests>;
  readonly links: ReadonlyMap<string, IndicatorLink>;
}

type IndicatorTests = Extract<IndicatorEffect, { readonly kind: 'indicator-tests' }>;

interface IndicatorLink {
  readonly decision: Decision;
  readonly policy: 'numbers' | 'findings';
}

/** Every indicator's rule under the choices made. */
export function indicatorRulesOf(scheme: Scheme, choices: Choices): IndicatorRules {
  const tests = effectsByItem(scheme, choices, 'indicator-tests');
  const links = effectsByItem(scheme, choices, 'indicator-links');
  return {
    tests: new Map([...tests].map(([item, { effect }]) => [item, effect])),
    links: new Map(
      [...links].map(([item, { decision, effect }]) => [item, { decision, policy: effect.policy }]),
    ),
  };
}
