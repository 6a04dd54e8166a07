import type { Stretch } from './lexer';

/** Which way an amount of points goes. */
export type Direction = 'deduct' | 'bonus' | 'award';

/** An amount of points: 「扣2分」, 「扣2至5分」, 「扣10分、5分」, 「扣5分/人次」. */
export interface Amount extends Stretch {
  readonly kind: 'amount';
  readonly direction: Direction;
  readonly numbers: readonly number[];
  readonly range: boolean;
  /** Behind the amount: 「扣5分/人次」. */
  readonly unit: string | null;
}

/** A verdict: no points, all points, as many as a person thinks fit, or a share of others. */
export interface Verdict extends Stretch {
  readonly kind: 'zero' | 'full' | 'open' | 'share';
  /** For a share that is a plain multiple: 减半 is 0.5. */
  readonly factor: number | null;
  /** It gives points and does not take them: 酌情加分. */
  readonly adds?: true;
}

/** A number of points without a verb: 「按要求完成10分」, or an aside that prices what stands before it: 「有制度（2分）」. */
export interface Bare extends Stretch {
  readonly kind: 'bare';
  readonly numbers: readonly number[];
  readonly range: boolean;
  readonly aside: boolean;
  readonly unit: string | null;
}

/** What is let off: 「经批准的不扣分」, 「（请假除外）」. It brings no points, and its words are a condition of nothing else. */
export interface Exemption extends Stretch {
  readonly kind: 'exempt';
}

/** What bounds other amounts: 「直至扣完基分」 is `base`, 「累计最高扣2分」 2; null for words that bound nothing new. */
export interface Bound extends Stretch {
  readonly kind: 'bound';
  readonly ceiling: number | 'base' | null;
  /** It bears on all rules before it and not on the nearest only: 累计, 合计, 总分. */
  readonly overall: boolean;
  /** 「最高加5分」 bears on what adds, 「最高扣5分」 on what deducts, 「总分不超过10分」 on the sum of it all; null where it does not say. */
  readonly on: 'bonus' | 'deduct' | 'total' | null;
  /** 「满分10分，扣完为止」: down to a mark told in the same breath, as 扣完为止 is down to the item's. */
  readonly drained?: true;
  /** 「每项最高扣10分」. */
  readonly unit: string | null;
}

/** What a standard does to the score in one place. */
export type Settled = Amount | Verdict | Bound | Exemption;

/** The same before it is settled what amounts without a verb are. */
export type Measure = Settled | Bare;

/** Reads the measure that begins exactly at `at`, within a bounded look ahead; null where none begins. */
export type MeasureReader = (text: string, at: number, end: number) => Measure | null;

const MOST_SPACES = 8;

/** `扣 0.5 分`: past a few spaces. */
export function skipSpaces(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && next < at + MOST_SPACES && (text[next] === ' ' || text[next] === '\t'))
    next += 1;
  return next;
}
