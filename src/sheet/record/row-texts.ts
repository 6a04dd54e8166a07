import { textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { SEARCHED_COLUMNS } from '../find-form';
import { normaliseWords } from '../words';

/** A row's texts as they are compared, by column; blanks and the key column, where one is named, left out. */
export function rowTexts(
  grid: Grid,
  row: number,
  keyColumn: number | null = null,
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const width = Math.min(SEARCHED_COLUMNS, grid.values[row]?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    if (column === keyColumn) continue;
    const normal = normaliseWords(textOf(valueAt(grid, { row, column })));
    if (normal !== '') texts.set(column, normal);
  }
  return texts;
}
