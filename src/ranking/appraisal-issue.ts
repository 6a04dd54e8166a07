import type { IssueOf } from '../base/issue';

/** Where in the input an issue stands: which unit, and which component and round of it. */
export interface AppraisalPlace {
  readonly at: number;
  readonly component?: string;
  readonly round?: number;
}

/** `component` is the printed title, points and scores are written out as people read them. */
type Codes = {
  /** 权重合计 is not 100 %: nothing is worked out. */
  'weights-differ': { readonly sum: string };
  'unit-unnamed': object;
  /** One name twice under one lead unit: neither is ranked until a person says. */
  'unit-twice': { readonly unit: string; readonly times: number };
  /** One name under two lead units: two units, told so that nobody takes them for one. */
  'unit-namesake': { readonly unit: string; readonly systems: readonly string[] };
  /** Two spellings that differ in widths and signs only are two names until somebody makes them one. */
  'name-spelled-alike': { readonly names: readonly string[] };
  /** `near` is the one listed unit whose name is part of it, or it of that; empty for none or several. */
  'lead-unlisted': { readonly lead: string; readonly near: string };
  'component-missing': { readonly unit: string; readonly component: string };
  'rounds-missing': {
    readonly unit: string;
    readonly component: string;
    readonly held: number;
    readonly of: number;
  };
  /** 「4分」, 「八十」: a text where a score belongs. */
  'score-text': { readonly unit: string; readonly component: string; readonly text: string };
  'score-error': { readonly unit: string; readonly component: string; readonly text: string };
  /** A formula without a value in the file. */
  'score-uncalculated': { readonly unit: string; readonly component: string };
  'score-above-full': {
    readonly unit: string;
    readonly component: string;
    readonly value: string;
    readonly full: string;
  };
  /** 0.9 where the part is full at 100: 90% as a cell keeps it. It counts as it stands. */
  'score-as-share': {
    readonly unit: string;
    readonly component: string;
    readonly value: string;
    readonly percent: string;
  };
  'score-negative': { readonly unit: string; readonly component: string; readonly value: string };
  'grade-unknown': {
    readonly unit: string;
    readonly component: string;
    readonly text: string;
    readonly grades: readonly string[];
  };
  /** A unit under a lead unit is given a grade, a lead unit a score. */
  'grade-expected': {
    readonly unit: string;
    readonly component: string;
    readonly value: string;
    readonly grades: readonly string[];
  };
  'score-expected': { readonly unit: string; readonly component: string; readonly grade: string };
  /** The owner has not said what the grade counts for. */
  'grade-without-points': { readonly component: string; readonly grade: string };
  /** The owner lets a grade count for more than the component is full at. */
  'grade-points-above-full': {
    readonly component: string;
    readonly grade: string;
    readonly value: string;
    readonly full: string;
  };
  'grade-points-disordered': { readonly component: string; readonly grades: readonly string[] };
  'grade-share-differs': {
    readonly component: string;
    readonly system: string;
    readonly given: readonly number[];
    readonly places: readonly number[];
    readonly grades: readonly string[];
  };
  'tie-across-band': {
    readonly units: readonly string[];
    readonly rank: number;
    readonly inForce: string;
    readonly otherwise: string;
  };
  /** Units of a pool that are still open may change every place in it. */
  'pool-open': {
    readonly pool: string;
    readonly open: number;
    readonly bands: readonly string[];
  };
  'few-units': { readonly pool: string; readonly size: number; readonly places: number };
  'grade-lines-missing': { readonly grades: readonly string[] };
  'grade-lines-disordered': { readonly grades: readonly string[] };
  'honour-barred': {
    readonly unit: string;
    readonly honour: string;
    readonly grade: string;
    readonly has: string;
  };
  'honour-open': { readonly unit: string; readonly honour: string };
  'streak-open': { readonly unit: string; readonly measure: string; readonly years: number };
  'factor-missing': { readonly to: string };
};

export type AppraisalIssueCode = keyof Codes;

/** A problem of an appraisal's input or of what follows from it, as data; `place` is absent where it concerns the whole. */
export type AppraisalIssue = {
  [Code in AppraisalIssueCode]: IssueOf<Code, Codes[Code]> & { readonly place?: AppraisalPlace };
}[AppraisalIssueCode];
