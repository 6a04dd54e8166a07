import type { Fraction } from '../base/fraction';

/** What stands in one place for a component: nothing yet, a number exactly as written, a grade's word, or what nobody can count. */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'grade'; readonly label: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A cell that shows an error: a link that leads nowhere. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula in a file that nobody has calculated: what it comes to is not known. */
  | { readonly kind: 'uncalculated' };

/** One unit as written down for an appraisal, before anything is judged. */
export interface AppraisedUnit {
  readonly unit: string;
  /** The lead unit it stands under (牵头单位); empty, or its own name, for a lead unit and for units under nobody. */
  readonly system: string;
  /** 党组织书记; empty where nobody wrote it. */
  readonly person: string;
  /** By component id: one entry a round, in the order of the rounds. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Last year first, then the year before: whether it stood in the band a streak counts, and under whom. */
  readonly past: readonly PastPlace[];
  /** Whether it is to be 年度考核优秀; null where nobody said. */
  readonly honour: boolean | null;
  /** Its own name or its lead unit's stands in a cell that shows an error or was not calculated: nobody knows who it is. */
  readonly unread?: true;
}

export interface PastPlace {
  /** Null where nobody said: a streak that rests on it is open. */
  readonly inBand: boolean | null;
  readonly person: string;
}
