import { areaContains, type Area, type Cell } from '../../src/base/cell';
import { fail, succeed, type Result } from '../../src/base/result';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { readBiffRecords, RECORD, type BiffRecord } from './biff-records';
import type { OleStore } from './ole-store';
import type { XlsxFault } from './xlsx-fault';

/** An old workbook found sound; its stream holds nothing that would harm the reader or mislead it. */
export interface XlsBook {
  readonly stream: Uint8Array;
  readonly sheets: readonly XlsSheet[];
  /** Whether cells outside the area that is read were passed over. */
  readonly cellsOutside: boolean;
}

/** What the library's reader does not tell of a sheet. */
export interface XlsSheet {
  readonly visibility: SheetBlueprint['visibility'];
  /** A sheet of cells; the others are charts and macros. */
  readonly holdsCells: boolean;
  readonly formulas: readonly Cell[];
  readonly errors: readonly Cell[];
}

/** The largest form saved as .xls has some thousand. */
const MOST_RECORDS = 400_000;
const MOST_SHEETS = 1000;
const BIFF8 = 0x0600;
/** The bytes that a record of each kind has at least; those that hold cells begin with row and column. */
const LEAST: ReadonlyMap<number, number> = new Map([
  [RECORD.sheet, 8],
  [RECORD.merges, 2],
  [RECORD.formula, 14],
  [RECORD.manyNumbers, 12],
  [RECORD.sharedText, 10],
  [RECORD.number, 14],
  [RECORD.label, 9],
  [RECORD.truthOrError, 8],
  [RECORD.compactNumber, 10],
]);
const CELLS: ReadonlySet<number> = new Set([
  RECORD.formula,
  RECORD.manyNumbers,
  RECORD.sharedText,
  RECORD.number,
  RECORD.label,
  RECORD.truthOrError,
  RECORD.compactNumber,
]);
/** Where in each kind of record the length of its text stands. */
const TEXTS: ReadonlyMap<number, number> = new Map([
  [RECORD.label, 6],
  [RECORD.formulaText, 0],
  [RECORD.format, 2],
]);

/** A sheet while its records are looked through. */
interface OpenSheet {
  readonly visibility: SheetBlueprint['visibility'];
  readonly holdsCells: boolean;
  readonly formulas: Cell[];
  readonly errors: Cell[];
}

/** What is known while the records are looked through. */
interface Look {
  readonly view: DataView;
  readonly area: Area;
  /** By the place where each one's records begin. */
  readonly sheets: Map<number, OpenSheet>;
  readonly met: Set<number>;
  open: OpenSheet | null;
  cellsOutside: boolean;
}

/**
 * Looks through an old workbook record by record before it is read: encrypted ones, those of a format older still, broken
 * and swollen ones are refused. What is no cell of a sheet's own (the numbers a chart keeps, cells far outside) is struck
 * out in a copy, because the reader would take it for one.
 */
export function openXlsGate(store: OleStore, area: Area): Result<XlsBook, XlsxFault> {
  const stream = store.read('Workbook');
  if (stream === null) {
    // The stream's older name means the older format.
    const older = !store.streams.has('WORKBOOK') && store.streams.has('BOOK');
    return fail(older ? { code: 'other-format', params: { format: 'xls' } } : { code: 'damaged' });
  }
  const view = new DataView(stream.buffer);
  const look: Look = {
    ...{ view, area, sheets: new Map(), met: new Set() },
    ...{ open: null, cellsOutside: false },
  };
  const records = readBiffRecords(stream);
  let step = records.next();
  for (let count = 1; !step.done; count += 1) {
    const fault = count > MOST_RECORDS ? TOO_LARGE : lookAt(look, step.value, count === 1);
    if (fault !== null) return fail(fault);
    step = records.next();
  }
  const { sheets, met, cellsOutside } = look;
  const whole = step.value && sheets.size > 0 && met.size === sheets.size;
  return whole
    ? succeed({ stream, sheets: [...sheets.values()], cellsOutside })
    : fail({ code: 'damaged' });
}

const TOO_LARGE: XlsxFault = { code: 'sheets-too-large' };

function lookAt(look: Look, record: BiffRecord, isFirst: boolean): XlsxFault | null {
  const { view, sheets } = look;
  const fault = faultOfRecord(view, record, isFirst);
  if (fault !== null) return fault;
  if (record.id === RECORD.sheet && !addSheet(sheets, view, record)) return { code: 'unsafe' };
  if (record.id === RECORD.beginOfPart && record.depth === 1) {
    look.open = sheets.get(record.at) ?? null;
    if (look.open) look.met.add(record.at);
  }
  const outside = isOutside(view, record, look.area);
  if (record.depth > 1 || outside) {
    look.cellsOutside ||= record.depth === 1;
    view.setUint16(record.at, RECORD.styledBlank, true);
  } else if (look.open) {
    note(look.open, view, record);
  }
  return null;
}

function faultOfRecord(view: DataView, record: BiffRecord, isFirst: boolean): XlsxFault | null {
  const { id, body, length } = record;
  if (isFirst) {
    if (id !== RECORD.beginOfPart || length < 2) return { code: 'damaged' };
    const version = view.getUint16(body, true);
    if (version !== BIFF8) return { code: 'other-format', params: { format: 'xls' } };
  }
  if (id === RECORD.filePassword) return { code: 'encrypted' };
  if (length < (LEAST.get(id) ?? 0)) return { code: 'damaged' };
  const before = TEXTS.get(id);
  if (before === undefined) return null;
  // A text that claims more letters than its record has would be filled up with blanks, however many it claims.
  if (length < before + 3) return { code: 'damaged' };
  const letters = view.getUint16(body + before, true);
  const wide = (view.getUint8(body + before + 2) & 1) === 1;
  return before + 3 + letters * (wide ? 2 : 1) > length ? { code: 'damaged' } : null;
}

/** Two sheets over the same records, or sheets without end, would make much of little. */
function addSheet(sheets: Map<number, OpenSheet>, view: DataView, { body }: BiffRecord): boolean {
  const at = view.getUint32(body, true);
  if (sheets.has(at) || sheets.size >= MOST_SHEETS) return false;
  const hidden = view.getUint8(body + 4) & 3;
  sheets.set(at, {
    visibility: hidden === 2 ? 'very-hidden' : hidden === 1 ? 'hidden' : 'visible',
    holdsCells: view.getUint8(body + 5) === 0,
    formulas: [],
    errors: [],
  });
  return true;
}

function isOutside(view: DataView, { id, body, length }: BiffRecord, area: Area): boolean {
  if (!CELLS.has(id)) return false;
  const row = view.getUint16(body, true);
  const column = view.getUint16(body + 2, true);
  const last = id === RECORD.manyNumbers ? view.getUint16(body + length - 2, true) : column;
  return !areaContains(area, { row, column }) || !areaContains(area, { row, column: last });
}

/** Remembers where a formula or an error stands: the reader tells neither from a value. */
function note(sheet: OpenSheet, view: DataView, { id, body }: BiffRecord): void {
  if (id !== RECORD.formula && id !== RECORD.truthOrError) return;
  const cell = { row: view.getUint16(body, true), column: view.getUint16(body + 2, true) };
  if (id === RECORD.truthOrError) {
    if (view.getUint8(body + 7) === 1) sheet.errors.push(cell);
    return;
  }
  sheet.formulas.push(cell);
  const isNumber = view.getUint16(body + 12, true) !== 0xffff;
  if (!isNumber && view.getUint8(body + 6) === 2) sheet.errors.push(cell);
}
