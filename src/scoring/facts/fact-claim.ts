import type { Question } from '../fact';

/** What a phrase says of its subject. */
export type Claim =
  /** `unclear`: 未开一次 may mean that one is missing, or that not even one was held. */
  | {
      readonly kind: 'gap';
      readonly count: number;
      readonly unit: string;
      readonly unclear: boolean;
    }
  /** Missing, without a number; `all` where the words say that there was none at all. */
  | { readonly kind: 'absent'; readonly all: boolean }
  /** 未发生…, 不存在… of something that is no fault by its words alone. */
  | { readonly kind: 'denied' }
  /** `only`: 只开2次. */
  | {
      readonly kind: 'held';
      readonly count: number;
      readonly unit: string;
      readonly only: boolean;
      /** 3/4次: how many there should be, as written. */
      readonly of?: number;
      /** 4次均按要求召开: all that took place, and so all that was due where the standard sets no number. */
      readonly all?: boolean;
      /** 仅8月召开: held in so many months and in no other, and how often is not said. */
      readonly months?: true;
    }
  | { readonly kind: 'ought'; readonly count: number; readonly unit: string }
  /** 每季度1次: once in so many months. */
  | {
      readonly kind: 'pace';
      readonly count: number;
      readonly unit: string;
      readonly every: number;
      /** 三个月各1次: for how many months; null where it was the whole time. */
      readonly over: number | null;
      readonly only: boolean;
      /** A verb says that it took place; without one the column decides. */
      readonly held: boolean;
    }
  | { readonly kind: 'bare'; readonly count: number; readonly unit: string }
  /** `told`: by a word for well done, rather than by a fault denied. */
  | { readonly kind: 'ok'; readonly told: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'question'; readonly code: Question['code'] };

/** A phrase understood apart from its subject. */
export interface Said {
  readonly claim: Claim;
  readonly each: boolean;
  /** 均, 全部: of everything named or counted. */
  readonly all: boolean;
  readonly total: boolean;
  readonly months: readonly number[];
  readonly dates: number;
  /** The one day or the ordinal it is told for: 9月5日, 第二次. */
  readonly occasion: string;
  /** Quarters named: 一季度, 第三季度. */
  readonly quarters: readonly number[];
  /** 未组织… stands before what it is said of, so that things listed after it share it. */
  readonly claimFirst: boolean;
  /** Words of the claim that also name a thing: 不及格, 缺席, 抽测. */
  readonly claimWords: string;
  /** Faults by name: 迟报, 不及格. */
  readonly faults: readonly string[];
  /** What was not done: 落实 in 未落实 and 不落实; empty where nothing is denied. */
  readonly deed: string;
}

export const NOTHING_SAID: Said = {
  claim: { kind: 'none' },
  each: false,
  all: false,
  total: false,
  months: [],
  dates: 0,
  occasion: '',
  quarters: [],
  claimFirst: false,
  claimWords: '',
  faults: [],
  deed: '',
};
