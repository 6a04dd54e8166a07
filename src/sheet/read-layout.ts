import type { Grid } from '../base/grid';
import { findColumns } from './find-columns';
import { SEARCHED_ROWS, countMatches } from './find-form';
import type { FoundForm } from './find-form';
import { matchRows } from './match-rows';
import type { MatchedRow } from './match-rows';
import { readHeader } from './read-header';
import type { HeaderValues } from './read-header';
import type { ScorePlace } from './score-formulas';
import { ROW_KEYS } from './sheet-plan';

/** Where the parts of a form of ours stand in a sheet, after whatever has been done to it. */
export interface SheetLayout {
  /** By column id; the column with the items' words is `content` whatever its title says. */
  readonly columns: ReadonlyMap<string, number>;
  /** First row under the column titles. */
  readonly after: number;
  readonly first: number;
  /** First column right of the form. */
  readonly working: number;
  readonly header: HeaderValues;
  readonly rows: readonly MatchedRow[];
}

/** Finds columns, header and item rows of a recognised form. */
export function readLayout({ words, keyColumn }: FoundForm, grid: Grid): SheetLayout {
  const titled = findColumns(words.form, grid);
  const content = countMatches(words, grid).column ?? titled.columns.get('content');
  const columns = new Map(titled.columns);
  if (content !== undefined) {
    for (const [id, column] of columns) if (column === content) columns.delete(id);
    columns.set('content', content);
  }
  const places = [...columns.values()];
  const first = Math.min(...places);
  const after = titled.row === null ? 0 : titled.row + 1;
  const rows =
    content === undefined ? [] : matchRows(words, grid, { content, keys: keyColumn, after });
  const working = Math.max(...places) + 1;
  const title = findKeyedRow(grid, keyColumn, ROW_KEYS.title);
  const header = readHeader(words.form, grid, {
    before: titled.row ?? rows[0]?.row ?? grid.values.length,
    row: findKeyedRow(grid, keyColumn, ROW_KEYS.header),
    first,
    beside: title === null ? null : { row: title, column: working },
  });
  return { columns, after, first, working, header, rows };
}

function findKeyedRow(grid: Grid, keyColumn: number | null, key: string): number | null {
  if (keyColumn === null) return null;
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    if (grid.values[row]?.[keyColumn] === key) return row;
  }
  return null;
}

/** What the form's formulas speak of, as the sheet stands now; null where a column or every row is gone. */
export function scorePlaceOf(layout: SheetLayout, count: number): ScorePlace | null {
  const [base, facts, score] = ['base', 'facts', 'score'].map((id) => layout.columns.get(id));
  const own = layout.rows.filter(({ kind }) => kind !== 'repeated').map(({ row }) => row);
  if (base === undefined || facts === undefined || score === undefined) return null;
  if (own.length === 0) return null;
  return { base, facts, score, from: Math.min(...own), to: Math.max(...own), count };
}
