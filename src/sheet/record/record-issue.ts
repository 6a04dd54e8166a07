import type { IssueOf } from '../../base/issue';
import type { LayoutIssue } from '../layout-issue';

/** What can be wrong with what is written in a form without points. */
export type EntryIssue =
  | IssueOf<'subject-empty', { readonly label: string }>
  | IssueOf<'tick-twice', { readonly label: string; readonly options: readonly string[] }>
  | IssueOf<'tick-unclear', { readonly written: string }>
  | IssueOf<'entry-no-number', { readonly label: string; readonly written: string }>
  | IssueOf<'number-below-zero', { readonly label: string; readonly written: string }>
  | IssueOf<'number-is-text', { readonly label: string; readonly written: string }>
  | IssueOf<'typed-moved', { readonly label: string }>
  | IssueOf<
      'percent-fraction',
      { readonly label: string; readonly written: string; readonly meant: string }
    >
  | IssueOf<'percent-outside', { readonly label: string; readonly written: string }>
  | IssueOf<'date-unread', { readonly label: string; readonly written: string }>
  | IssueOf<'choice-unknown', { readonly written: string; readonly options: readonly string[] }>
  | IssueOf<'entry-is-formula', { readonly label: string; readonly formula: string }>
  /** A formula nobody has calculated: what it says is not known. */
  | IssueOf<'entry-uncalculated', { readonly label: string; readonly formula: string }>
  /** A formula whose result is read as what was written. */
  | IssueOf<'entry-calculated', { readonly label: string; readonly written: string }>
  /** Inside the table, in no place of the form: nobody reads it. */
  | IssueOf<'words-astray', { readonly written: string }>
  | IssueOf<'entry-not-applicable', { readonly written: string }>
  | IssueOf<'entry-is-error', { readonly label: string; readonly written: string }>
  | IssueOf<'record-row-missing', { readonly label: string }>
  | IssueOf<'entry-lost', { readonly label: string }>;

export type RecordIssue = LayoutIssue | EntryIssue;
