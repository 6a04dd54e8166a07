import { areaContains, type Area, type Cell } from '../../../../../src/base/cell';
import type { MemoryCell, MemorySheet } from '../../../workbook/memory-sheet';
import { keyOf } from '../../../workbook/memory-sheet';
import { cellCount, isEntireColumn, isEntireRow } from '../address';
import type { Book } from '../book';
import type { EmulatedObject, Place, Wire } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { textOf } from '../given';
import { requireUnlocked } from '../guard';
import { restyle, withMember } from '../restyle';
import { readWritten, type WrittenValue } from '../written-value';
import { describeChange, detailsAt } from '../describe-change';

/** Excel refuses ranges much larger than this; no test of ours needs one. */
const MOST_CELLS = 5_000_000;

/** What can be read of each cell. Whole rows and columns answer null, as in Excel. */
export function readsOfContents(
  book: Book,
  sheet: string,
  area: Area,
): NonNullable<EmulatedObject['reads']> {
  const each = (read: (cell: MemoryCell | undefined) => Wire) => (): Wire => {
    if (isEntireRow(area) || isEntireColumn(area)) return null;
    if (cellCount(area) > MOST_CELLS) throw new ExcelError('RangeExceedsLimit');
    const { cells } = book.calculatedSheet(sheet);
    return rowsOf(area).map((row) =>
      columnsOf(area).map((column) => read(cells.get(keyOf({ row, column })))),
    );
  };
  return {
    Values: each(valueOf),
    Formulas: each(formulaOf),
    ValueTypes: each(valueTypeOf),
    Text: each((cell) => shownText(book, cell)),
    NumberFormat: each(numberFormatOf),
  };
}

/** What can be written into each cell. */
export function writesOfContents(
  book: Book,
  sheet: string,
  area: Area,
): NonNullable<EmulatedObject['writes']> {
  return {
    Values: (value) => writeContents(book, sheet, area, value),
    Formulas: (value) => writeContents(book, sheet, area, value),
    NumberFormat: (value) => writeNumberFormats(book, sheet, area, value),
  };
}

export function valueOf(cell: MemoryCell | undefined): Wire {
  if (!cell) return '';
  switch (cell.input.kind) {
    case 'text':
      return cell.input.text;
    case 'number':
      return cell.input.number;
    case 'formula':
      return plain(cell.cached);
    case 'blank':
      return '';
  }
}

function plain(result: unknown): Wire {
  if (result === undefined || result === null) return '';
  if (typeof result === 'object' && 'error' in result) return String(result.error);
  return typeof result === 'string' || typeof result === 'number' || typeof result === 'boolean'
    ? result
    : '';
}

function formulaOf(cell: MemoryCell | undefined): Wire {
  return cell?.input.kind === 'formula' ? cell.input.formula : valueOf(cell);
}

export function valueTypeOf(cell: MemoryCell | undefined): string {
  if (!cell || cell.input.kind === 'blank') return 'Empty';
  if (cell.input.kind === 'formula' && typeof cell.cached === 'object') return 'Error';
  const value = valueOf(cell);
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export function numberFormatOf(cell: MemoryCell | undefined): string {
  return cell?.style?.numberFormat ?? 'General';
}

/** The text on the screen, for the few number formats the product writes. */
function shownText(book: Book, cell: MemoryCell | undefined): string {
  const value = valueOf(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(value);
  const format = numberFormatOf(cell);
  if (format === 'General' || format === '@') return String(value);
  const [, decimals = ''] = /^0(?:\.(0+))?$/.exec(format) ?? book.lack(`Range.Text of ${format}`);
  return value.toFixed(decimals.length);
}

/** Writes a matrix of the range's own size, or one value into every cell. */
function writeContents(book: Book, sheetId: string, area: Area, given: unknown): void {
  const sheet = book.sheet(sheetId);
  const matrix = matrixOf(area, given);
  requireUnlocked(book, sheet, cellsOf(area));
  const cells = new Map(sheet.cells);
  for (const cell of cellsOf(area)) {
    if (isCovered(sheet, cell)) continue;
    const key = keyOf(cell);
    const before = cells.get(key);
    const value = matrix(cell.row - area.top, cell.column - area.left);
    const written = readWritten(value, numberFormatOf(before));
    if (written === undefined) book.lack(`Range.Values of ${typeof value} ${String(value)}`);
    if (written) putCell(cells, key, before, written);
  }
  const before = detailsAt(book, sheetId, area);
  book.changeSheet({ ...sheet, cells });
  book.post.own([describeChange(book, sheetId, area, before)]);
}

/** How a written matrix is read at a place; another size than the range's is refused. */
export function matrixOf(area: Area, given: unknown): (down: number, across: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits) throw new ExcelError('InvalidArgument');
  return (down, across) => {
    const row = rows[down];
    return Array.isArray(row) ? row[across] : null;
  };
}

function writeNumberFormats(book: Book, sheet: string, area: Area, given: unknown): void {
  const matrix = matrixOf(area, given);
  restyle(book, { sheet, areas: [area] }, (style, { row, column }) => {
    const format = matrix(row - area.top, column - area.left);
    if (format === null) return style;
    return withMember(style, 'numberFormat', format === 'General' ? null : textOf(format));
  });
}

/** Empties the cells; their formats stay. */
export function clearContents(book: Book, { sheet, areas }: Place): void {
  for (const area of areas) writeContents(book, sheet, area, '');
}

function putCell(
  cells: Map<number, MemoryCell>,
  key: number,
  before: MemoryCell | undefined,
  { input, numberFormat }: WrittenValue,
): void {
  // A date or a percentage formats the cell only where nobody has formatted it yet.
  const format = before?.style?.numberFormat === undefined ? numberFormat : undefined;
  const style = format === undefined ? before?.style : { ...before?.style, numberFormat: format };
  if (style) cells.set(key, { input, style });
  else if (input.kind === 'blank') cells.delete(key);
  else cells.set(key, { input });
}

/** A cell under a merge that is not its first: whatever is written there vanishes. */
function isCovered(sheet: MemorySheet, cell: Cell): boolean {
  return sheet.frame.merges.some(
    (merge) => areaContains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column),
  );
}

/** All cells of an area, row by row; an area without bounds has too many. */
export function* cellsOf(area: Area): Generator<Cell> {
  if (isEntireRow(area) || isEntireColumn(area)) throw new ExcelError('InvalidArgument');
  for (const row of rowsOf(area)) for (const column of columnsOf(area)) yield { row, column };
}

function rowsOf({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

function columnsOf({ left, right }: Area): readonly number[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}
