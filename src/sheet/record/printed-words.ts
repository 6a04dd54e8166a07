import { textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { FIELD_ROWS, findFieldIds } from '../find-field-ids';
import type { FilledEntry } from './filled-record';
import type { FoundRecord } from './find-record';

/**
 * What stands in the form's own columns beside its `entries`: titles, lines, the notice's words, and whatever somebody wrote between or under them;
 * a list for each row that has any, from the left. Keys, hidden ids and the working columns are no part of it.
 */
export function printedWords(
  { words, identity, keyColumn }: FoundRecord,
  grid: Grid,
  columns: ReadonlyMap<number, number>,
  entries: readonly Pick<FilledEntry, 'cell'>[],
): readonly (readonly string[])[] {
  const [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const apart = new Set(entries.map(({ cell }) => `${cell.row},${cell.column}`));
  if (identity) apart.add(`${identity.cell.row},${identity.cell.column}`);
  const ids = new Set(words.form.columns.map(({ id }) => id));
  const isId = (row: number, text: string): boolean =>
    row < FIELD_ROWS && ids.has(text) && findFieldIds(ids, rowAlone(grid, row), 1).size > 0;
  const rows: string[][] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    const texts: string[] = [];
    for (let column = first; column <= last; column += 1) {
      if (column === keyColumn || apart.has(`${row},${column}`)) continue;
      const text = textOf(valueAt(grid, { row, column }));
      if (text.trim() !== '' && !isId(row, text)) texts.push(text);
    }
    if (texts.length > 0) rows.push(texts);
  }
  return rows;
}

function rowAlone({ values }: Grid, row: number): Grid {
  return { values: values.slice(row, row + 1), formulas: [] };
}
