import { textOf, type Grid } from '../base/grid';
import { parseRecordRow, STATE_MARK, type LedgerRecord } from './record';

/** A workbook's state as found: its records, the rows nobody could read, and where the next row goes. */
export interface Ledger {
  readonly records: readonly LedgerRecord[];
  /** Rows (counted from 0) of kinds or shapes this version does not know; they are kept as they are. */
  readonly unreadRows: readonly number[];
  /** What stands where their ids are. */
  readonly unreadIds: readonly string[];
  readonly nextRow: number;
  /** Number of the next row's id: of rows removed by hand the ids are not given again while anything names them. */
  readonly nextId: number;
  /** Written by a newer version: read, never written. */
  readonly readOnly: boolean;
}

const OWN_ID = /^r(\d{1,9})$/;
const MARK = /^hefen-state:(\d+)$/;

/** Whether a sheet is a workbook's hidden state, of this version or another. A sheet sorted by hand has the mark elsewhere, one typed over has rows alone. */
export function isStateGrid({ values }: Grid): boolean {
  return values.some((row) => MARK.test(textOf(row[0] ?? null)) || recordOf(row) !== null);
}

/** Reads the hidden state sheet row by row; the records come in the order they were given their ids, wherever their rows stand now. */
export function readLedger(grid: Grid): Ledger {
  const records: LedgerRecord[] = [];
  const unreadRows: number[] = [];
  const unreadIds: string[] = [];
  const byId = new Map<string, LedgerRecord[]>();
  let version: string | undefined;
  let nextRow = 1;
  let lastId = 0;
  for (const [row, values] of grid.values.entries()) {
    const cells = cellsOf(values);
    if (cells.slice(0, 5).every((cell) => cell === '')) continue;
    nextRow = row + 1;
    const mark = MARK.exec(cells[0] ?? '')?.[1];
    if (mark !== undefined) {
      version ??= mark;
      continue;
    }
    const parsed = readRow(cells);
    const named = parsed?.kind === 'withdrawal' ? parsed.record : '';
    lastId = Math.max(lastId, numberOf(cells[0] ?? ''), numberOf(named));
    if (!parsed) {
      unreadRows.push(row);
      unreadIds.push(cells[0] ?? '');
      continue;
    }
    // A row that was put back, and whose first writing came back as well, was made once.
    const same = byId.get(parsed.id) ?? [];
    if (same.some((each) => JSON.stringify(each) === JSON.stringify(parsed))) continue;
    byId.set(parsed.id, [...same, parsed]);
    records.push(parsed);
  }
  const known = MARK.exec(STATE_MARK)?.[1];
  const nextId = Math.max(nextRow, lastId + 1);
  const readOnly = version !== undefined && Number(version) > Number(known);
  return { records: inOrder(records), unreadRows, unreadIds, nextRow, nextId, readOnly };
}

function cellsOf(values: Grid['values'][number]): readonly string[] {
  const width = Math.max(5, values.length);
  return Array.from({ length: width }, (_, column) => textOf(values[column] ?? null));
}

function recordOf(values: Grid['values'][number]): LedgerRecord | null {
  return OWN_ID.test(textOf(values[0] ?? null)) ? readRow(cellsOf(values)) : null;
}

/** Rows read before: of a log of thousands a deed adds a few. */
const READ = new Map<string, LedgerRecord | null>();
const MOST_READ = 20_000;

function readRow(cells: readonly string[]): LedgerRecord | null {
  const words = JSON.stringify(cells);
  const known = READ.get(words);
  if (known !== undefined) return known;
  const record = parseRecordRow(cells);
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(words, record);
  return record;
}

/** Of an id that is not one of ours 0. */
function numberOf(id: string): number {
  return Number(OWN_ID.exec(id)?.[1] ?? 0);
}

/** What has no number of ours goes with what stands before it. */
function inOrder(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  let last = 0;
  const numbered = records.map((record) => {
    last = numberOf(record.id) || last;
    return { record, at: last };
  });
  return numbered.sort((one, other) => one.at - other.at).map(({ record }) => record);
}
