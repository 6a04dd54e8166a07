import type { IssueOf } from '../base/issue';
import type { Points } from '../base/points';
import type { LayoutIssue } from '../sheet/layout-issue';
import type { Question } from './fact';

/** What can be wrong with what was filled in. */
export type ScoringIssue =
  | IssueOf<'score-above-base', { readonly written: string; readonly base: Points }>
  | IssueOf<'score-negative', { readonly written: string }>
  | IssueOf<'score-not-a-number', { readonly written: string }>
  | IssueOf<'score-text-number', { readonly written: string; readonly number: number }>
  | IssueOf<'score-is-formula', { readonly formula: string }>
  | IssueOf<'score-is-error', { readonly written: string }>
  | IssueOf<'score-not-attainable', { readonly written: Points; readonly derived: Points | null }>
  | IssueOf<
      'score-disagrees',
      { readonly written: Points; readonly derived: Points; readonly derivation: string }
    >
  | IssueOf<'score-blank', { readonly derived: Points | null }>
  | IssueOf<'deduction-without-reason', { readonly written: Points; readonly missing: Points }>
  | IssueOf<'reason-without-deduction', { readonly written: Points; readonly derived: Points }>
  | IssueOf<'stated-disagrees', { readonly stated: Points; readonly derived: Points }>
  | IssueOf<'facts-question', { readonly question: Question['code']; readonly quote: string }>
  | IssueOf<'facts-is-formula', { readonly formula: string }>
  | IssueOf<'facts-is-error', { readonly written: string }>
  | IssueOf<'total-disagrees', { readonly written: string; readonly derived: Points }>
  | IssueOf<'total-above-cap', { readonly total: Points; readonly cap: Points }>;

export type FormIssue = LayoutIssue | ScoringIssue;
