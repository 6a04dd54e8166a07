import type { Area } from '../../src/base/cell';
import type { Points } from '../../src/base/points';
import type { Reading, Span } from '../../src/standard/rule';
import type { Decision, Item, Scheme } from '../../src/scheme/scheme';
import type { FormCheck, ItemCheck } from '../../src/scoring/check/form-check';
import type { Line, Tally } from '../../src/scoring/line';
import type { FormIssue } from '../../src/scoring/check/scoring-issue';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { FilledEntry, FilledRecord } from '../../src/sheet/record/filled-record';
import type { EntryIssue } from '../../src/sheet/record/record-issue';
import type { Ranking } from '../../src/ranking/ranking';
import type { AppraisalIssue } from '../../src/ranking/appraisal-issue';
import type { AppraisalSheetIssue } from '../../src/ranking/appraisal-sheet-issue';
import type { SummaryIssue } from '../../src/ranking/summary-issue';
import type { FigureState, OpenAppraisal } from './appraisal/appraisal-state';
import type { KeptScheme } from './forms/kept-schemes';
import type { ReviewProgress } from './review/review-part';
import type { OpenReview } from './review/review-state';
import type { WrittenCell } from './written-cells';
import type { Selection, SheetEntry, SheetId } from '../hosts/host';

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

/** An issue with its sentence, ready to show. */
export interface Problem {
  /** Stable while the issue stands: code and place. */
  readonly key: string;
  readonly sheet: SheetId;
  readonly issue: FormIssue | EntryIssue | AppraisalIssue | AppraisalSheetIssue | SummaryIssue;
  readonly sentence: string;
  /** 「第4项」; empty for the whole sheet. */
  readonly itemLabel: string;
  /** 「G8」; empty for the whole sheet. */
  readonly place: string;
}

/** A problem kept with a reason (保留并说明); it comes back as soon as the cell changes. */
export interface KeptProblem extends Problem {
  readonly recordId: string;
  readonly reason: string;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly on: string;
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

/** Counters set in the card and not yet written, kept per cell until written or dropped. */
export interface Draft {
  readonly sheet: SheetId;
  readonly item: string;
  readonly tally: Tally;
  /** The cells as they were when the draft began; a later difference is shown with both versions. */
  readonly factsBefore: string;
  readonly scoreBefore: string;
}

/** Everything the card of one item shows. */
export interface Card {
  readonly sheet: SheetId;
  readonly item: Item;
  /** As the form prints it: 「第4项」. */
  readonly number: string;
  readonly section: string;
  readonly check: ItemCheck;
  readonly reading: Reading;
  /** Spans numbered by the rows of the card: row n's words in item or standard. */
  readonly marks: readonly CardMark[];
  readonly rows: readonly CardRow[];
  readonly attainable: string;
  readonly decisions: readonly DecisionState[];
  readonly proposal: Proposal;
  readonly problems: readonly Problem[];
  readonly kept: readonly KeptProblem[];
}

export interface CardMark {
  readonly span: Span;
  readonly kind: 'read' | 'limit' | 'doubt' | 'manual' | 'unread';
  /** Index into `rows` for the circled number after the span; null = no number. */
  readonly row: number | null;
}

export interface CardRow {
  readonly line: Line;
  readonly count: number;
  /** Set here and not yet written. */
  readonly pending: boolean;
  /** 「应3次，实2次」; empty where there is no target. */
  readonly gloss: string;
  /** Negative for a deduction, 0, or positive for a bonus; null where a person must say. */
  readonly points: Points | null;
}

/** The 拟填 block. */
export interface Proposal {
  readonly state:
    | 'propose'
    /** Sheet and proposal agree: 「✓ 与表上一致」. */
    | 'same'
    /** Nothing can be proposed: a question is open; `questions` says which. */
    | 'open'
    /** Nothing written and nothing set: nothing to propose yet. */
    | 'empty'
    /** The cell changed while a draft was pending. */
    | 'conflict';
  readonly scoreCell: string;
  readonly factsCell: string;
  readonly score: Points | null;
  /** The written score when it differs, as text: shown struck through. */
  readonly scoreBefore: string;
  readonly arithmetic: string;
  /** The sentence that 填入 will write; null = the text cell is left as it is. */
  readonly text: string | null;
  readonly textBefore: string;
  /** The person's own sentence holds the same facts; 「改用拟写的句子」 offers `alternativeText`. */
  readonly alternativeText: string | null;
  readonly questions: readonly string[];
  readonly conflict: { readonly sheetText: string; readonly paneText: string } | null;
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

/** A decision with the option in force. */
export interface DecisionState {
  /** Scheme id. */
  readonly scheme: string;
  readonly decision: Decision;
  readonly chosen: string;
  /** Tag text: the reading in force, with （推定） while nobody has confirmed it. */
  readonly tag: string;
  readonly assumed: boolean;
  /** Id of the record that chose it, for 撤回; empty while assumed. */
  readonly record: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** What a command wrote last and how to take it back; gone as soon as one of the cells holds something else. */
export interface Written {
  readonly deed: 'fill' | 'summary' | 'sample' | 'mend';
  readonly sentence: string;
  readonly cells: readonly WrittenCell[];
  readonly undoable: boolean;
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
