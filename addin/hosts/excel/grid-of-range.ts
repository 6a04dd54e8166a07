import type { Area } from '../../../src/base/cell';
import { EMPTY_GRID, type CellValue, type Grid } from '../../../src/base/grid';
import { heldArea } from '../held-area';

/** What Excel answers about the used rectangle, wherever it begins. */
export interface RangeContents {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
}

/** Where a loaded range lies. */
export function areaOfRange(
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

interface ReadCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

const BLANK: ReadCell = { value: null, formula: null };

/** The rectangle as a grid from A1 on, without blank rows below or blank columns to the right. */
export function gridOfRange(contents: RangeContents): Grid {
  const { rowIndex, columnIndex, values, formulas, valueTypes } = contents;
  const [rowCount, columnCount] = [values.length, values[0]?.length ?? 0];
  const held = heldArea(areaOfRange({ rowIndex, columnIndex, rowCount, columnCount }));
  if (!held) return EMPTY_GRID;
  const rows = values
    .slice(0, held.bottom + 1 - held.top)
    .map((row, down) =>
      row
        .slice(0, held.right + 1 - held.left)
        .map((value, across) =>
          readCell(value, formulas[down]?.[across], valueTypes[down]?.[across]),
        ),
    );
  const height = lastIndex(rows, (row) => row.some(isUsed)) + 1;
  const width = Math.max(0, ...rows.map((row) => lastIndex(row, isUsed) + 1));
  if (height === 0) return EMPTY_GRID;
  const before = new Array<ReadCell>(columnIndex).fill(BLANK);
  const wide = columnIndex + width;
  const cells = [
    ...Array.from({ length: rowIndex }, () => new Array<ReadCell>(wide).fill(BLANK)),
    ...rows.slice(0, height).map((row) => [...before, ...row.slice(0, width)]),
  ];
  return {
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
  };
}

/**
 * Excel gives a cell without a formula its value in place of one, so a text that begins with `=` is told apart by being both.
 * The empty text is a formula's result; in a cell without one it means blank.
 */
export function readCell(value: unknown, written: unknown, type: string | undefined): ReadCell {
  const formula =
    typeof written === 'string' && written.startsWith('=') && written !== value ? written : null;
  if (type === 'Error') return { value: { error: String(value) }, formula };
  if (typeof value === 'number' || typeof value === 'boolean') return { value, formula };
  if (typeof value !== 'string' || (value === '' && formula === null))
    return { value: null, formula };
  return { value, formula };
}

function isUsed({ value, formula }: ReadCell): boolean {
  return value !== null || formula !== null;
}

function lastIndex<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let at = items.length - 1;
  for (let item = items[at]; item !== undefined && !holds(item); item = items[at]) at -= 1;
  return at;
}
