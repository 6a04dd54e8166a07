import { formatCell } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import { formulaAt, valueAt, type Grid } from '../../../src/base/grid';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';

/** Where a sheet does not hold what its blueprint says; null where it does. Formulas are held to be there, not to be spelt alike: Excel has its own way with quotes and spaces. */
export function firstDifference(grid: Grid, { cells }: SheetBlueprint): string | null {
  const wrong = cells.find(({ row, column, input }) => !holds(grid, { row, column }, input));
  return wrong ? formatCell(wrong) : null;
}

/** Whether everything that stands in the sheet comes from the blueprint, be it whole or half made. */
export function mayBeOurs(grid: Grid, { cells }: SheetBlueprint): boolean {
  const inputs = new Map(cells.map((cell) => [formatCell(cell), cell.input]));
  return grid.values.every((line, row) =>
    line.every((_, column) => {
      const cell = { row, column };
      if (valueAt(grid, cell) === null && formulaAt(grid, cell) === null) return true;
      const input = inputs.get(formatCell(cell));
      return input !== undefined && holds(grid, cell, input);
    }),
  );
}

function holds(
  grid: Grid,
  cell: { readonly row: number; readonly column: number },
  input: CellInput,
): boolean {
  const [value, formula] = [valueAt(grid, cell), formulaAt(grid, cell)];
  switch (input.kind) {
    case 'blank':
      return value === null && formula === null;
    case 'formula':
      return formula !== null;
    case 'number':
      return formula === null && value === input.number;
    case 'text':
      return formula === null && (value ?? '') === input.text;
  }
}
