import type { Cell } from '../../base/cell';

/** What a person typed into the working columns beside the official cell of one indicator. */
export interface TypedFinding {
  readonly status: 'met' | 'unmet' | 'not-applicable' | null;
  readonly quantity: number | null;
  /** What stands there and is not surely any of that; absent where there is nothing of the kind. */
  readonly unread?: readonly UnreadWords[];
}

/** Words in a working column of which nobody can tell what they say of this indicator. */
export interface UnreadWords {
  readonly of: 'status' | 'quantity';
  readonly words: string;
  readonly cell: Cell;
}

/** What a person typed as the conclusion of a domain, in their own words. */
export interface TypedConclusion {
  /** By id. */
  readonly domain: string;
  readonly words: string;
  readonly cell: Cell;
}
