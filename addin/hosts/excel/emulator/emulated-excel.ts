import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import type { Hand } from '../../hand';
import { calculate } from '../../workbook/calculate';
import { blueprintOfSheet, sheetOfBlueprint } from '../../workbook/memory-sheet';
import { createBook, sheetId } from './book';
import { ExcelError, type ExcelErrorCode } from './excel-error';
import { createHand } from './hands';
import { parseBatch } from './request';
import { runBatch, type BatchAnswer, type BatchLog } from './run-batch';

/** When an arranged failure strikes: before anything is done, after everything is, or by never answering. */
export interface FailureOptions {
  readonly when?: 'before' | 'after' | 'never';
}

/** Excel's own side of the add-in's protocol over a workbook in memory. What it cannot do it says in `lacking`. */
export interface EmulatedExcel {
  readonly hand: Hand;
  /** Somebody who has the same workbook open elsewhere. Undoing is not among what they can do here. */
  readonly coAuthor: Hand;
  /** What the workbook holds. */
  look(): Promise<readonly SheetBlueprint[]>;
  /** The sheets' ids in tab order. */
  sheetIds(): readonly string[];
  /** Runs one batch: the request's body in, the response's body out. */
  execute(requestText: string): Promise<string>;
  /** Event messages as the client gets them; the answer unsubscribes. */
  onMessage(listener: (messageText: string) => void): () => void;
  /** Resolves once every event has been sent. */
  idle(): Promise<void>;
  /** Every batch so far. One that only releases references counts for nothing and is left out. */
  readonly requests: readonly Readonly<BatchLog>[];
  /** Fails the next batch. */
  failNext(code: ExcelErrorCode, options?: FailureOptions): void;
  /** Somebody is typing in a cell: every batch is refused until they are done. */
  setCellEditMode(on: boolean): void;
  protectWorkbook(on: boolean): void;
  protectSheet(id: string, on: boolean): void;
  setReadOnly(on: boolean): void;
  /** Without a printer, page settings are refused. */
  setNoPrinter(on: boolean): void;
  /** `Type.Member` of everything asked for that the emulator does not have. Tests expect it to be empty. */
  readonly lacking: readonly string[];
  /** Notes a member somebody outside asked for in vain. */
  noteLacking(member: string): string;
  /** The newest version of each requirement set it has. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Whether the emulated Excel has a requirement set. */
  supports(set: string, version: string): boolean;
}

export interface EmulatedExcelOptions {
  /** The newest ExcelApi it claims; 1.13 unless told otherwise. */
  readonly apiVersion?: string;
}

/** Opens a workbook of these sheets in an emulated Excel. */
export function createEmulatedExcel(
  sheets: readonly SheetBlueprint[],
  { apiVersion = '1.13' }: EmulatedExcelOptions = {},
): EmulatedExcel {
  const first = sheets.map((each, index) => sheetOfBlueprint(sheetId(index + 1), each));
  const book = createBook({ sheets: first }, calculate);
  const requests: BatchLog[] = [];
  const requirementSets = setsOf(apiVersion);
  let failure: { readonly code: ExcelErrorCode; readonly when: string } | null = null;
  const execute = async (requestText: string): Promise<string> => {
    const batch = parseBatch(requestText);
    const planned = failure;
    failure = null;
    if (planned?.when === 'never') return new Promise(() => undefined);
    if (planned?.when === 'before') return refusal(planned.code);
    if (book.switches.cellEditMode) return refusal('InvalidOperationInCellEditMode');
    const log: BatchLog = { members: [], reads: 0, writes: 0 };
    const answer = runBatch(book, batch, log);
    if (!log.members.every((each) => each === 'Workbook._RemoveReference()')) requests.push(log);
    setTimeout(() => book.post.deliver(), 0);
    return planned ? refusal(planned.code) : JSON.stringify(answer);
  };
  return {
    hand: createHand(book, 'person'),
    coAuthor: createHand(book, 'co-author'),
    look: async () => book.calculated.sheets.map(blueprintOfSheet),
    sheetIds: () => book.workbook.sheets.map(({ id }) => id),
    execute,
    onMessage: (listener) => book.post.onMessage(listener),
    idle: () => book.post.idle(),
    requests,
    failNext: (code, { when = 'before' } = {}) => {
      failure = { code, when };
    },
    setCellEditMode: (on) => {
      book.switches.cellEditMode = on;
    },
    protectWorkbook: (on) => {
      book.switches.structureProtected = on;
    },
    protectSheet: (id, on) => {
      const sheet = book.sheet(id);
      book.changeSheet({ ...sheet, frame: { ...sheet.frame, protected: on } });
    },
    setNoPrinter: (on) => {
      book.switches.noPrinter = on;
    },
    setReadOnly: (on) => {
      book.switches.readOnly = on;
    },
    get lacking() {
      return [...book.lacking];
    },
    noteLacking: (member) => {
      book.lacking.add(member);
      return '';
    },
    requirementSets,
    supports: (set, version) => {
      const newest = requirementSets[set];
      return newest !== undefined && compareVersions(version, newest) <= 0;
    },
  };
}

/** The requirement sets an Excel of this age claims. */
function setsOf(apiVersion: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: apiVersion,
    SharedRuntime: '1.1',
    // Members of 1.17 that began on the web; the client still asks for them by that name.
    ...(compareVersions(apiVersion, '1.17') < 0 ? {} : { ExcelApiOnline: '1.1' }),
  };
}

function refusal(code: ExcelErrorCode): string {
  const { message } = new ExcelError(code);
  const answer: BatchAnswer = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1 },
  };
  return JSON.stringify(answer);
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
