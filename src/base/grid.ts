import type { Cell } from './cell';

/** What a host shows in a cell: a number, a text, a truth value, an error such as `#REF!`, or nothing. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellError {
  readonly error: string;
}

/** The used rectangle of a sheet from A1 on: values row by row, and formulas (beginning with `=`) where a cell has one. */
export interface Grid {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
}

/** Stands for a formula that a file's format keeps where we do not read it: that there is one is known, what it says is not. */
export const UNREAD_FORMULA = '=…';

export const EMPTY_GRID: Grid = { values: [], formulas: [] };

export function valueAt(grid: Grid, cell: Cell): CellValue {
  return grid.values[cell.row]?.[cell.column] ?? null;
}

export function formulaAt(grid: Grid, cell: Cell): string | null {
  return grid.formulas[cell.row]?.[cell.column] ?? null;
}

/** A formula nobody has calculated since it was written, which is no blank: one that comes to nothing shows the empty text. */
export function isUncalculated(cell: {
  readonly value: CellValue;
  readonly formula: string | null;
}): boolean {
  return cell.value === null && cell.formula !== null && cell.formula !== UNREAD_FORMULA;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A cell's value as the text a person sees; an empty cell is the empty text. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

/** Whether two readings of a sheet came to the same contents, cell by cell. */
export function isSameGrid(one: Grid, other: Grid): boolean {
  if (one === other) return true;
  return (
    haveSameCells(one.values, other.values, isSameValue) &&
    haveSameCells(one.formulas, other.formulas, Object.is)
  );
}

function haveSameCells<Each>(
  one: readonly (readonly Each[])[],
  other: readonly (readonly Each[])[],
  isSame: (one: Each, other: Each) => boolean,
): boolean {
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at];
      if (row.length !== beside?.length) return false;
      return row.every((each, column) => {
        const there = beside[column];
        return there !== undefined && isSame(each, there);
      });
    })
  );
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}
