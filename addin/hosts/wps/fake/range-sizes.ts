import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import { pointsOfWidth } from '../../../../src/sheet/column-width';
import { columnsIn, common, isWholeColumns, isWholeRows, rowsIn } from './areas';
import { requireUnprotected, type Looks } from './range-styles';

const USUAL_HEIGHT = 14.25;
const USUAL_WIDTH = 8.38;
/** Pixels of a digit in the font a width of ours is counted in. */
const USUAL_DIGIT = 7;
const HIGHEST = 409;
const WIDEST = 255;

export function readHeight({ book, sheet, areas }: Looks): number | null {
  const { rows } = book.sheet(sheet).frame;
  return common(
    rowsIn(areas).map((row) => {
      const { height, hidden } = rows.get(row) ?? {};
      return hidden ? 0 : (height ?? USUAL_HEIGHT);
    }),
  );
}

export function writeHeight(looks: Looks, height: number | null): void {
  if (height === null || height < 0 || height > HIGHEST) throw new Error('1004: not a row height');
  changeRows(looks, (row) => (height === 0 ? { ...row, hidden: true } : { height }));
}

export function readWidth({ book, sheet, areas }: Looks, digit: number): number | null {
  const { columns } = book.sheet(sheet).frame;
  return common(
    columnsIn(areas).map((column) => {
      const { width, hidden } = columns.get(column) ?? {};
      return hidden ? 0 : ((width ?? USUAL_WIDTH) * USUAL_DIGIT) / digit;
    }),
  );
}

/** `digit`: pixels of a digit in the workbook's standard font. */
export function writeWidth(looks: Looks, width: number | null, digit: number): void {
  if (width === null || width < 0 || width > WIDEST) throw new Error('1004: not a column width');
  const ours = (width * digit) / USUAL_DIGIT;
  changeColumns(looks, (column) => (width === 0 ? { ...column, hidden: true } : { width: ours }));
}

/** `Width`, in points. */
export function readPoints({ book, sheet, areas }: Looks): number {
  const { columns } = book.sheet(sheet).frame;
  return columnsIn(areas).reduce((sum, column) => {
    const { width = USUAL_WIDTH, hidden } = columns.get(column) ?? {};
    return hidden ? sum : sum + pointsOfWidth(width);
  }, 0);
}

export function readHidden({ book, sheet, areas }: Looks): boolean | null {
  const { rows, columns } = book.sheet(sheet).frame;
  if (areas.every(isWholeRows))
    return common(rowsIn(areas).map((row) => rows.get(row)?.hidden ?? false));
  return common(columnsIn(areas).map((column) => columns.get(column)?.hidden ?? false));
}

/** Only whole rows or whole columns can be hidden. */
export function writeHidden(looks: Looks, hidden: boolean | null): void {
  const said = hidden === true ? { hidden } : {};
  if (looks.areas.every(isWholeRows))
    changeRows(looks, ({ hidden: _, ...row }) => ({ ...row, ...said }));
  else if (looks.areas.every(isWholeColumns))
    changeColumns(looks, ({ hidden: _, ...column }) => ({ ...column, ...said }));
  else throw new Error('1004: only whole rows or columns can be hidden');
}

type Row = NonNullable<ReturnType<SheetBlueprint['rows']['get']>>;
type Column = NonNullable<ReturnType<SheetBlueprint['columns']['get']>>;

function changeRows({ book, sheet, areas }: Looks, change: (row: Row) => Row): void {
  requireUnprotected(book, sheet);
  const rows = new Map(book.sheet(sheet).frame.rows);
  for (const row of rowsIn(areas)) setSize(rows, row, change(rows.get(row) ?? {}));
  book.writeFrame(sheet, { rows });
}

function changeColumns({ book, sheet, areas }: Looks, change: (column: Column) => Column): void {
  requireUnprotected(book, sheet);
  const columns = new Map(book.sheet(sheet).frame.columns);
  for (const column of columnsIn(areas))
    setSize(columns, column, change(columns.get(column) ?? {}));
  book.writeFrame(sheet, { columns });
}

/** A row or column of which nothing is said has no entry. */
function setSize<Size extends Row | Column>(
  sizes: Map<number, Size>,
  at: number,
  size: Size,
): void {
  if (Object.keys(size).length > 0) sizes.set(at, size);
  else sizes.delete(at);
}
