import type { Stretch } from './lexer';

/** How often a thing is due: every so many months or weeks, or over the whole period that is looked at. */
export type Period =
  | { readonly every: 'months'; readonly count: number }
  | { readonly every: 'weeks'; readonly count: number }
  | { readonly every: 'days'; readonly count: number }
  | { readonly every: 'whole' };

/** 三分之二 of 全年工作日总数: whole numbers, so that a half day never decides. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  /** What it is a share of, in the text's words; null for a rate (知晓率不低于60%). */
  readonly of: string | null;
}

/**
 * What an indicator without points asks for in numbers: 「每季度至少开展一次党建工作专题调研」 is at least 1 次 every 3 months.
 * `stated` is false where the text names a period and no number (每月参加党小组会议): once in each is then an assumption.
 */
export interface QuantityTest {
  readonly relation: 'at-least' | 'at-most';
  readonly quantity: number | Share;
  readonly unit: string;
  readonly period: Period;
  readonly stated: boolean;
  /** What is counted: the clause without its period and its number. */
  readonly about: string;
  /** The clause, in UTF-16 units of the indicator's text. */
  readonly span: Stretch;
}
