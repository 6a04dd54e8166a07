import type { Points } from '../base/points';
import type { Tally } from './line';

/** The columns staff write facts in; the same words mean different things in each (design.md, column and period). */
export type FactColumn = '扣分情况' | '核查情况' | '查核情况';

/** One fact understood in the cell's text; `start`/`end` are UTF-16 units of that text. */
export interface Fact {
  readonly lineKey: string;
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** Why a careful person would ask before scoring. `quote` is the cell's own words. */
export interface Question {
  readonly code:
    | 'blank'
    | 'says-nothing'
    | 'vague-count'
    | 'vague-words'
    | 'unknown-fault'
    | 'points-disagree'
    | 'contradiction'
    | 'period-unstated'
    | 'other-period'
    | 'not-a-count'
    | 'formula'
    | 'two-readings';
  readonly quote: string;
}

/** The text of one cell read against its item's rules. */
export interface FactReading {
  readonly tally: Tally;
  readonly facts: readonly Fact[];
  readonly questions: readonly Question[];
  /** Points the person wrote themselves (扣2分 → 2, 得8分 → base − 8), summed; null where none are written. */
  readonly stated: Points | null;
  /** Words that were not read; kept at the end of a proposed sentence. */
  readonly unread: readonly { readonly start: number; readonly end: number }[];
}
