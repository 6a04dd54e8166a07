import type { Area } from '../../src/base/cell';
import type { Scheme } from '../../src/scheme/scheme';
import type { FormCheck } from '../../src/scoring/check/form-check';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { FilledEntry, FilledRecord } from '../../src/sheet/record/filled-record';
import type { Ranking } from '../../src/ranking/ranking';
import type { FigureState, OpenAppraisal } from './appraisal/appraisal-state';
import type { Card, Draft } from './card/card-state';
import type { KeptProblem, Problem } from './card/problem';
import type { DecisionState } from './decision-state';
import type { KeptScheme } from './forms/kept-schemes';
import type { ReviewProgress } from './review/review-progress';
import type { OpenReview } from './review/review-state';
import type { WrittenCell } from './written-cells';
import type { Selection, SheetEntry } from '../hosts/host';

export type PageId =
  'check' | 'forms' | 'gather' | 'totals' | 'review' | 'draw' | 'documents' | 'rubric';

/** A sheet recognised as a form of a known notice, read and checked. */
export interface OpenForm {
  readonly sheet: SheetEntry;
  readonly scheme: Scheme;
  readonly formId: string;
  readonly formTitle: string;
  readonly unit: string;
  readonly filler: string;
  readonly check: FormCheck;
  /** Problems in sheet order, those of the whole sheet last; kept ones (已说明) are in `kept`. */
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

/** A sheet recognised as a form without points: 查核表, 纪实表, 清单. */
export interface OpenRecord {
  readonly sheet: SheetEntry;
  readonly scheme: Scheme;
  readonly formId: string;
  readonly formTitle: string;
  readonly subject: string;
  readonly filler: string;
  readonly record: FilledRecord;
  /** Places still to be filled in; a row of 是 and 否 with one of them ticked is none. */
  readonly blank: readonly FilledEntry[];
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

/** A sheet recognised as a filler's summary, held against the forms it gathers. */
export interface OpenSummary {
  readonly sheet: SheetEntry;
  /** Scheme id. */
  readonly scheme: string;
  readonly formId: string;
  readonly formTitle: string;
  readonly filler: string;
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

/** Where the cursor is. */
export interface ActivePlace {
  readonly sheet: SheetEntry;
  readonly area: Area | null;
  /** The item whose card is shown; null outside the item rows. */
  readonly item: string | null;
  /** How many items the selection covers. */
  readonly itemsSelected: number;
}

/** 粘贴…: what a person has typed for a rubric of their own, kept until it is kept or cleared. */
export interface RubricPaste {
  /** Whether 细则 shows it in place of the clauses. */
  readonly open: boolean;
  /** The table as pasted: cells parted by tabs. */
  readonly text: string;
  readonly title: string;
  readonly edition: string;
  readonly issuer: string;
  /** YYYY-MM-DD. */
  readonly issued: string;
  /** Length of the scored period in months, as typed. */
  readonly months: string;
}

/** What a command wrote last and how to take it back; gone as soon as one of the cells holds something else. */
export interface Written {
  readonly deed: 'fill' | 'summary' | 'sample' | 'mend';
  readonly sentence: string;
  readonly cells: readonly WrittenCell[];
  readonly undoable: boolean;
  /** What a review wrote, for a pane that says it in another language: judgements into so many forms, or a sheet anew. */
  readonly review?: { readonly forms: number } | { readonly sheet: string };
}

/** A command that did not happen: what, why, what now. The draft is safe. */
export interface Notice {
  readonly severity: 'must' | 'ask' | 'ok';
  readonly title: string;
  readonly text: string;
  readonly retry: (() => void) | null;
  /** Where it is shown: 重试 must not write what is not in sight. Absent = everywhere; `card` null = anywhere on the page. */
  readonly about?: { readonly page: PageId; readonly card: string | null };
}

/** Rows that are gone from the log: undone, deleted, with their sheet or without. */
export interface LostLog {
  readonly rows: number;
  /** Who made the last of them, and on which day. */
  readonly by: string;
  readonly on: string;
  /** Whether the sheet is there that held them. */
  readonly sheet: boolean;
}

export interface Work {
  readonly title: string;
  readonly done: number;
  readonly total: number;
  readonly current: string;
  /** What stopping keeps. */
  readonly stopNote: string;
}

/** What the last insertion put into the workbook. */
export interface Inserted {
  readonly sheets: readonly SheetEntry[];
  readonly missing: number;
  readonly sentence: string;
  /** The scheme these sheets brought into the workbook, by id: another period's. */
  readonly kept?: string;
  /** The page that put it in and tells of it. */
  readonly page?: PageId;
  /** What a page laid out, where it is no form: as long as the sheet holds just this, nobody has worked on it. */
  readonly laidOut?: SheetBlueprint;
  /** What the list said of the people and stood in the forms from the start. */
  readonly given?: readonly string[];
}

/** Marks on the forms. */
export interface MarkedCells {
  /** How many stand there now, on how many sheets. */
  readonly cells: number;
  readonly sheets: number;
  /** How many of them have no note. */
  readonly unnoted: number;
  /** How many 清除标记 took away. */
  readonly removed: number;
  /** When what they say was compared: 10:42; empty where none stands. */
  readonly at: string;
}

/** 汇总 for one roster group. */
export interface GroupTotals {
  readonly scheme: Scheme;
  readonly filler: string;
  readonly ranking: Ranking;
  readonly decisions: readonly DecisionState[];
  readonly summarySheet: SheetEntry | null;
  readonly missing: readonly string[];
  /** Two sheets for one unit: neither is taken until a person says. */
  readonly duplicated: readonly string[];
  /** Units with a form here that the notice's list does not have: not ranked. */
  readonly unlisted: readonly string[];
  readonly computedAt: string;
}

export interface SessionState {
  readonly ready: boolean;
  /** A reading that takes its time: the share that is done, 0 to 1. */
  readonly reading: number | null;
  readonly page: PageId;
  readonly schemes: readonly Scheme[];
  readonly sheets: readonly SheetEntry[];
  readonly forms: readonly OpenForm[];
  /** The form on the active sheet. */
  readonly form: OpenForm | null;
  readonly records: readonly OpenRecord[];
  readonly summaries: readonly OpenSummary[];
  /** The 汇总表 in front. */
  readonly summary: OpenSummary | null;
  readonly appraisals: readonly OpenAppraisal[];
  /** The 综合得分表 in front. */
  readonly appraisal: OpenAppraisal | null;
  /** The form without points on the active sheet. */
  readonly record: OpenRecord | null;
  /** The forms compared person by person, once a page asked for it; null where there is nothing to compare. */
  readonly review: OpenReview | null;
  /** Comparing takes its time: how far it is. */
  readonly reviewing: ReviewProgress | null;
  /** A 会审表 being laid out takes its time: the share that is done, 0 to 1; as long as it is told, it can be stopped. */
  readonly layingOut: number | null;
  /** What 在表上标出 or 清除标记 did last; null where neither was called. */
  readonly marked: MarkedCells | null;
  /** Where the host's cursor stands. */
  readonly cursor: Selection | null;
  readonly active: ActivePlace | null;
  readonly card: Card | null;
  /** A hand-made sheet that looks like a known form: offered, never taken over. */
  readonly offer: {
    readonly sheet: SheetEntry;
    readonly title: string;
    readonly matched: number;
    readonly of: number;
  } | null;
  readonly pulse: { readonly state: 'checking' | 'checked' | 'unchecked'; readonly at: string };
  readonly drafts: readonly Draft[];
  readonly written: Written | null;
  readonly notice: Notice | null;
  /** Rows of the log that were there and are gone though nobody took them back; null as long as none is. */
  readonly lostLog: LostLog | null;
  /** The host has been asked and takes its time. */
  readonly waiting: boolean;
  readonly work: Work | null;
  readonly inserted: Inserted | null;
  readonly totals: readonly GroupTotals[];
  readonly decisions: readonly DecisionState[];
  readonly figures: readonly FigureState[];
  /** Schemes kept in this workbook; they stand in `schemes` too. */
  readonly keptSchemes: readonly KeptScheme[];
  readonly paste: RubricPaste;
}
