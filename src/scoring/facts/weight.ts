import type { Question } from '../fact';
import type { Statement } from './statement';

/** What all that was said of one line comes to. */
export type Weight =
  | { readonly kind: 'count'; readonly count: number; readonly by: readonly Weighed[] }
  | { readonly kind: 'question'; readonly code: Question['code'] };

/** One statement and the faults it alone accounts for. */
export interface Weighed {
  readonly statement: Statement;
  readonly count: number;
}

export interface Gap extends Weighed {
  /** Months the count is told for; empty where it is for the whole period. */
  readonly months: readonly number[];
}

export function askWeight(code: Question['code']): Weight {
  return { kind: 'question', code };
}
