/**
 * 会审: several fillers check one subject's indicators, and each form and domain comes to a conclusion. Everything stands
 * beside the sentence it rests on; what the notice leaves open is a decision.
 */
export interface JointReview {
  /** The sentence that asks for the review. */
  readonly quote: string;
  /** 履行党建责任, 履行党员义务 …: what each conclusion is about. */
  readonly domains: readonly ConclusionDomain[];
  /** Best first: 到位, 不够到位, 不到位. The first is that of all indicators met. */
  readonly conclusions: readonly Conclusion[];
  /** What leads to a conclusion whatever the indicators come to. */
  readonly triggers: readonly ConclusionTrigger[];
  /** Indicators that speak of the same thing, of which one filler may have written two numbers: 党小组会. */
  readonly links?: readonly IndicatorPair[];
  readonly sampling?: Sampling;
}

export interface IndicatorPair {
  readonly items: readonly [string, string];
}

export interface Conclusion {
  readonly id: string;
  readonly label: string;
  readonly quote: string;
  /** From this share of indicators that are not met; the first conclusion has none. */
  readonly share?: readonly [number, number];
}

export interface ConclusionDomain {
  readonly id: string;
  /** 「履行党建责任」, as the letter writes it. */
  readonly title: string;
  readonly form: string;
  /** Blocks of the form whose indicators count; those that do not apply to the subject are left out. */
  readonly blocks: readonly string[];
  /** Months that are looked at. */
  readonly months: number;
  readonly quote: string;
  /** Of whom it does not apply, what bears on it bears on another: 「履行党建责任不够到位（或履行党员义务不够到位）」. */
  readonly otherwise?: { readonly domain: string; readonly quote: string };
}

/** 「一年之内被市级及以上通报的」: recorded by a person with its evidence, never inferred. */
export interface ConclusionTrigger {
  readonly id: string;
  readonly title: string;
  readonly conclusion: string;
  /** Domains it may bear on, where the decision in force goes by the matter; of several a person says which. */
  readonly domains: readonly string[];
  readonly quote: string;
  readonly test: TriggerTest;
  /** Indicators whose finding may tell of it. */
  readonly items?: readonly string[];
}

export type TriggerTest =
  /** It happened, where `within` is given in so many months before the review; `also` has to be said as well: 应负主要责任. */
  | { readonly kind: 'event'; readonly within?: number; readonly also?: string }
  /** A rating given from time to time: 民主评议, 基本合格. */
  | { readonly kind: 'rating'; readonly of: string; readonly grade: string }
  /** So many months at least, without those that `unless` excuses: 6个月, 特殊原因. */
  | { readonly kind: 'months'; readonly least: number; readonly unless?: string };

/** Fillers that check a part only: at least this share of the indicators that apply. */
export interface Sampling {
  readonly fillers: readonly string[];
  readonly share: readonly [number, number];
  readonly quote: string;
}
