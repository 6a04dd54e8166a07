import type { SheetEntry } from '../host';

/** What must be loaded of a worksheet for its entry. */
export const ENTRY_MEMBERS = 'id,name,visibility';

/** Asks for the entries of all sheets. */
export function loadEntries(worksheets: Excel.WorksheetCollection): void {
  worksheets.load('items/id,items/name,items/visibility');
}

/** A loaded worksheet's entry. */
export function entryOf(sheet: Excel.Worksheet): SheetEntry {
  return { id: sheet.id, name: sheet.name, visibility: VISIBILITY[sheet.visibility] };
}

const VISIBILITY = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
} as const;
