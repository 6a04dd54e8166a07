import { emptySheet } from '../../../../../src/sheet/empty-sheet';
import { sheetOfBlueprint, type MemorySheet } from '../../../workbook/memory-sheet';
import { sheetNameFault } from '../../../sheet-names';
import type { Book } from '../book';
import { nullObject, type EmulatedObject } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { textOf } from '../given';
import { requireOpenStructure } from '../guard';
import { registrations } from './registrations';
import { worksheetObject } from './worksheet';

/** `workbook.worksheets`: all sheets in tab order, hidden ones too. */
export function worksheetsObject(book: Book): EmulatedObject {
  const find = (key: unknown): MemorySheet | undefined => {
    const wanted = textOf(key).toLowerCase();
    const { sheets } = book.workbook;
    return (
      sheets.find(({ id }) => id.toLowerCase() === wanted) ??
      sheets.find(({ frame }) => frame.name.toLowerCase() === wanted)
    );
  };
  const item = (key: unknown): EmulatedObject => {
    const found = find(key);
    if (!found) throw new ExcelError('ItemNotFound');
    return worksheetObject(book, found.id);
  };
  const counted = (visibleOnly: unknown): readonly MemorySheet[] =>
    book.workbook.sheets.filter(
      ({ frame }) => visibleOnly !== true || frame.visibility === 'visible',
    );
  const end = (sheet: MemorySheet | undefined): EmulatedObject => {
    if (!sheet) throw new ExcelError('ItemNotFound');
    return worksheetObject(book, sheet.id);
  };
  return {
    type: 'WorksheetCollection',
    item,
    items: () => book.workbook.sheets.map(({ id }) => worksheetObject(book, id)),
    objects: {
      GetItemOrNullObject: ({ values }) => {
        const found = find(values[0]);
        return found ? worksheetObject(book, found.id) : nullObject('Worksheet');
      },
      GetActiveWorksheet: () => worksheetObject(book, book.activeSheet()),
      GetFirst: ({ values }) => end(counted(values[0])[0]),
      GetLast: ({ values }) => end(counted(values[0]).at(-1)),
      Add: ({ values }) => addSheet(book, values[0]),
    },
    methods: {
      GetCount: ({ values }) => counted(values[0]).length,
      ...registrations(book, null),
    },
  };
}

function addSheet(book: Book, given: unknown): EmulatedObject {
  requireOpenStructure(book);
  const { sheets } = book.workbook;
  const taken = new Set(sheets.map(({ frame }) => frame.name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  const name = given === null || given === undefined ? `Sheet${number}` : textOf(given);
  requireSheetName(name, taken);
  const id = book.newId();
  book.change(
    { ...book.workbook, sheets: [...sheets, sheetOfBlueprint(id, emptySheet(name))] },
    { event: 'added', sheet: id },
  );
  return worksheetObject(book, id);
}

/** Throws as Excel does for a name that is taken or that no sheet may have. */
export function requireSheetName(name: string, taken: ReadonlySet<string>): void {
  const fault = sheetNameFault(name, taken);
  if (!fault) return;
  throw new ExcelError(fault.code === 'sheet-name-taken' ? 'ItemAlreadyExists' : 'InvalidArgument');
}
