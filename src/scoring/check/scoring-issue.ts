import type { IssueOf } from '../../base/issue';
import type { Points } from '../../base/points';
import type { LayoutIssue } from '../../sheet/layout-issue';
import type { FactColumn, Question } from '../fact';

/** What can be wrong with what was filled in. `factsCell` (F15) is where the words stand that the score is held against. */
export type ScoringIssue =
  | IssueOf<'score-above-base', { readonly written: string; readonly base: Points }>
  | IssueOf<'score-negative', { readonly written: string }>
  | IssueOf<'score-not-a-number', { readonly written: string }>
  | IssueOf<'score-text-number', { readonly written: string; readonly number: number }>
  | IssueOf<'score-is-formula', { readonly formula: string; readonly derived: Points | null }>
  | IssueOf<'score-is-error', { readonly written: string }>
  | IssueOf<
      'score-not-attainable',
      {
        readonly written: string;
        readonly derived: Points | null;
        readonly factsCell: string | null;
        /** From the highest down; empty where there are too many to say. */
        readonly attainable: readonly Points[];
      }
    >
  | IssueOf<
      'score-disagrees',
      { readonly written: Points; readonly derived: Points; readonly derivation: string }
    >
  | IssueOf<'score-blank', { readonly derived: Points | null; readonly column: FactColumn }>
  | IssueOf<
      'deduction-without-reason',
      {
        readonly written: Points;
        readonly missing: Points;
        readonly base: Points;
        readonly column: FactColumn;
      }
    >
  | IssueOf<
      'bonus-without-reason',
      { readonly added: Points; readonly base: Points; readonly column: FactColumn }
    >
  | IssueOf<'bonus-without-document', { readonly added: Points; readonly honour: string }>
  | IssueOf<
      'reason-without-deduction',
      { readonly written: Points; readonly derived: Points; readonly column: FactColumn }
    >
  | IssueOf<
      'stated-disagrees',
      { readonly stated: Points; readonly deducted: Points; readonly derived: Points }
    >
  | IssueOf<
      'facts-question',
      {
        readonly question: Question['code'];
        readonly quote: string;
        readonly column: FactColumn;
      }
    >
  | IssueOf<'facts-is-formula', { readonly formula: string; readonly column: FactColumn }>
  | IssueOf<'facts-is-error', { readonly written: string; readonly column: FactColumn }>
  | IssueOf<
      'total-disagrees',
      { readonly label: string; readonly written: string; readonly derived: Points }
    >
  | IssueOf<
      'total-while-incomplete',
      { readonly label: string; readonly written: string; readonly open: number }
    >
  | IssueOf<
      'total-above-cap',
      { readonly label: string; readonly written: string; readonly cap: Points }
    >;

export type FormIssue = LayoutIssue | ScoringIssue;
