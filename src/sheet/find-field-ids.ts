import { textOf, valueAt } from '../base/grid';
import type { Grid } from '../base/grid';
import { SEARCHED_COLUMNS } from './find-form';

/** The hidden first row may have been pushed down, and nobody inserts many rows above a title. */
export const FIELD_ROWS = 8;

/** The hidden row's ids with their columns, wherever above `end` it has moved; it holds at least two of them. */
export function findFieldIds(
  ids: ReadonlySet<string>,
  grid: Grid,
  end: number,
): ReadonlyMap<string, number> {
  for (let row = 0; row < Math.min(end, grid.values.length); row += 1) {
    const found = new Map<string, number>();
    const width = Math.min(SEARCHED_COLUMNS, grid.values[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const id = textOf(valueAt(grid, { row, column }));
      if (ids.has(id) && !found.has(id)) found.set(id, column);
    }
    if (found.size >= 2) return found;
  }
  return new Map();
}
