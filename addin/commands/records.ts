import { isStateGrid, readLedger, type Ledger } from '../../src/ledger/read-ledger';
import { formatRecordRow, STATE_SHEET_NAME, type LedgerRecord } from '../../src/ledger/record';
import { layOutState } from '../../src/ledger/state-sheet';
import { nameSheet } from '../../src/sheet/sheet-name';
import { textOf, valueAt, type Grid } from '../../src/base/grid';
import { HostError, type SheetId } from '../hosts/host';
import { formatDay } from '../locale/time';
import type { Core } from './core';
import type { NewRecord } from './new-record';
import type { WorkbookView } from './workbook-view';

/** The workbook's hidden state; null while it has none. */
export function ledgerOf(workbook: WorkbookView): FoundLedger | null {
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
 * session's readings may be put off, and then what it knows is old. Of the other sheets none is read: a batch has thousands.
 */
export async function appendRecords(core: Core, entries: readonly NewRecord[]): Promise<void> {
  if (entries.length === 0) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const ledger = (await findLedger(core)) ?? (await makeStateSheet(core));
    if (ledger.readOnly) throw new HostError('workbook-read-only', 'state of a newer version');
    const { nextRow: row, nextId: id, sheet } = ledger;
    const on = formatDay(core.env.now());
    const texts = entries.map((entry, at) => {
      const record: LedgerRecord = { ...entry, id: `r${id + at}`, on };
      return formatRecordRow(record);
    });
    const inputs = texts.map((each) => each.map((text) => ({ kind: 'text', text }) as const));
    await core.host.applyPatches([{ sheet, at: { row, column: 0 }, inputs }]);
    const grid = await stateGrid(core, sheet);
    await core.refresh([sheet]);
    if (grid && texts.every((each, at) => holds(grid, row + at, each))) return;
  }
  throw new HostError('busy', 'the state is being written by somebody else');
}

type FoundLedger = Ledger & { readonly sheet: string };

/** The hidden state as the workbook holds it now. One that is not where it was is looked for once more. */
async function findLedger(core: Core): Promise<FoundLedger | null> {
  for (const look of ['known', 'anew'] as const) {
    if (look === 'anew') await core.refreshTabs();
    const known = ledgerOf(core.workbook());
    const grid = known && (await stateGrid(core, known.sheet));
    if (known && grid) return { ...readLedger(grid), sheet: known.sheet };
  }
  return null;
}

/** Null where the sheet is gone, or is the state no more. */
async function stateGrid({ host }: Core, sheet: SheetId): Promise<Grid | null> {
  const [read] = await host.readGrids([sheet]);
  return read && isStateGrid(read.grid) ? read.grid : null;
}

function holds(grid: Grid, row: number, texts: readonly string[]): boolean {
  return texts.every((text, column) => textOf(valueAt(grid, { row, column })) === text);
}

/** Where another pane has just made it, that one is taken. */
async function makeStateSheet(core: Core): Promise<FoundLedger> {
  try {
    const sheet = await insertStateSheet(core);
    return { records: [], unreadRows: [], nextRow: 1, nextId: 1, readOnly: false, sheet };
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
  const [sheet] = await core.host.insertSheets([
    layOutState(nameSheet(STATE_SHEET_NAME, taken), []),
  ]);
  if (!sheet) throw new HostError('unknown', 'state sheet not inserted');
  return sheet.id;
}
