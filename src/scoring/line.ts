import type { Points } from '../base/points';
import type { RuleKind } from '../standard/rule';

/** How a line of the card is set: a tick, a counted number, a chosen tier, or an amount of points a person fixes. */
export type LineControl = 'check' | 'counter' | 'tier' | 'amount';

/**
 * One thing that can be counted or ticked under an item: a rule, or one part of a rule.
 * `key` is `r1` or, for part 0 of r1, `r1.0`.
 */
export interface Line {
  readonly key: string;
  readonly ruleId: string;
  readonly part: number | null;
  readonly kind: RuleKind;
  readonly control: LineControl;
  /** What is missing, in six to ten characters: 「未组织主题学习讨论」, 「支委会少几次」. */
  readonly label: string;
  /** Where the target is known: how many there should be in the scored period (支委会 3). */
  readonly ought: number | null;
  readonly unit: string | null;
  /** How many units are one count: 每1000元 counts thousands. */
  readonly per: number;
  /** Points one count costs; null where a person fixes the amount. */
  readonly each: Points | null;
  /** Highest sensible count; null = open. A check has 1. */
  readonly most: number | null;
  readonly group: string | null;
}

/** How often each line applies, by line key; absent = 0. For `amount` lines the count is hundredths of a point. */
export type Tally = Readonly<Record<string, number>>;
