import type { CellValue, Grid } from '../base/grid';
import type { BlueprintCell, SheetBlueprint } from './blueprint';

/** The grid a host would show right after inserting the sheet; a formula without a known value shows nothing yet. */
export function gridOfBlueprint(blueprint: SheetBlueprint): Grid {
  // Counted one by one: a sheet of thousands of units has more cells than a call has room for.
  let [height, width] = [0, 0];
  for (const { row, column } of blueprint.cells) {
    height = Math.max(height, row + 1);
    width = Math.max(width, column + 1);
  }
  const values = blankRows<CellValue>(height, width);
  const formulas = blankRows<string | null>(height, width);
  for (const cell of blueprint.cells) {
    const valueRow = values[cell.row];
    const formulaRow = formulas[cell.row];
    if (valueRow) valueRow[cell.column] = shownValue(cell);
    if (formulaRow && cell.input.kind === 'formula') formulaRow[cell.column] = cell.input.formula;
  }
  return { values, formulas };
}

function shownValue({ input, cached }: BlueprintCell): CellValue {
  switch (input.kind) {
    case 'text':
      return input.text === '' ? null : input.text;
    case 'number':
      return input.number;
    case 'formula':
      return cached ?? null;
    case 'blank':
      return null;
  }
}

function blankRows<Content>(height: number, width: number): (Content | null)[][] {
  return Array.from({ length: height }, () => Array.from({ length: width }, () => null));
}
