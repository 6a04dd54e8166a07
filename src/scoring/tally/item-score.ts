import type { Points } from '../../base/points';
import type { RuleKind } from '../../standard/rule';
import type { Ceiling } from './ceilings';
import type { Question } from '../fact';

/** What one line takes off (or adds), with the words for it. */
export interface Deduction {
  readonly lineKey: string;
  readonly count: number;
  /** Positive for a deduction, negative for what is added; after its ceiling. */
  readonly points: Points;
  /** 最高扣2分, where it cut something off. */
  readonly ceiling: Ceiling | null;
  /** `bonus` and `award` add; `zero_score` takes whatever the others leave. */
  readonly kind: RuleKind;
  /** 「支委会少1次」. */
  readonly words: string;
  /** Verbatim quote of the clause. */
  readonly clause: string;
}

/** One item scored from its facts. `score` is null exactly where a question is open. */
export interface ItemScore {
  readonly deductions: readonly Deduction[];
  readonly deducted: Points | null;
  readonly bonus: Points;
  readonly score: Points | null;
  readonly questions: readonly Question[];
  /** `8 − 1（支委会少1次）− 1（党小组会少1次）= 6`, to the floor `5 − 2 − 2 − 2 → 0（最低0分，推定）`. */
  readonly derivation: string;
  /** The same without the words: `8 − 1 − 1 = 6`. */
  readonly arithmetic: string;
  /** The printable sentence: `支委会少1次，扣1分；党小组会少1次，扣1分。`; empty where nothing is deducted. */
  readonly sentence: string;
}

/** The scores an item can end with: all of them, or a step where there are too many to list. */
export type AttainableScores =
  | { readonly kind: 'listed'; readonly scores: readonly Points[] }
  | { readonly kind: 'stepped'; readonly min: Points; readonly max: Points; readonly step: Points }
  | { readonly kind: 'any'; readonly min: Points; readonly max: Points };
