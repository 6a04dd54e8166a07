import { textOf, valueAt, type Grid } from '../base/grid';
import { parseRecordRow, STATE_MARK, type LedgerRecord } from './record';

/** A workbook's state as found: its records, the rows nobody could read, and where the next row goes. */
export interface Ledger {
  readonly records: readonly LedgerRecord[];
  /** Rows (counted from 0) of kinds or shapes this version does not know; they are kept as they are. */
  readonly unreadRows: readonly number[];
  readonly nextRow: number;
  /** Number of the next row's id: of rows removed by hand the ids are not given again while anything names them. */
  readonly nextId: number;
  /** Written by a newer version: read, never written. */
  readonly readOnly: boolean;
}

const OWN_ID = /^r(\d{1,9})$/;
const MARK = /^hefen-state:(\d+)$/;

/** Whether a sheet is a workbook's hidden state, of this version or another. */
export function isStateGrid(grid: Grid): boolean {
  return MARK.test(textOf(valueAt(grid, { row: 0, column: 0 })));
}

/** Reads the hidden state sheet row by row. */
export function readLedger(grid: Grid): Ledger {
  const version = MARK.exec(textOf(valueAt(grid, { row: 0, column: 0 })))?.[1];
  const records: LedgerRecord[] = [];
  const unreadRows: number[] = [];
  let nextRow = 1;
  let lastId = 0;
  for (const [row, values] of grid.values.entries()) {
    const cells = [0, 1, 2, 3, 4].map((column) => textOf(values[column] ?? null));
    if (row === 0 || cells.every((cell) => cell === '')) continue;
    nextRow = row + 1;
    const parsed = parseRecordRow(cells);
    const named = parsed?.kind === 'withdrawal' ? parsed.record : '';
    for (const id of [cells[0] ?? '', named]) {
      lastId = Math.max(lastId, Number(OWN_ID.exec(id)?.[1] ?? 0));
    }
    if (parsed) records.push(parsed);
    else unreadRows.push(row);
  }
  const known = MARK.exec(STATE_MARK)?.[1];
  const nextId = Math.max(nextRow, lastId + 1);
  return { records, unreadRows, nextRow, nextId, readOnly: Number(version) > Number(known) };
}
