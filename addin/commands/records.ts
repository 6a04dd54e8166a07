import { isStateGrid, readLedger, type Ledger } from '../../src/ledger/read-ledger';
import { formatRecordRow, STATE_SHEET_NAME, type LedgerRecord } from '../../src/ledger/record';
import { layOutState } from '../../src/ledger/state-sheet';
import { nameSheet } from '../../src/sheet/sheet-name';
import { EMPTY_GRID, textOf, type Grid } from '../../src/base/grid';
import { HostError, type SheetId } from '../hosts/host';
import { formatDay } from '../locale/time';
import type { Core } from './core';
import type { NewRecord } from './new-record';
import { rowsToPutBack, type SeenLog } from './seen-log';
import type { WorkbookView } from './workbook-view';

/** The workbook's hidden state; null while it has none. */
export function ledgerOf(workbook: WorkbookView): FoundLedger | null {
  for (const view of workbook.values()) {
    if (view.kind === 'state') {
      const { grid, sheet } = view;
      return { ...readLedger(grid), sheet: sheet.id, grid };
    }
  }
  return null;
}

/** How often a second pane on the same workbook may be quicker before we give up. */
const ATTEMPTS = 4;

/** Rows that were written, and that nobody has seen since. */
interface Unconfirmed {
  /** What they say, without id and day. */
  readonly said: string;
  readonly texts: readonly (readonly string[])[];
}

/** No Ctrl+Z takes a row of the log away: only 撤回 takes one back, and both stay in sight. */
const LASTING = { lasting: true } as const;

/** Adds rows to the log of one session. */
export interface RecordWriter {
  append(core: Core, entries: readonly NewRecord[]): Promise<void>;
  /** Writes rows again that were lost, to the letter (G29). */
  putBack(core: Core): Promise<void>;
}

/**
 * Appends records in one write, making the hidden sheet when the workbook has none. Another pane may write at the same moment:
 * the rows are read back, and where they hold somebody else's records ours go below. The host itself is asked for that: the
 * session's readings may be put off, and then what it knows is old. Of the other sheets none is read: a batch has thousands.
 * Whoever retries what was written and could not be read back, or came late, is not written down a second time.
 */
export function createRecordWriter(seen: SeenLog): RecordWriter {
  let unconfirmed: Unconfirmed | null = null;
  const append: RecordWriter['append'] = async (core, entries) => {
    if (entries.length === 0) return;
    const said = JSON.stringify(entries);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ledger = await openLedger(core);
      if (unconfirmed?.said === said && stand(ledger, unconfirmed)) {
        unconfirmed = null;
        await core.refresh([ledger.sheet]);
        return;
      }
      if (ledger.readOnly) throw newerVersion();
      const texts = rowsOf(core, entries, Math.max(ledger.nextId, seen.nextId()));
      unconfirmed = { said, texts };
      if (await writeRows(core, ledger, texts)) {
        unconfirmed = null;
        return;
      }
    }
    throw heldUp();
  };
  const putBack: RecordWriter['putBack'] = async (core) => {
    const lost = seen.lost();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const ledger = await openLedger(core);
      if (ledger.readOnly) throw newerVersion();
      const nextId = Math.max(ledger.nextId, seen.nextId());
      const texts = rowsToPutBack(lost, { ...ledger, nextId }).map(formatRecordRow);
      // Those that were given another id are lost no more.
      if (texts.length === 0 || (await writeRows(core, ledger, texts))) {
        seen.forget();
        return core.refresh([ledger.sheet]);
      }
    }
    throw heldUp();
  };
  return { append, putBack };
}

/** Writes rows below the last one; answers whether they stand there and nobody was quicker. */
async function writeRows(
  core: Core,
  { sheet, nextRow: row }: FoundLedger,
  texts: readonly (readonly string[])[],
): Promise<boolean> {
  const width = Math.max(...texts.map((each) => each.length));
  const inputs = texts.map((each) =>
    Array.from({ length: width }, (_, at) => ({ kind: 'text', text: each[at] ?? '' }) as const),
  );
  await core.host.applyPatches([{ sheet, at: { row, column: 0 }, inputs }], LASTING);
  const grid = await stateGrid(core, sheet);
  await core.refresh([sheet]);
  return grid !== null && areIn(grid, texts);
}

function heldUp(): HostError {
  return new HostError('busy', 'the state is being written by somebody else');
}

/** Refuses as a row of the log would be refused; nothing is written. For deeds that change something else first. */
export async function requireWritableLog(core: Core): Promise<void> {
  const { sheet, nextRow: row, readOnly } = await openLedger(core);
  if (readOnly) throw newerVersion();
  const inputs = [[{ kind: 'blank' } as const]];
  await core.host.applyPatches([{ sheet, at: { row, column: 0 }, inputs }], LASTING);
}

async function openLedger(core: Core): Promise<FoundLedger> {
  return (await findLedger(core)) ?? (await makeStateSheet(core));
}

function newerVersion(): HostError {
  return new HostError('log-newer', 'state of a newer version');
}

function rowsOf(
  { env }: Core,
  entries: readonly NewRecord[],
  id: number,
): readonly (readonly string[])[] {
  const on = formatDay(env.now());
  return entries.map((entry, at) => {
    const record: LedgerRecord = { ...entry, id: `r${id + at}`, on };
    return formatRecordRow(record);
  });
}

/** Whether they are in the log, and nobody took one of them back. */
function stand({ grid, records }: FoundLedger, { texts }: Unconfirmed): boolean {
  const ids = new Set(texts.map(([id]) => id));
  const back = records.some((each) => each.kind === 'withdrawal' && ids.has(each.record));
  return !back && areIn(grid, texts);
}

/** In any row: somebody may have sorted them. */
function areIn({ values }: Grid, texts: readonly (readonly string[])[]): boolean {
  const lengths = [...new Set(texts.map(({ length }) => length))];
  // What stands beside a row is no part of it.
  const beginnings = values.flatMap((row) =>
    lengths.map((length) =>
      JSON.stringify(Array.from({ length }, (_, at) => textOf(row[at] ?? null))),
    ),
  );
  const there = new Set(beginnings);
  return texts.every((each) => there.has(JSON.stringify(each)));
}

type FoundLedger = Ledger & { readonly sheet: SheetId; readonly grid: Grid };

/** The hidden state as the workbook holds it now. One that is not where it was is looked for once more. */
async function findLedger(core: Core): Promise<FoundLedger | null> {
  for (const look of ['known', 'anew'] as const) {
    if (look === 'anew') await core.refreshTabs();
    const known = ledgerOf(core.workbook());
    const grid = known && (await stateGrid(core, known.sheet));
    if (known && grid) return { ...readLedger(grid), sheet: known.sheet, grid };
  }
  return null;
}

/** Null where the sheet is gone, or is the state no more. */
async function stateGrid({ host }: Core, sheet: SheetId): Promise<Grid | null> {
  const [read] = await host.readGrids([sheet]);
  return read && isStateGrid(read.grid) ? read.grid : null;
}

/** Where another pane has just made it, that one is taken. */
async function makeStateSheet(core: Core): Promise<FoundLedger> {
  try {
    const sheet = await insertStateSheet(core);
    return { ...readLedger(EMPTY_GRID), sheet, grid: EMPTY_GRID };
  } catch (cause) {
    if (!(cause instanceof HostError && cause.code === 'sheet-name-taken')) throw cause;
    await core.refreshTabs();
    const made = ledgerOf(core.workbook());
    if (!made) throw cause;
    return made;
  }
}

async function insertStateSheet(core: Core): Promise<string> {
  const taken = new Set(core.store.get().sheets.map((sheet) => sheet.name));
  const state = layOutState(nameSheet(STATE_SHEET_NAME, taken), []);
  const [sheet] = await core.host.insertSheets([state], LASTING);
  if (!sheet) throw new HostError('unknown', 'state sheet not inserted');
  return sheet.id;
}
