import { emptySheet } from '../../src/sheet/empty-sheet';
import { readLedger, type Ledger } from '../../src/ledger/read-ledger';
import {
  formatRecordRow,
  STATE_MARK,
  STATE_SHEET_NAME,
  type LedgerRecord,
} from '../../src/ledger/record';
import { nameSheet } from '../../src/sheet/sheet-name';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { HostError, type Patch } from '../hosts/host';
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

/** Appends one record, making the hidden sheet when the workbook has none. */
export async function appendRecord(core: Core, entry: NewRecord): Promise<void> {
  await core.refresh();
  const ledger = ledgerOf(core.workbook());
  if (ledger?.readOnly) throw new HostError('workbook-read-only', 'state of a newer version');
  const row = ledger?.nextRow ?? 1;
  const record: LedgerRecord = { ...entry, id: `r${row}`, on: formatDay(core.env.now()) };
  const sheet = ledger?.sheet ?? (await insertStateSheet(core));
  const texts = formatRecordRow(record).map((text) => ({ kind: 'text', text }) as const);
  const patch: Patch = { sheet, at: { row, column: 0 }, inputs: [texts] };
  await core.host.applyPatches([patch]);
}

async function insertStateSheet(core: Core): Promise<string> {
  const taken = new Set(core.store.get().sheets.map((sheet) => sheet.name));
  const [sheet] = await core.host.insertSheets([
    stateBlueprint(nameSheet(STATE_SHEET_NAME, taken)),
  ]);
  if (!sheet) throw new HostError('unknown', 'state sheet not inserted');
  return sheet.id;
}

function stateBlueprint(name: string): SheetBlueprint {
  return {
    ...emptySheet(name),
    visibility: 'very-hidden',
    cells: [{ row: 0, column: 0, input: { kind: 'text', text: STATE_MARK } }],
  };
}
