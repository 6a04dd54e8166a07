import { readLedger, type Ledger } from '../../src/ledger/read-ledger';
import { formatRecordRow, STATE_SHEET_NAME, type LedgerRecord } from '../../src/ledger/record';
import { layOutState } from '../../src/ledger/state-sheet';
import { nameSheet } from '../../src/sheet/sheet-name';
import { textOf, valueAt, type Grid } from '../../src/base/grid';
import { HostError, type SheetId } from '../hosts/host';
import { formatDay } from '../locale/time';
import type { Core, NewRecord } from './core';
import type { WorkbookView } from './workbook-view';

/** The workbook's hidden state; null while it has none. */
export function ledgerOf(workbook: WorkbookView): (Ledger & { readonly sheet: string }) | null {
  for (const view of workbook.values()) {
    if (view.kind === 'state') return { ...readLedger(view.grid), sheet: view.sheet.id };
  }
  return null;
}

/** How often a second pane on the same workbook may be quicker before we give up. */
const ATTEMPTS = 4;

/**
 * Appends records in one write, making the hidden sheet when the workbook has none. Another pane may write at the same moment:
 * the rows are read back, and where they hold somebody else's records ours go below. The host itself is asked for that: the
 * session's readings may be put off, and then what it knows is old.
 */
export async function appendRecords(core: Core, entries: readonly NewRecord[]): Promise<void> {
  if (entries.length === 0) return;
  await core.refresh();
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ledger = ledgerOf(core.workbook()) ?? (await makeStateSheet(core));
    if (ledger.readOnly) throw new HostError('workbook-read-only', 'state of a newer version');
    const found = readLedger(await stateGrid(core, ledger.sheet));
    const row = Math.max(ledger.nextRow, found.nextRow);
    const id = Math.max(ledger.nextId, found.nextId);
    const on = formatDay(core.env.now());
    const texts = entries.map((entry, at) => {
      const record: LedgerRecord = { ...entry, id: `r${id + at}`, on };
      return formatRecordRow(record);
    });
    const inputs = texts.map((each) => each.map((text) => ({ kind: 'text', text }) as const));
    await core.host.applyPatches([{ sheet: ledger.sheet, at: { row, column: 0 }, inputs }]);
    const grid = await stateGrid(core, ledger.sheet);
    if (texts.every((each, at) => holds(grid, row + at, each))) return core.refresh();
    await core.refresh();
  }
  throw new HostError('busy', 'the state is being written by somebody else');
}

async function stateGrid({ host }: Core, sheet: SheetId): Promise<Grid> {
  const [read] = await host.readGrids([sheet]);
  if (!read) throw new HostError('sheet-not-found', 'the state sheet is gone');
  return read.grid;
}

function holds(grid: Grid, row: number, texts: readonly string[]): boolean {
  return texts.every((text, column) => textOf(valueAt(grid, { row, column })) === text);
}

/** Where another pane has just made it, that one is taken. */
async function makeStateSheet(core: Core): Promise<Ledger & { readonly sheet: string }> {
  try {
    const sheet = await insertStateSheet(core);
    return { records: [], unreadRows: [], nextRow: 1, nextId: 1, readOnly: false, sheet };
  } catch (cause) {
    if (!(cause instanceof HostError && cause.code === 'sheet-name-taken')) throw cause;
    await core.refresh();
    const made = ledgerOf(core.workbook());
    if (!made) throw cause;
    return made;
  }
}

async function insertStateSheet(core: Core): Promise<string> {
  const taken = new Set(core.store.get().sheets.map((sheet) => sheet.name));
  const [sheet] = await core.host.insertSheets([
    layOutState(nameSheet(STATE_SHEET_NAME, taken), []),
  ]);
  if (!sheet) throw new HostError('unknown', 'state sheet not inserted');
  return sheet.id;
}
