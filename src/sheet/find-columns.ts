import type { Grid } from '../base/grid';
import { FIELD_ROWS, findFieldIds } from './find-field-ids';
import { SEARCHED_COLUMNS, SEARCHED_ROWS } from './find-form';
import { normaliseWords } from './words';

/** Where a form's columns stand in a sheet. */
export interface FoundColumns {
  /** Row of the column titles; null where no row holds two of them. */
  readonly row: number | null;
  /** By column id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** What columns are found by. */
export interface TitledColumns {
  readonly columns: readonly { readonly id: string; readonly title: string }[];
}

/** Finds the columns by their printed titles; the hidden field ids help only where a title is gone or stands twice. */
export function findColumns(form: TitledColumns, grid: Grid): FoundColumns {
  const titles = new Map<string, string>(
    form.columns.map((column) => [normaliseWords(column.title), column.id]),
  );
  const row = findTitleRow(titles, grid);
  const ids = new Set<string>(form.columns.map((column) => column.id));
  const hidden = findFieldIds(ids, grid, row ?? FIELD_ROWS);
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  for (const [column, id] of row === null ? [] : titlesIn(titles, grid, row)) {
    const known = columns.get(id);
    if (known !== undefined && hidden.get(id) !== column) continue;
    if (known !== undefined) taken.delete(known);
    columns.set(id, column);
    taken.add(column);
  }
  for (const [id, column] of hidden) {
    if (!columns.has(id) && !taken.has(column)) columns.set(id, column);
  }
  return { row, columns };
}

/** The row that holds the most column titles, the upper one of equals. */
function findTitleRow(titles: ReadonlyMap<string, string>, grid: Grid): number | null {
  let best: number | null = null;
  let most = 1;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    const count = new Set(titlesIn(titles, grid, row).map(([, id]) => id)).size;
    if (count > most) [best, most] = [row, count];
    if (most === titles.size) break;
  }
  return best;
}

function titlesIn(titles: ReadonlyMap<string, string>, grid: Grid, row: number) {
  const found: (readonly [number, string])[] = [];
  const width = Math.min(SEARCHED_COLUMNS, grid.values[row]?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const value = grid.values[row]?.[column];
    if (typeof value !== 'string' || value.length > 200) continue;
    const id = titles.get(normaliseWords(value));
    if (id !== undefined) found.push([column, id]);
  }
  return found;
}
