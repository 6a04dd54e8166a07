import type { MemorySheet } from '../../../workbook/memory-sheet';
import { isEntireColumn, isEntireRow } from '../address';
import type { Book } from '../book';
import type { EmulatedObject, Place, Wire } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { booleanOf, numberOf } from '../given';
import { requireUnprotected } from '../guard';
import {
  charactersOfPoints,
  pointsOfCharacters,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
} from '../measures';

type Reads = NonNullable<EmulatedObject['reads']>;
type Writes = NonNullable<EmulatedObject['writes']>;
type RowSize = { readonly height?: number; readonly hidden?: boolean };
type ColumnSize = { readonly width?: number; readonly hidden?: boolean };

const HIGHEST = 409.5;
const WIDEST = 255;

/** `format.rowHeight` and `format.columnWidth`, in points. A hidden row is 0 high. */
export function readsOfSizes(book: Book, place: Place): Reads {
  const frame = (): MemorySheet['frame'] => book.sheet(place.sheet).frame;
  return {
    RowHeight: () =>
      same(rowsOf(place), (row) => {
        const size = frame().rows.get(row);
        return size?.hidden ? 0 : (size?.height ?? STANDARD_HEIGHT);
      }),
    ColumnWidth: () =>
      same(columnsOf(place), (column) => {
        const size = frame().columns.get(column);
        if (size?.hidden) return 0;
        return size?.width === undefined ? STANDARD_WIDTH : pointsOfCharacters(size.width);
      }),
  };
}

export function writesOfSizes(book: Book, place: Place): Writes {
  return {
    RowHeight: (value) => {
      const height = numberOf(value);
      if (height < 0 || height > HIGHEST) throw new ExcelError('InvalidArgument');
      setRows(book, place, (size) => ({ ...size, height }));
    },
    ColumnWidth: (value) => {
      const width = charactersOfPoints(numberOf(value));
      if (width < 0 || width > WIDEST) throw new ExcelError('InvalidArgument');
      setColumns(book, place, (size) => ({ ...size, width }));
    },
  };
}

/** `range.rowHidden` and `range.columnHidden`. */
export function readsOfHiding(book: Book, place: Place): Reads {
  const frame = (): MemorySheet['frame'] => book.sheet(place.sheet).frame;
  return {
    RowHidden: () => same(rowsOf(place), (row) => frame().rows.get(row)?.hidden ?? false),
    ColumnHidden: () =>
      same(columnsOf(place), (column) => frame().columns.get(column)?.hidden ?? false),
  };
}

export function writesOfHiding(book: Book, place: Place): Writes {
  return {
    RowHidden: (value) => {
      const hidden = booleanOf(value);
      setRows(book, place, (size) => withHidden(size, hidden));
    },
    ColumnHidden: (value) => {
      const hidden = booleanOf(value);
      setColumns(book, place, (size) => withHidden(size, hidden));
    },
  };
}

function withHidden<Size extends { readonly hidden?: boolean }>(
  { hidden: _, ...size }: Size,
  hidden: boolean,
): Omit<Size, 'hidden'> & { readonly hidden?: boolean } {
  return hidden ? { ...size, hidden } : size;
}

function setRows(book: Book, place: Place, change: (size: RowSize) => RowSize): void {
  const sheet = book.sheet(place.sheet);
  requireUnprotected(book, sheet, 'allowFormatRows');
  if (place.areas.some(isEntireColumn)) book.lack('RangeFormat.RowHeight of all rows');
  const rows = resized(sheet.frame.rows, rowsOf(place), change);
  book.changeSheet({ ...sheet, frame: { ...sheet.frame, rows } });
}

function setColumns(book: Book, place: Place, change: (size: ColumnSize) => ColumnSize): void {
  const sheet = book.sheet(place.sheet);
  requireUnprotected(book, sheet, 'allowFormatColumns');
  if (place.areas.some(isEntireRow)) book.lack('RangeFormat.ColumnWidth of all columns');
  const columns = resized(sheet.frame.columns, columnsOf(place), change);
  book.changeSheet({ ...sheet, frame: { ...sheet.frame, columns } });
}

function resized<Size extends object>(
  before: ReadonlyMap<number, Size>,
  indexes: readonly number[],
  change: (size: Partial<Size>) => Size,
): ReadonlyMap<number, Size> {
  const sizes = new Map(before);
  for (const index of indexes) {
    const size = change(sizes.get(index) ?? {});
    if (Object.keys(size).length > 0) sizes.set(index, size);
    else sizes.delete(index);
  }
  return sizes;
}

/** What all have in common; null where they differ. Past the sheet's first rows and columns nobody looks. */
function same(indexes: readonly number[], read: (index: number) => Wire): Wire {
  const [first = null, ...others] = new Set(indexes.map(read));
  return others.length > 0 ? null : first;
}

function rowsOf({ areas }: Place): readonly number[] {
  return areas.flatMap(({ top, bottom }) => indexes(top, bottom));
}

function columnsOf({ areas }: Place): readonly number[] {
  return areas.flatMap(({ left, right }) => indexes(left, right));
}

function indexes(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
