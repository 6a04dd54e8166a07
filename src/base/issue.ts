import type { Cell } from './cell';
import type { CellInput } from './cell-input';

/** 必改 contradicts the standard or the arithmetic · 待定 a person must say something · 提醒 possible, worth a look. */
export type Severity = 'must' | 'ask' | 'note';

/**
 * A problem of the user's document, as data: code and parameters; the sentence comes last, from `locale/`.
 * `cell` is absent for a problem of the whole sheet; `clauses` are verbatim quotes of the words it rests on.
 */
export interface IssueOf<Code extends string, Params extends object> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Params;
  readonly clauses: readonly string[];
  readonly cell?: Cell;
  readonly item?: string;
  readonly remedy?: Remedy;
}

/** What Hefen can do about an issue when told to: write the proposed text and score, or put back given cells. */
export type Remedy =
  | { readonly kind: 'fill' }
  | { readonly kind: 'restore'; readonly cells: readonly CellRestoration[] };

export interface CellRestoration {
  readonly cell: Cell;
  readonly input: CellInput;
}
