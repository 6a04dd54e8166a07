import type { IssueOf } from '../base/issue';

/** `title` is the column's printed title; `derived` what it should show, empty while the unit's form has no total or no rank. */
type Codes = {
  /** A number or word where the formula stood; the empty text where it was deleted. */
  'summary-overwritten': {
    readonly title: string;
    readonly written: string;
    readonly derived: string;
  };
  'summary-error': { readonly title: string; readonly text: string };
  /** The sheet or the cell a formula looked at is gone. */
  'summary-link-broken': { readonly title: string };
  /** A formula that does not look at the unit's own form; `sheet` is empty where it has none, and another unit's stands there. */
  'summary-link-elsewhere': { readonly title: string; readonly sheet: string };
  /** `follows`: the link is whole, and the form's own total is what disagrees. */
  'summary-disagrees': {
    readonly title: string;
    readonly shown: string;
    readonly derived: string;
    readonly follows: boolean;
    /** `table`: a rank beside the scores the table itself shows. */
    readonly by: 'forms' | 'table';
  };
  /** A rank written by hand beside the scores; `derived` may be several, 「2至3」, where a tie leaves them open. */
  'summary-rank-written': {
    readonly title: string;
    readonly shown: string;
    readonly derived: string;
    readonly by: 'forms' | 'table';
  };
  /** A score written by hand that counts for nothing; `fine` has more than two decimals. */
  'summary-score-unread': {
    readonly title: string;
    readonly written: string;
    readonly fault: 'text' | 'fine' | 'negative' | 'above';
    /** The full mark it is above. */
    readonly full: string;
  };
  /** Words where a formula gathers the form's; `stands`: as the form has them, otherwise, or nothing. */
  'summary-words-typed': {
    readonly title: string;
    readonly stands: 'nothing' | 'same' | 'other';
  };
  /** A whole column of words without formulas, said once. */
  'summary-words-unlinked': { readonly title: string };
  'summary-words-differ': { readonly title: string };
  /** No unit's row has a formula, said once. */
  'summary-formulas-gone': object;
  /** Formulas of a file that nobody has calculated, said once for the whole table. */
  'summary-uncalculated': { readonly cells: number };
  'summary-unit-missing': { readonly units: readonly string[] };
  'summary-unit-twice': object;
  /** A 核查组 that has no units here: there is nothing to hold the table against. */
  'summary-filler-unknown': { readonly filler: string };
};

/** A problem of a 汇总表: what it shows is not what the forms it gathers come to. `item` names the unit. */
export type SummaryIssue = {
  [Code in keyof Codes]: IssueOf<Code, Codes[Code]>;
}[keyof Codes];
