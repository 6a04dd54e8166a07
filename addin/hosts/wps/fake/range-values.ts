import type { Area, Cell } from '../../../../src/base/cell';
import { areaContains } from '../../../../src/base/cell';
import type { CellValue } from '../../../../src/base/grid';
import type { SheetId } from '../../host';
import { isLocked, keyOf, type MemoryCell, type MemorySheet } from '../../workbook/memory-sheet';
import { replaceSheet } from '../../workbook/memory-workbook';
import { moveFormula } from '../../workbook/move-formula';
import { XL_ERRORS } from '../et-constants';
import type { EtValue, EtValues } from '../jsapi';
import { cellsIn, sizeOf } from './areas';
import type { Desk } from './desk';
import type { FakeBook } from './fake-book';
import { constantIn, readWritten, type Written } from './read-written';

const COM_ERROR = 0x800a0000 - 2 ** 32;

/** `Value2` of the first rectangle: the value of one cell, rows of values of more. */
export function readValues(desk: Desk, book: FakeBook, id: SheetId, area: Area): EtValues {
  const sheet = book.calculatedSheet(id);
  return readCells(area, (cell) => valueOf(desk, sheet.cells.get(keyOf(cell))));
}

/** `Formula`: what would have to be typed, so that a text `=1` and the formula `=1` read the same. */
export function readFormulas(book: FakeBook, id: SheetId, area: Area): EtValues {
  const { cells } = book.sheet(id);
  return readCells(area, (cell) => typedOf(cells.get(keyOf(cell))));
}

function readCells(area: Area, read: (cell: Cell) => EtValue): EtValues {
  if (sizeOf(area) === 1) return read({ row: area.top, column: area.left });
  const width = area.right - area.left + 1;
  const flat = cellsIn([area]).map(read);
  return Array.from({ length: flat.length / width }, (_, row) =>
    flat.slice(row * width, (row + 1) * width),
  );
}

function valueOf({ options }: Desk, cell: MemoryCell | undefined): EtValue {
  const blank = options.blank === 'null' ? null : undefined;
  if (!cell) return blank;
  const { input } = cell;
  if (input.kind === 'text') return input.text;
  if (input.kind === 'number') return input.number;
  if (input.kind === 'blank') return blank;
  const result = resultOf(input.formula, cell.cached);
  if (typeof result !== 'object' || result === null) return result ?? 0;
  const code = XL_ERRORS[result.error];
  return options.errors === 'text' || code === undefined ? result.error : COM_ERROR + code;
}

/** Constants the model keeps as formulas have their value even where nothing calculates. */
function resultOf(formula: string, cached: MemoryCell['cached']): CellValue {
  const word = constantIn(formula);
  if (word === null) return cached ?? null;
  return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : { error: word };
}

function typedOf(cell: MemoryCell | undefined): EtValue {
  const input = cell?.input;
  switch (input?.kind) {
    case undefined:
    case 'blank':
      return '';
    case 'text':
      return input.text;
    case 'number':
      return String(input.number);
    case 'formula':
      return constantIn(input.formula) ?? input.formula;
  }
}

/**
 * Writes `Value2` or `Formula`. One value fills every cell, a formula moving along; of rows too few or too short the rest
 * becomes #N/A; cells behind a merged one take nothing. A locked cell refuses all of it.
 */
export function writeValues(
  desk: Desk,
  book: FakeBook,
  id: SheetId,
  areas: readonly Area[],
  value: EtValues,
): void {
  const sheet = book.sheet(id);
  requireUnlocked(sheet, areas);
  const cells = new Map(sheet.cells);
  for (const area of areas) {
    for (const cell of cellsIn([area])) {
      if (isBehindMerge(sheet, cell)) continue;
      const key = keyOf(cell);
      const before = cells.get(key);
      const written = readFor(desk, before, valueFor(value, area, cell));
      const after = cellAfter(before, written);
      if (after) cells.set(key, after);
      else cells.delete(key);
    }
  }
  book.write(replaceSheet(book.workbook, { ...sheet, cells }));
  book.told.changed(id, areas);
}

export function requireUnlocked(sheet: MemorySheet, areas: readonly Area[]): void {
  if (sheet.frame.protected && cellsIn(areas).some((cell) => isLocked(sheet, cell)))
    throw new Error('1004: the cell is locked and the sheet is protected');
}

function isBehindMerge(sheet: MemorySheet, cell: Cell): boolean {
  return sheet.frame.merges.some(
    (merge) => areaContains(merge, cell) && (cell.row !== merge.top || cell.column !== merge.left),
  );
}

function valueFor(value: EtValues, area: Area, cell: Cell): EtValue {
  const [down, across] = [cell.row - area.top, cell.column - area.left];
  if (!isRows(value))
    return typeof value === 'string' && value.startsWith('=')
      ? moveFormula(value, down, across)
      : value;
  const row = value[value.length === 1 ? 0 : down];
  // One column is repeated sideways, one row downwards.
  const rowLength = row?.length ?? 0;
  const at = rowLength === 1 && value.every((each) => each.length === 1) ? 0 : across;
  return row && at < rowLength ? row[at] : '#N/A';
}

function isRows(value: EtValues): value is readonly (readonly EtValue[])[] {
  if (!Array.isArray(value)) return false;
  if (value.length === 0 || !value.every((row) => Array.isArray(row)))
    throw new Error('fake lacks writing anything but rows of values');
  return true;
}

function readFor(desk: Desk, before: MemoryCell | undefined, value: EtValue): Written {
  const { year, apostropheInTextCells } = desk.options;
  const format = before?.style?.numberFormat;
  if (format === '@' && apostropheInTextCells === 'mark' && typeof value === 'string')
    return readWritten(value.replace(/^'/, ''), format, year);
  return readWritten(value, format, year);
}

function cellAfter(before: MemoryCell | undefined, written: Written): MemoryCell | null {
  const format = before?.style?.numberFormat ?? written.numberFormat;
  const style = format === undefined ? before?.style : { ...before?.style, numberFormat: format };
  if (style) return { input: written.input, style };
  return written.input.kind === 'blank' ? null : { input: written.input };
}
