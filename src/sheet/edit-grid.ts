import { formatColumn, parseCell } from '../base/cell';
import type { CellValue, Grid } from '../base/grid';

/** Tests' own: a grid edited as a person edits a sheet, formulas following as every host makes them follow. */

interface Contents {
  readonly values: CellValue[][];
  readonly formulas: (string | null)[][];
}

/** Types into one cell, e.g. `G8`; a text beginning with `=` is typed as a formula. */
export function typeInto(grid: Grid, cell: string, value: CellValue): Grid {
  const place = parseCell(cell);
  if (!place) throw new Error(cell);
  const { values, formulas } = copyOf(grid);
  for (const rows of [values, formulas]) {
    while (rows.length <= place.row) rows.push([]);
    const row = rows[place.row] ?? [];
    while (row.length <= place.column) row.push(null);
  }
  const isFormula = typeof value === 'string' && value.startsWith('=');
  const [valueRow, formulaRow] = [values[place.row], formulas[place.row]];
  if (valueRow) valueRow[place.column] = isFormula ? null : value;
  if (formulaRow) formulaRow[place.column] = isFormula ? value : null;
  return { values, formulas };
}

export function insertRow(grid: Grid, before: number): Grid {
  const { values, formulas } = copyOf(grid);
  values.splice(before, 0, []);
  formulas.splice(before, 0, []);
  return { values, formulas: shifted(formulas, (row) => (row >= before ? row + 1 : row)) };
}

export function deleteRow(grid: Grid, at: number): Grid {
  const { values, formulas } = copyOf(grid);
  values.splice(at, 1);
  formulas.splice(at, 1);
  const shift = (row: number, end: boolean): number =>
    row > at || (row === at && end) ? row - 1 : row;
  return { values, formulas: shifted(formulas, shift) };
}

export function insertColumn(grid: Grid, before: number): Grid {
  const { values, formulas } = copyOf(grid);
  for (const row of values) row.splice(before, 0, null);
  for (const row of formulas) row.splice(before, 0, null);
  return { values, formulas: shiftedColumns(formulas, (at) => (at >= before ? at + 1 : at)) };
}

export function deleteColumn(grid: Grid, at: number): Grid {
  const { values, formulas } = copyOf(grid);
  for (const row of values) row.splice(at, 1);
  for (const row of formulas) row.splice(at, 1);
  return { values, formulas: shiftedColumns(formulas, (each) => (each > at ? each - 1 : each)) };
}

/** Puts the rows from `first` on into another order, but only in the columns from `left` to `right`: what a sort of the visible columns does. */
export function reorderRows(
  grid: Grid,
  first: number,
  order: readonly number[],
  columns: readonly [number, number],
): Grid {
  const { values, formulas } = copyOf(grid);
  order.forEach((from, to) => {
    for (let column = columns[0]; column <= columns[1]; column += 1) {
      const row = values[first + to];
      if (row) row[column] = grid.values[first + from]?.[column] ?? null;
    }
  });
  return { values, formulas };
}

/** Exchanges two columns whole, as cutting and inserting does. */
export function swapColumns(grid: Grid, one: number, other: number): Grid {
  const { values, formulas } = copyOf(grid);
  for (const row of values) [row[one], row[other]] = [row[other] ?? null, row[one] ?? null];
  for (const row of formulas) [row[one], row[other]] = [row[other] ?? null, row[one] ?? null];
  const swap = (at: number): number => (at === one ? other : at === other ? one : at);
  return { values, formulas: shiftedColumns(formulas, swap) };
}

function copyOf(grid: Grid): Contents {
  return {
    values: grid.values.map((row) => [...row]),
    formulas: grid.formulas.map((row) => [...row]),
  };
}

const REFERENCE = /(\$?)([A-Z]{1,2})(\$?)(\d+)(:(\$?)([A-Z]{1,2})(\$?)(\d+))?/g;

function shifted(
  formulas: readonly (readonly (string | null)[])[],
  shift: (row: number, end: boolean) => number,
): (string | null)[][] {
  return rewritten(formulas, (column, row, end) => `${column}${shift(row - 1, end) + 1}`);
}

function shiftedColumns(
  formulas: readonly (readonly (string | null)[])[],
  shift: (column: number) => number,
): (string | null)[][] {
  return rewritten(formulas, (column, row) => {
    const at = parseCell(`${column}1`)?.column ?? 0;
    return `${formatColumn(shift(at))}${row}`;
  });
}

function rewritten(
  formulas: readonly (readonly (string | null)[])[],
  write: (column: string, row: number, end: boolean) => string,
): (string | null)[][] {
  return formulas.map((row) =>
    row.map(
      (formula) =>
        formula?.replace(
          REFERENCE,
          (
            _all,
            _d1,
            column: string,
            _d2,
            line: string,
            range,
            _d3,
            last: string,
            _d4,
            end: string,
          ) => {
            const from = write(column, Number(line), false);
            return range === undefined ? from : `${from}:${write(last, Number(end), true)}`;
          },
        ) ?? null,
    ),
  );
}
