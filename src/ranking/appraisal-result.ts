import type { Fraction } from '../base/fraction';
import type { AppraisalIssue } from './appraisal-issue';

/** An appraisal worked out exactly: each unit in the order given, then what concerns several of them. */
export interface AppraisalResult {
  readonly units: readonly UnitOutcome[];
  /** Groups of equal composites within a pool, the better first. */
  readonly ties: readonly Tie[];
  /** One for each component that is graded and each lead unit. */
  readonly shares: readonly GradeShareFinding[];
  /** Pools with fewer ranked units than the bands have places. */
  readonly smallPools: readonly { readonly pool: string; readonly size: number }[];
  readonly issues: readonly AppraisalIssue[];
}

export interface UnitOutcome {
  /** Index among the units given. */
  readonly at: number;
  readonly unit: string;
  readonly system: string;
  readonly person: string;
  /** Whom it is ranked against: the system's lead unit; empty for everybody, or for the lead units among themselves. */
  readonly pool: string;
  readonly parts: readonly PartOutcome[];
  /** Σ weight × value ÷ full mark, on 100; null while any part is open (never a share of what is there) and for a row that is nobody or there twice. */
  readonly composite: Fraction | null;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Places from the bottom it may claim: equal unless it is tied. */
  readonly fromBottom: { readonly lightest: number; readonly heaviest: number } | null;
  /** Band id in force, null for none; `otherBand` is what the other way of counting a tie would give, where that differs. */
  readonly band: string | null;
  readonly otherBand?: string | null;
  /** Ids of the streaks it has completed. */
  readonly streaks: readonly string[];
  /** Ids of the streaks that hang on a past year nobody has told, or on whether it was the same person. */
  readonly openStreaks: readonly string[];
  /** 综合评价等次; null where the owner's lines are missing or the score is open. */
  readonly grade: string | null;
  /** Whether 优秀 may stand; null where it is not asked for. */
  readonly honour: 'allowed' | 'barred' | 'open' | null;
  /** The score in the other appraisal; null without the owner's factor. */
  readonly converted: Fraction | null;
}

/** One weighted part of a unit. */
export interface PartOutcome {
  readonly component: string;
  /** The value the rounds come to, on the component's own full mark; null while open. */
  readonly value: Fraction | null;
  /** How many rounds it rests on. */
  readonly rounds: number;
  /** value × weight ÷ full mark: what it adds to the composite. */
  readonly weighted: Fraction | null;
}

export interface Tie {
  readonly pool: string;
  readonly rank: number;
  readonly units: readonly number[];
  /** Bands a border of which runs through the tie. */
  readonly acrossBands: readonly string[];
}

/** 3：5：2 held against one lead unit's grades. */
export interface GradeShareFinding {
  readonly component: string;
  readonly system: string;
  readonly size: number;
  /** Exact shares, best first: 2.1, 3.5, 1.4 of 7. */
  readonly exact: readonly Fraction[];
  /** Whole places by largest remainder; they sum to `size`. */
  readonly places: readonly number[];
  readonly given: readonly number[];
  /** Units of the system nobody has graded yet. */
  readonly open: number;
  /** Equal remainders met at the last place: the decision in force gave it away. */
  readonly evenRemainders: boolean;
  readonly differs: boolean;
}
