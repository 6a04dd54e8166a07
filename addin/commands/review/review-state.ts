import type { Cell } from '../../../src/base/cell';
import type { HeldVerdict } from '../../../src/ledger/review-fingerprint';
import type { Opening } from '../../../src/ledger/fold-seals';
import type { PersonLog, ReviewLog } from '../../../src/ledger/fold-review';
import type { LostSheet } from '../../../src/ledger/follow-sheets';
import type { DifferenceClass } from '../../../src/review/facts/compare-findings';
import type { FindingStatus } from '../../../src/review/findings/finding-claim';
import type { RecordedHead } from '../../../src/review/recorded-head';
import type { Review, SubjectReview } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { Filler } from '../../../src/scheme/record-form';
import type { Scheme } from '../../../src/scheme/scheme';
import type { SheetEntry, SheetId } from '../../hosts/host';
import type { NewRecord } from '../new-record';
import type { FormSeal } from './form-seals';

/** The forms of one notice in this workbook, compared person by person. */
export interface OpenReview {
  readonly scheme: Scheme;
  readonly rules: ConclusionRules;
  /** Those whose forms are compared, in the order of the notice. */
  readonly fillers: readonly Filler[];
  /** People in the order of their sheets, without anything that somebody wrote of a person under seal. */
  readonly review: Review;
  /** Forms awaited of each person under seal, by key. */
  readonly sealed: ReadonlyMap<string, Opening['awaited']>;
  /** How each form of the batch stands to its seal. */
  readonly seals: readonly FormSeal[];
  /** The 会审表 of this notice that stand in the workbook. */
  readonly expanded: readonly ExpandedSheet[];
  /** Whose source changed after a verdict first, then those whose conclusions differ, then who still needs a word. */
  readonly persons: readonly ReviewedPerson[];
  /** Sheets of which nobody says who filled them in: they are compared as soon as somebody does. */
  readonly unassigned: readonly UnassignedSheet[];
  /** Sheet of a filling, by its source. */
  readonly sheets: ReadonlyMap<string, SheetEntry>;
  /** Empty cells of 判定, by source and indicator. */
  readonly unjudged: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Whose a sheet is by a person's word, by its source. */
  readonly assignments: ReviewLog['assignments'];
  /** Sheets of which something was said, and of which nobody can tell any more which they are. */
  readonly lost: readonly AskedSheet[];
  /** Whose records of a head are that no sheet has any more, by a person's word. */
  readonly recognised: ReviewLog['recognised'];
  /** Of how many persons each indicator differs, the most first, then in the order of the forms. */
  readonly differing: readonly { readonly item: string; readonly persons: number }[];
  /** 10:42. */
  readonly computedAt: string;
}

/** A 会审表 that stands in the workbook: it goes on showing what its forms say, whatever becomes of them. */
export interface ExpandedSheet {
  readonly sheet: SheetEntry;
  /** Keys of those of whom it has indicators or conclusions. */
  readonly persons: ReadonlySet<string>;
}

/** A sheet of which something was said and that nobody can tell any more, with the sheets it may be now. */
export interface AskedSheet extends LostSheet {
  /** Whose it was said to be; null where that was not said. */
  readonly whose: RecordedHead | null;
  /** The likeliest, few enough to be named. */
  readonly near: readonly string[];
  /** Every other of which nothing was said, in the order of the workbook. */
  readonly others: readonly string[];
}

/** 要复核 · 一致 · 缺表. */
export type ReviewHeap = 'reverify' | 'consistent' | 'incomplete';

export interface ReviewedPerson {
  readonly key: string;
  readonly heap: ReviewHeap;
  readonly review: SubjectReview;
  readonly log: PersonLog;
  /** What a person has to look at, decided or not, in the order of the forms, conclusions last. */
  readonly differences: readonly ReviewDifference[];
  /** Indicators that are only worded otherwise. */
  readonly reworded: readonly string[];
}

/** One indicator or conclusion on which the fillers do not agree. */
export interface ReviewDifference {
  /** An indicator, or `domain:` and a domain. */
  readonly item: string;
  readonly kind:
    | DifferenceClass
    /** No finding differs; the conclusions do, through this one. */
    | 'behind-conclusion'
    /** All tell the same; whether it is enough somebody has to say, for a conclusion hangs on it. */
    | 'unjudged'
    | 'conclusion-differs'
    | 'conclusion-unread'
    /** 待会审: only the review can say what somebody's form comes to. */
    | 'conclusion-open'
    /** The same, as long as indicators differ by themselves: no difference of its own, and listed beside them. */
    | 'conclusion-waits';
  readonly verdict: HeldVerdict | null;
}

export interface UnassignedSheet {
  readonly sheet: SheetEntry;
  /** Who it is about, as written. */
  readonly subject: string;
  readonly form: string;
}

/** What one filler says of an indicator or a domain. */
export interface ReviewSide {
  readonly filler: Filler;
  /** Null for a conclusion. */
  readonly status: FindingStatus | null;
  /** As short as a box takes it: 4次, 未填, 不够到位. */
  readonly value: string;
  /** As written; empty where nothing is. */
  readonly words: string;
  /** How it was read, or how the conclusion comes about. */
  readonly sentence: string;
  /** Stands apart from the others. */
  readonly odd: boolean;
  /** Nothing at all stands in its form yet: it is part of no difference. */
  readonly unfilled?: boolean;
  readonly place: { readonly sheet: SheetId; readonly cell: Cell } | null;
}

/** What a review adds to the workbook's log. */
export type ReviewEntry = Extract<
  NewRecord,
  {
    readonly kind:
      | 'condition'
      | 'fact'
      | 'assignment'
      | 'recognition'
      | 'verdict'
      | 'draw'
      | 'spot-check'
      | 'matter'
      | 'progress'
      | 'quiz'
      | 'bank'
      | 'field'
      | 'withdrawal';
  }
>;
