/** What a sheet of totals says of a unit, and what a decision or a figure may change of it. */
export type Aspect =
  'score' | 'rank' | 'item' | 'band' | 'measure' | 'grade' | 'honour' | 'converted';

/** One thing before and after, in words ready to show; empty where it is open or where there is none. */
export interface AspectChange {
  readonly aspect: Aspect;
  readonly before: string;
  readonly after: string;
  /** 「第4项」, for what one item comes to. */
  readonly item?: string;
}

export interface UnitChange {
  readonly unit: string;
  /** 核查组 or 牵头单位; empty where there is none. */
  readonly group: string;
  readonly changes: readonly AspectChange[];
}

/** 「95分及以上4个，最多3个」 before and after. */
export interface QuotaChange {
  /** Whose: a filler, or empty for all together. */
  readonly group: string;
  readonly threshold: string;
  readonly before: { readonly reached: number; readonly allowed: number };
  readonly after: { readonly reached: number; readonly allowed: number };
}

/** What another option or figure would change in this workbook, looked at before anybody decides. */
export interface Differences {
  /** How many units were held under both. */
  readonly compared: number;
  /** Only those of which something changes, in the order of the sheets. */
  readonly units: readonly UnitChange[];
  readonly quotas: readonly QuotaChange[];
}

/** How a look ahead is followed and left. */
export interface Lookahead {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}
