import type { IssueOf } from '../base/issue';
import type { Points } from '../base/points';

/** What can be wrong with the sheet itself rather than with what was filled in. */
export type LayoutIssue =
  | IssueOf<'item-text-altered', { readonly found: string; readonly official: string }>
  | IssueOf<
      'base-altered',
      { readonly label: string; readonly found: string; readonly official: Points }
    >
  | IssueOf<'item-row-missing', { readonly label: string }>
  | IssueOf<'item-row-twice', { readonly label: string; readonly otherCell: string }>
  | IssueOf<'key-disagrees', { readonly label: string }>
  | IssueOf<'keys-missing', Record<string, never>>
  | IssueOf<'column-missing', { readonly title: string }>
  | IssueOf<'total-missing', { readonly label: string }>
  | IssueOf<'total-overwritten', { readonly written: string }>
  | IssueOf<'total-formula-altered', Record<string, never>>
  | IssueOf<'identity-disagrees', { readonly identity: string; readonly header: string }>
  /** `beside`: the words a name beside the form stands under; empty where the notice prints a heading of its own. */
  | IssueOf<'unit-empty', { readonly beside: string }>
  | IssueOf<'date-empty', Record<string, never>>
  | IssueOf<'rubric-differs', { readonly expected: string; readonly found: string }>
  | IssueOf<'identity-twice', { readonly otherSheet: string }>;
