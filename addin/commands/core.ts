import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices } from '../../src/scheme/scheme';
import type { LedgerRecord } from '../../src/ledger/record';
import type { Host, SheetId } from '../hosts/host';
import type { AppraisalLoader } from './appraisal/load-appraisal';
import type { ReviewLoader } from './review/load-review';
import type { FileDesk } from './file-desk';
import type { NewRecord } from './new-record';
import type { SessionState } from './session-state';
import type { Store } from './store';
import type { WorkbookView } from './workbook-view';

/** What a session needs of the world besides the host. */
export interface SessionEnvironment {
  /** The clock, for stamps a person reads; never for arithmetic. */
  now(): Date;
  /** Absent where nobody can be sure that a file arrives. */
  readonly desk?: FileDesk;
}

/** What the deeds of one session share. */
export interface Core {
  readonly host: Host;
  readonly env: SessionEnvironment;
  readonly store: Store<SessionState>;
  /** Whether somebody has called an end to what is running. */
  readonly halt: { stopped: boolean };
  /** The schemes that come with the product, then those kept in this workbook. */
  readonly opened: readonly OpenScheme[];
  workbook(): WorkbookView;
  /** What appraisals need, fetched when one is there or asked for. */
  readonly appraisal: AppraisalLoader;
  /** What 会审 needs, fetched with its page. */
  readonly review: ReviewLoader;
  records(): readonly LedgerRecord[];
  /** Options chosen in this workbook for one scheme's decisions. */
  choicesFor(scheme: string): Choices;
  /** Re-reads the named sheets (all when none is named) and publishes what came of it. */
  refresh(sheets?: readonly SheetId[]): Promise<void>;
  /** Reads the sheets that came or were renamed, and leaves out those that are gone. */
  refreshTabs(): Promise<void>;
  /** Reads a sheet in a moment, together with whatever else changes by then. Null means that sheets came or went. */
  refreshSoon(sheet: SheetId | null, delay?: number): void;
  /** Whether something was edited that is still to be read. */
  isBehind(): boolean;
  /** Ends what is waiting to be read. */
  close(): void;
  /** Builds the state anew from what is known, with a change folded in; reads nothing. */
  publish(change?: Partial<SessionState>): void;
  /** Adds rows to the workbook's hidden state in one go, making the sheet when there is none. */
  record(...entries: readonly NewRecord[]): Promise<void>;
  /** Writes the rows of the log again that are lost (G29). */
  putBackLog(): Promise<void>;
  /** Speaks no more of the rows that are lost. */
  forgetLostLog(): void;
  /** Runs a deed; a HostError becomes a notice that says what did not happen and what to do. Answers whether it was done. */
  attempt(deed: DeedName, run: () => Promise<void>): Promise<boolean>;
}

/** Deeds that write, by the word that opens the sentence when one did not happen (没有填入). */
export type DeedName =
  | 'fill'
  | 'undo-fill'
  | 'insert'
  | 'remove-inserted'
  | 'write-summary'
  | 'arrange'
  | 'look-ahead'
  | 'undo-summary'
  | 'mend'
  | 'record'
  | 'confirm'
  | 'mark'
  | 'clear-marks'
  | 'keep-scheme'
  | 'remove-scheme'
  | 'read-table'
  | 'sample'
  | 'go-to'
  | 'read';
