import type { Severity } from '../base/issue';
import type { Points } from '../base/points';
import type { Proposal } from './proposal';

/**
 * What 细则体检 finds in a scheme, as data: code and parameters; the sentences come last, from `locale/`.
 * 必改 contradicts itself or the arithmetic · 待定 somebody has to decide · 提醒 worth knowing, such as slips in print.
 */
interface FindingOf<Code extends string, Params extends object> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Params;
  /** Id of the item it is about; absent where it is about the whole scheme or its passages. */
  readonly item?: string;
  /** What the form calls that item: 「第4项」, and 「四·3」 where it prints no number. */
  readonly label?: string;
  /** Where in the notice's own body it stands: 「三、（二）」. */
  readonly passage?: string;
  /** The notice's own words it rests on. */
  readonly quotes: readonly string[];
  /** The decision that settles it: one of the scheme's, or a doubt of a reading as `item/doubt`. */
  readonly decision?: string;
  /** Ids of the figures that settle it: numbers only the owner has. */
  readonly figures?: readonly string[];
  /** The decision it needs, where the scheme has none. */
  readonly proposal?: Proposal;
}

/** Points, caps and what can be reached (L1–L10). */
export type PointFinding =
  | FindingOf<
      'sum-differs',
      {
        readonly bases: readonly Points[];
        readonly sum: Points;
        readonly printed: Points;
        /** What the total row prints: 「小计」. */
        readonly total: string;
      }
    >
  | FindingOf<
      'cap-differs',
      {
        /** 「最高分为98分」, 「总分100分」. */
        readonly words: string;
        readonly cap: Points;
        readonly sum: Points;
        readonly printed: Points;
        readonly total: string;
      }
    >
  /** `most` is null where a clause counts without end; `read` tells whether only another reading goes so far. */
  | FindingOf<
      'beyond-base',
      { readonly most: Points | null; readonly base: Points; readonly read: 'default' | 'other' }
    >
  | FindingOf<'floor-unsaid', { readonly without: readonly string[]; readonly items: number }>
  | FindingOf<'floor-in-middle', { readonly after: string }>
  | FindingOf<'floor-twice', { readonly times: number }>
  /** `attainable` from the highest down; empty where there are too many to say. */
  | FindingOf<
      'cannot-reach-zero',
      { readonly lowest: Points; readonly attainable: readonly Points[] }
    >
  | FindingOf<
      'scores-unattainable',
      {
        readonly attainable: readonly Points[];
        readonly step: Points | null;
        readonly base: Points;
      }
    >
  | FindingOf<'bonus-above-base', { readonly bonus: Points; readonly base: Points }>
  | FindingOf<'column-without-points', { readonly column: string }>;

/** Words of an item against its standard (L11–L20). */
export type WordFinding =
  | FindingOf<'two-readings', { readonly reason: string; readonly options: readonly string[] }>
  | FindingOf<'amount-left-open', { readonly words: string }>
  | FindingOf<'unread', { readonly words: string }>
  | FindingOf<'units-differ', { readonly target: string; readonly penalty: string }>
  | FindingOf<'target-absent', { readonly unit: string }>
  | FindingOf<'pass-mark-absent', { readonly words: string }>
  | FindingOf<'applies-to-some', { readonly words: string }>
  | FindingOf<'content-without-clause', { readonly words: string }>
  | FindingOf<'clause-without-content', { readonly words: string }>
  | FindingOf<'period-twice', { readonly words: string; readonly periods: readonly string[] }>;

/** Numbering, names and slips in print (L21–L26). */
export type PrintFinding =
  | FindingOf<
      'numbering-gap',
      { readonly of: 'item' | 'annex' | 'heading'; readonly missing: readonly number[] }
    >
  | FindingOf<
      'numbering-twice',
      { readonly of: 'item' | 'annex' | 'heading'; readonly twice: readonly number[] }
    >
  | FindingOf<'numbering-mixed', { readonly marks: readonly string[] }>
  | FindingOf<'word-doubled', { readonly words: string; readonly doubled: string }>
  | FindingOf<'terms-differ', { readonly body: string; readonly table: string }>
  | FindingOf<
      'titles-differ',
      { readonly pairs: readonly { readonly body: string; readonly table: string }[] }
    >
  /** One word in two spellings, or a name with a word put in. */
  | FindingOf<'words-vary', { readonly words: readonly [string, string] }>
  /** Words in half-width brackets, which stand in full-width ones elsewhere, and how many places are like them. */
  | FindingOf<'brackets-vary', { readonly words: string; readonly times: number }>
  /** 「审核附表（见附件）」 among so many annexes. */
  | FindingOf<'annex-unclear', { readonly words: string; readonly annexes: number }>
  /** What the indicator is called, and the one that asks the same. */
  | FindingOf<'item-repeated', { readonly label: string; readonly of: string }>
  /** Titles in the list of annexes without 《》, where others have them. */
  | FindingOf<'annex-marks-differ', { readonly without: readonly string[] }>
  | FindingOf<'unit-misprinted', { readonly printed: string; readonly unit: string }>;

/** Shares, weights, grades and conclusions of the notice's body (L27–L39). */
export type ShareFinding =
  | FindingOf<
      'quota-without-place',
      {
        readonly share: readonly [number, number];
        /** Sizes of the groups without a place, each once, ascending. */
        readonly sizes: readonly number[];
        readonly groups: number;
        /** How many groups there are beside them of the same kind. */
        readonly of: number;
        readonly kind: string | null;
      }
    >
  | FindingOf<'ties-unsettled', { readonly bands: readonly string[] }>
  | FindingOf<'weights-differ', { readonly weights: readonly Points[]; readonly sum: Points }>
  /** What an appraisal weighs a part by, and what the sentence it quotes says: null where it does not name the part. */
  | FindingOf<
      'weight-unlike-quote',
      { readonly component: string; readonly declared: Points; readonly said: Points | null }
    >
  | FindingOf<
      'component-folded',
      { readonly component: string; readonly weight: Points; readonly full: Points }
    >
  | FindingOf<'component-unnamed', { readonly components: readonly string[] }>
  | FindingOf<'rounds-unsettled', { readonly component: string; readonly words: string }>
  | FindingOf<'decimals-unsaid', object>
  | FindingOf<
      'shares-not-whole',
      {
        readonly ratio: readonly number[];
        /** The least number of units that divides without a rest. */
        readonly whole: number;
      }
    >
  | FindingOf<'grades-without-points', { readonly grades: readonly string[] }>
  | FindingOf<'grade-threshold-absent', { readonly grade: string }>
  | FindingOf<'factor-absent', { readonly words: string }>
  | FindingOf<
      'conclusion-gap',
      { readonly below: readonly [number, number]; readonly conclusions: readonly [string, string] }
    >
  | FindingOf<
      'conclusion-overlap',
      {
        readonly shares: readonly [readonly [number, number], readonly [number, number]];
        readonly conclusions: readonly [string, string];
      }
    >
  /** Bands of points: 「80至89分为良好，70至78分为合格」 leaves 79 without a grade. */
  | FindingOf<
      'band-gap',
      {
        readonly from: Points;
        readonly to: Points;
        readonly grades: readonly [string, string];
      }
    >
  | FindingOf<
      'band-overlap',
      {
        readonly from: Points;
        readonly to: Points;
        readonly grades: readonly [string, string];
      }
    >;

/** Days and terms (L40–L42). */
export type DateFinding =
  /** The days of the two readings in the months where they part: 8月4日 and 8月11日. */
  | FindingOf<
      'weekday-unclear',
      {
        readonly words: string;
        readonly months: readonly {
          readonly month: number;
          readonly days: readonly [number, number];
        }[];
      }
    >
  | FindingOf<'day-beyond-month', { readonly day: number; readonly months: readonly number[] }>
  | FindingOf<'term-unclear', { readonly words: string }>;

export type Finding = PointFinding | WordFinding | PrintFinding | ShareFinding | DateFinding;
export type FindingCode = Finding['code'];
