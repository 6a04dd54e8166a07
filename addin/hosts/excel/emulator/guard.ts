import type { Cell } from '../../../../src/base/cell';
import { isLocked, type MemorySheet } from '../../workbook/memory-sheet';
import type { Book, ProtectionOptions } from './book';
import { ExcelError } from './excel-error';

/** Nothing is written into a workbook opened for reading only. */
export function requireWritable(book: Book): void {
  if (book.switches.readOnly) throw new ExcelError('AccessDenied');
}

/** Sheets come, go and change their names only while the workbook's structure is open. */
export function requireOpenStructure(book: Book): void {
  requireWritable(book);
  if (book.switches.structureProtected) throw new ExcelError('AccessDenied');
}

/** Content goes into cells that are not locked. */
export function requireUnlocked(book: Book, sheet: MemorySheet, cells: Iterable<Cell>): void {
  requireWritable(book);
  if (!sheet.frame.protected) return;
  for (const cell of cells) if (isLocked(sheet, cell)) throw new ExcelError('AccessDenied');
}

/** Everything else about a protected sheet is closed, unless its protection allows just that. */
export function requireUnprotected(
  book: Book,
  sheet: MemorySheet,
  unless?: keyof ProtectionOptions,
): void {
  requireWritable(book);
  const allowed = unless !== undefined && book.protectionOptions.get(sheet.id)?.[unless] === true;
  if (sheet.frame.protected && !allowed) throw new ExcelError('AccessDenied');
}
