import { choicesOf } from '../../src/ledger/fold-ledger';
import { isStateGrid, readLedger } from '../../src/ledger/read-ledger';
import type { LedgerRecord } from '../../src/ledger/record';
import type { OpenScheme } from '../../src/scheme/open-scheme';
import type { Choices } from '../../src/scheme/scheme';
import { createKeptSchemes } from '../commands/forms/kept-schemes';
import { gridOf } from '../files/grid-of';
import type { WorkbookContents } from '../files/read-workbook';
import type { SheetGrid } from '../hosts/host';

/** A workbook's sheets with what it carries to read them by: its decisions, and the rubrics of its own. */
export interface OpenGrids {
  readonly grids: readonly SheetGrid[];
  readonly records: readonly LedgerRecord[];
  readonly opened: readonly OpenScheme[];
  choicesFor(scheme: string): Choices;
}

export function openGrids(
  known: readonly OpenScheme[],
  { sheets, unreadFormulas }: WorkbookContents,
): OpenGrids {
  const grids: SheetGrid[] = sheets.map((sheet) => ({
    sheet: { id: sheet.name, name: sheet.name, visibility: sheet.visibility },
    grid: gridOf(sheet, unreadFormulas.get(sheet.name)),
  }));
  const records = grids
    .filter(({ grid }) => isStateGrid(grid))
    .flatMap(({ grid }) => readLedger(grid).records);
  const kept = createKeptSchemes(known)(records).map((each) => each.opened);
  return {
    grids,
    records,
    opened: [...known, ...kept],
    choicesFor: (scheme) => choicesOf(records, scheme),
  };
}
