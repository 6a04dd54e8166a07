import type { RosterEntry } from '../../src/handout/roster';
import type { LedgerRecord } from '../../src/ledger/record';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices } from '../../src/scheme/scheme';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { Host, Selection, SheetId } from '../hosts/host';
import type { AppraisalRow, InsertAppraisalRequest } from './appraisal/appraisal-state';
import type { Differences, Lookahead } from './differences';
import type { FileDesk } from './file-desk';
import type { ReviewEntry } from './review/review-state';
import type { SealRequest } from './review/review-part';
import type { Notice, PageId, RubricPaste, SessionState } from './session-state';
import type { Problem } from './card/problem';

/** What 表格 is told to insert. `pasted` names units that are in no roster group. */
export interface InsertRequest {
  readonly scheme: string;
  readonly forms: readonly string[];
  readonly groups: readonly { readonly group: string; readonly units: readonly string[] }[];
  /** What to do with a unit whose sheet name is taken. */
  readonly taken: 'skip' | 'number';
  /** Text of the scheme's document where the workbook does not know it yet, as another period's: it is kept before its first sheet comes. */
  readonly document?: string;
  /** Fillers by id, where each is to have a sheet of its own about every subject; none leaves one sheet that says no filler. */
  readonly fillers?: readonly string[];
  /** What is said of each subject's conditions, by id (有党内职务); what nobody says is not in it. */
  readonly conditions?: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
  /** Who is meant by a name of `groups` that a list had more to say of: namesakes are listed as 「某甲（市甲局）」. */
  readonly people?: ReadonlyMap<string, Pick<RosterEntry, 'name' | 'details'>>;
}

/** One workbook seen by one pane: reads silently, writes only when told. Every promise settles; failures become `state.notice`. */
export interface Session {
  readonly host: Host;
  /** Where files can be made and handed over; null where that is not sure. */
  readonly desk: FileDesk | null;
  /** A scheme of this workbook with what belongs to it in the hidden state; null for one it does not know. */
  handoutSource(scheme: string): HandoutSource | null;
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  close(): void;

  openPage(page: PageId): void;
  checkAgain(): Promise<void>;
  goTo(selection: Selection): Promise<void>;
  goToItem(sheet: SheetId, item: string): Promise<void>;
  /** 上一处/下一处 from the cursor's position; answers false at the end, then wraps at the next call. */
  stepProblem(direction: 'next' | 'previous'): Promise<boolean>;

  setCount(item: string, line: string, count: number): void;
  dropDraft(item: string): void;
  /** `useSentence` writes the proposed sentence even over the person's own with the same facts. */
  fill(options?: { readonly useSentence?: boolean }): Promise<void>;
  resolveConflict(side: 'sheet' | 'pane'): void;
  undoFill(): Promise<void>;
  dismissNotice(): void;
  /** Shows a sentence of the face itself: why a pressed button did nothing. */
  tell(notice: Notice): void;

  keepProblem(problem: Problem, reason: string, by: string): Promise<void>;
  withdrawKept(recordId: string): Promise<void>;
  mend(problem: Problem): Promise<void>;
  adoptSheet(sheet: SheetId): Promise<void>;
  declineSheet(sheet: SheetId): void;

  insert(request: InsertRequest): Promise<void>;
  stop(): void;
  removeInserted(): Promise<void>;

  writeSummary(scheme: string, filler: string): Promise<void>;
  undoSummary(): Promise<void>;
  decide(
    scheme: string,
    decision: string,
    option: string,
    by: string,
    reason: string,
  ): Promise<void>;
  /** Signs several decisions of a scheme in one go: an option for each, by decision. */
  decideAll(
    scheme: string,
    options: Readonly<Record<string, string>>,
    by: string,
    reason: string,
  ): Promise<void>;
  /** Gives a figure its value, as text; withdrawn like a decision. */
  decideFigure(
    scheme: string,
    figure: string,
    value: string,
    by: string,
    reason: string,
  ): Promise<void>;
  /** The default stands again, as 推定; a figure is missing again. */
  withdrawDecision(scheme: string, record: string): Promise<void>;
  /** What other options, or figures of these values, would change in this workbook; writes nothing. Null where it was left or could not be looked at. */
  previewDecisions(
    scheme: string,
    options: Readonly<Record<string, string>>,
    look?: Lookahead,
  ): Promise<Differences | null>;

  /** Puts in the sheets of an appraisal that are not there yet, with these units. */
  insertAppraisal(request: InsertAppraisalRequest): Promise<void>;
  /** 重排: formulas, weights and figures of the sheet, and its 本表口径, follow what was decided since; what people typed stays. */
  rewriteAppraisal(sheet: SheetId): Promise<void>;
  /** 按名次排列: the same units by rank, on a sheet of their own that is put in or brought up to date. */
  arrangeByRank(sheet: SheetId): Promise<void>;
  /** The units of an appraisal, as the 评分细则 sheets of this workbook name them. */
  unitsOfForms(scheme: string): readonly AppraisalRow[];

  /** 重新记入: rows of the log that are gone are written again, to the letter; answers whether it was done. */
  putBackLog(): Promise<boolean>;
  /** Nobody wants the rows that are gone. */
  forgetLostLog(): void;
  /** 记入复核: verdicts, conditions, facts and whose a sheet is become rows of the log; answers whether it was done. */
  recordReview(...entries: readonly ReviewEntry[]): Promise<boolean>;
  /** Takes such a row back; it stays in the log. */
  withdrawReview(record: string, by: string): Promise<boolean>;
  /** 在工作表中展开: puts in the 会审表, or brings it up to date. */
  expandReview(): Promise<void>;
  /** Takes out every 会审表 that shows what is under seal; it can be laid out again once that is open. */
  removeExpanded(): Promise<boolean>;
  /** 把读出的判定填进表: what was read from the words of these forms, into their empty cells of 判定 in one write; answers whether it was done. */
  confirmReadings(sheets: readonly SheetId[]): Promise<boolean>;
  /** 在表上标出: the cells that differ get a colour and a note, and nothing else of a form changes; answers whether it was done. */
  markReview(): Promise<boolean>;
  /** 清除标记: takes exactly those away again. */
  clearMarks(): Promise<boolean>;
  /** 封存: what these forms hold now becomes a row of the log each, taken back like any of the review. */
  sealForms(request: SealRequest): Promise<boolean>;

  /** Puts in a sheet that its page lays out under the name it is given; answers whether it is there. */
  insertLaidOut(wanted: string, layOut: (name: string) => SheetBlueprint): Promise<boolean>;

  /** What is typed under 粘贴…, so that a look at another page loses nothing. */
  setPaste(change: Partial<RubricPaste>): void;
  clearPaste(): void;
  /** The texts of the sheet in front, row by row; null where they could not be read. Writes nothing. */
  readTable(): Promise<readonly (readonly string[])[] | null>;
  /** Keeps a scheme document in this workbook; answers its id, null where it was not kept. */
  keepScheme(document: object): Promise<string | null>;
  /** Takes a kept scheme out again, unless a form of it stands in the workbook. */
  removeScheme(scheme: string): Promise<boolean>;
  fillSample(): Promise<void>;
}

/** What a handing out is made from. */
export interface HandoutSource {
  readonly opened: OpenScheme;
  readonly choices: Choices;
  /** The workbook's whole log; what goes along is chosen from it. */
  readonly records: readonly LedgerRecord[];
  /** Text of the scheme's document where it is kept in this workbook. */
  readonly document: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}
