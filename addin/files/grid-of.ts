import type { Cell } from '../../src/base/cell';
import { UNREAD_FORMULA, type Grid } from '../../src/base/grid';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { gridOfBlueprint } from '../../src/sheet/grid-of-blueprint';

/** A sheet read from a file, as the grid that the domain reads: values as the file last knew them, `unread` the cells whose formulas it kept to itself. */
export function gridOf(sheet: SheetBlueprint, unread: readonly Cell[] = []): Grid {
  const grid = gridOfBlueprint(sheet);
  if (unread.length === 0) return grid;
  const formulas = grid.formulas.map((row) => [...row]);
  for (const { row, column } of unread) {
    const cells = formulas[row];
    if (cells && column < cells.length) cells[column] = UNREAD_FORMULA;
  }
  return { ...grid, formulas };
}
