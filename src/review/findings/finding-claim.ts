import type { Stretch } from '../../standard/lexer';
import type { Period } from '../../standard/quantity-test';

/**
 * What a 查核情况 says of its indicator. Only a proposal: `unclear` wherever the words leave it open, and a person confirms.
 * `not-checked` is what a filler that samples says of the rest (未抽查).
 */
export type FindingStatus =
  'met' | 'unmet' | 'not-applicable' | 'not-checked' | 'unclear' | 'blank';

/** How many were held, are missing, or were due by the filler's own words: 实到10次, 缺2次, 应到12次. */
export type QuantityKind = 'held' | 'short' | 'due';

export type Pace = Exclude<Period, { readonly every: 'whole' }>;

/** Over which time a quantity speaks. */
export type QuantityPeriod =
  /** 每两个月1次. */
  | { readonly kind: 'pace'; readonly every: Pace }
  /** 全年, 2017年, 近三年: so many years together. */
  | { readonly kind: 'years'; readonly count: number }
  /** 上半年, 第三季度, 3月: a part of a year, by its months. */
  | { readonly kind: 'part'; readonly months: readonly number[] }
  | { readonly kind: 'unstated' };

/** A number of a finding, with the words it was read from. */
export interface FindingQuantity {
  readonly kind: QuantityKind;
  readonly value: number;
  /** 次, 篇, 个月; `%` for a share, whose value is per cent or, told as 三分之二, a fraction of whole numbers. */
  readonly unit: string;
  /** 2/3 told as such; null for a plain number. */
  readonly share: readonly [number, number] | null;
  readonly period: QuantityPeriod;
  /** How often in each of a part's months it was told, where the number was reckoned from that: 上半年每月3天 is 18. */
  readonly pace?: { readonly value: number; readonly every: Pace };
  /** The year it is told of; null where none is named. */
  readonly year: number | null;
  /** The nouns it is told of, as written without blanks: 支委会. */
  readonly about: string;
  /** `detail` stands behind 其中 and is contained in another. */
  readonly role: 'own' | 'total' | 'detail';
  /** In UTF-16 units of the finding's text. */
  readonly span: Stretch;
}

/** Why a status was proposed. */
export type FindingReason =
  | 'nothing-written'
  | 'says-not-applicable'
  | 'says-not-checked'
  /** The numbers reach what the indicator asks for, or do not. */
  | 'numbers-reach'
  | 'numbers-fall-short'
  /** Something is missing or was not done, in words or by number. */
  | 'says-missing'
  /** 按要求落实, 每月按时参加, 均已签订. */
  | 'says-done'
  /** 「无」 beside an indicator that asks for something to be held: read as none held. */
  | 'says-none'
  /** 基本, 个别, 十余次, 请假. */
  | 'vague-words'
  /** One clause says done, another missing. */
  | 'both-ways'
  /** A number is there and cannot be held against the indicator: other unit, period unsaid, whole unknown. */
  | 'numbers-open'
  /** A clause asks, promises, restricts or tells of a fault: 应按时参加, 有矛盾, 仅制定了规划. */
  | 'not-proven'
  /** Neither a judgement nor a number. */
  | 'no-judgement';

/** What a finding says in words beside its numbers. */
export interface FindingWords {
  /** `all` that was due was done, or `none` of it at all; null where words do not say so, or numbers say how many. */
  readonly extent: 'all' | 'none' | null;
  /** 达到要求 or 未达标 in its own words; null where it says neither, or both. */
  readonly verdict: 'met' | 'unmet' | null;
  /** 合格, 基本合格: the only grade it tells. */
  readonly grade: string | null;
  /** Right answers of so many questions: 抽查5题，答错1题 is 4 of 5. */
  readonly answers: { readonly right: number; readonly of: number } | null;
  /** The only day of the calendar it tells, as month and day, of anything but of the check itself. */
  readonly day: string | null;
}

/** A finding as read. Nothing in it was invented: no number without its span, no judgement without words for it. */
export interface FindingClaim extends FindingWords {
  readonly status: FindingStatus;
  readonly reason: FindingReason;
  readonly quantities: readonly FindingQuantity[];
  /** Words that could not be counted: 「十余次」, 「近10次」. */
  readonly doubts: readonly Stretch[];
  /** Told year by year: what each year comes to, oldest first; empty otherwise. */
  readonly years: readonly YearClaim[];
  /** The text as it is compared: without blanks, quotation marks and differences of width. */
  readonly normal: string;
}

export interface YearClaim {
  readonly year: number;
  readonly status: FindingStatus;
}

/** What the finding is held against. */
export interface FindingScope {
  /** Months that are looked at: 12 for 近一年, 36 for 近三年. */
  readonly months: number;
  /** Working days of a year, where a share of them is asked for; without it such a share stays open. */
  readonly workingDays?: number;
  /** The month from which it is looked back; without it no year that is named can be another. */
  readonly today?: { readonly year: number; readonly month: number };
}
