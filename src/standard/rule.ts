import type { Points } from '../base/points';

/** Half-open range of UTF-16 units in the item's text (考核内容) or in the scoring standard (评分标准). */
export interface Span {
  readonly in: 'item' | 'standard';
  readonly start: number;
  readonly end: number;
}

/** The kinds of rule a scoring standard can hold; `bonus` and `award` add, the others deduct. */
export type RuleKind =
  | 'once'
  | 'per_occurrence'
  | 'per_unit'
  | 'each_of_listed'
  | 'range'
  | 'discretionary'
  | 'zero_score'
  | 'award'
  | 'bonus'
  | 'proportional';

/** 「每季度不少于1次」 is {count: 1, months: 3}; `months: null` is over the whole scored period. */
export interface Target {
  readonly count: number;
  readonly months: number | null;
}

/** One of several things a rule counts apart: a listed thing under 各, or a meeting with a target of its own. */
export interface Part {
  /** Short name in the standard's own words: 「支委会」, 「党支部主题学习讨论1次」. */
  readonly label: string;
  readonly span: Span;
  readonly target: Target | null;
  /** Other names staff may write for it: without quotation marks, or 支部委员会 for 支委会. */
  readonly aliases?: readonly string[];
}

/** One rule of a scoring standard. Every rule quotes the words it rests on (`spans`). */
export interface Rule {
  /** Stable within one reading: `r1`, `r2` … in the order of the text. */
  readonly id: string;
  readonly kind: RuleKind;
  readonly trigger: string;
  /** A number of points, [min, max] for a range, null where the text gives none. Positive; the kind gives the direction. */
  readonly points: Points | readonly [Points, Points] | null;
  /** A range, a discretion or a share that adds: 「酌情加1至5分」. Absent where it deducts, and where the kind says so itself. */
  readonly sign?: '+';
  readonly unit: string | null;
  readonly per: number;
  /** `base` only where the text says 扣完为止; null leaves the floor at 0 an assumption. */
  readonly cap: 'base' | null;
  /** 「最高扣2分」: the most this rule can come to; with `capGroup`, the most all rules of that group can come to together. */
  readonly ceiling?: Points;
  /** 「每人最高扣2分」: the ceiling holds for each 人 apart and not for all of them together. */
  readonly ceilingEach?: string;
  readonly capGroup?: string;
  readonly parts: readonly Part[];
  readonly target: Target | null;
  /** Same label = tiers that exclude one another. */
  readonly group: string | null;
  readonly factor: number | null;
  readonly full: boolean;
  readonly spans: readonly Span[];
}

/** A place that can honestly be read in more than one way: the default is what `Reading.rules` holds. */
export interface Doubt {
  /** Stable within one reading and speaking: `each-of:r1`. */
  readonly id: string;
  readonly ruleId: string;
  /** Rules beside `ruleId` that an option's rules replace too: three targets read as one. */
  readonly alsoRules?: readonly string[];
  readonly quote: string;
  /** One short sentence that says why there are two readings. */
  readonly reason: string;
  readonly options: readonly DoubtOption[];
}

/** `rules` replaces the doubtful rule; the first option is the default. Label as in 「“各扣”按4项」. */
export interface DoubtOption {
  readonly id: string;
  readonly label: string;
  readonly rules: readonly Rule[];
}

/** What was understood of one item and its standard, and what was not. Nothing is dropped: every span of the standard is in a rule, a limit or unread. */
export interface Reading {
  readonly item: string;
  readonly standard: string;
  readonly base: Points | null;
  readonly rules: readonly Rule[];
  /** 直至扣完基分 and other sentences that only constrain. */
  readonly limits: readonly Span[];
  readonly unread: readonly Span[];
  readonly doubts: readonly Doubt[];
}

/** The words a span covers. */
export function quoteSpan(reading: Reading, span: Span): string {
  return (span.in === 'item' ? reading.item : reading.standard).slice(span.start, span.end);
}
