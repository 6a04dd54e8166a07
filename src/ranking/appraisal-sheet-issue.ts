import type { IssueOf } from '../base/issue';

/** `isText`: the digits stand there as a text, which no formula works with. */
interface Altered {
  readonly shown: string;
  readonly isText: boolean;
  readonly official: string;
}

/** `title` is a column's printed title, or what a figure is called; values as the sheet shows them, the empty text for a blank. */
type Codes = {
  'appraisal-column-lost': { readonly title: string };
  /** A number or word typed where a formula stood. */
  'result-overwritten': { readonly unit: string; readonly title: string; readonly written: string };
  'result-error': { readonly unit: string; readonly title: string; readonly text: string };
  /** The sheet's own formula comes to something else: it, or a working column, was changed. */
  'result-disagrees': {
    readonly unit: string;
    readonly title: string;
    readonly shown: string;
    readonly derived: string;
  };
  /** Pasted as values: nothing on the sheet is worked out any more. */
  'formulas-gone': object;
  /** A row added by hand: nothing in it is worked out. */
  'row-without-formulas': { readonly unit: string };
  /** Sorted by the columns in sight: rounds and past years beside them stayed where they were. */
  'row-sorted-apart': { readonly unit: string; readonly other: string };
  'weight-altered': { readonly component: string } & Altered;
  'full-altered': { readonly component: string } & Altered;
  /** The sheet works with another number than the one its owner gave, or with one nobody gave. */
  'figure-altered': { readonly title: string } & Altered;
  /** 「√」 where only 是 or 否 are read. */
  'answer-unread': { readonly unit: string; readonly title: string; readonly text: string };
  /** An error, or a formula nobody has calculated (then `text` is empty), where a name belongs. */
  'name-unread': { readonly unit: string; readonly title: string; readonly text: string };
  /** Composites less than the eighth decimal apart: the sheet ranks them as equal. */
  'sheet-cannot-tell': { readonly units: readonly string[] };
};

export type AppraisalSheetIssueCode = keyof Codes;

/** A problem of a 综合得分表 as a sheet: what its formulas show is not what follows from what is written. */
export type AppraisalSheetIssue = {
  [Code in AppraisalSheetIssueCode]: IssueOf<Code, Codes[Code]>;
}[AppraisalSheetIssueCode];
