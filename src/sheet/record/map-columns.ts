import { textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { SEARCHED_COLUMNS } from '../find-form';
import { normaliseWords } from '../words';
import { columnsOf } from './match-record-rows';
import type { MatchedRecordRow } from './match-record-rows';
import type { RecordWords } from './record-words';

/** The hidden first row may have been pushed down, and nobody inserts many rows above a title. */
const FIELD_ROWS = 8;

/**
 * Where the form's columns stand in the sheet: by the words printed in them, most rows winning; a column without words
 * by its hidden id, and at last as far right of a known one as it was printed.
 */
export function mapColumns(
  words: RecordWords,
  grid: Grid,
  rows: readonly MatchedRecordRow[],
): ReadonlyMap<number, number> {
  const voted = voteByWords(grid, rows);
  const hidden = findFieldIds(words, grid);
  const columns = new Map<number, number>();
  words.form.columns.forEach(({ id }, planned) => {
    const left = [...columns].at(-1);
    const known = voted.get(planned) ?? hidden.get(id);
    if (known !== undefined) columns.set(planned, known);
    else if (left) columns.set(planned, left[1] + planned - left[0]);
    else {
      const [right] = voted;
      if (right) columns.set(planned, right[1] + planned - right[0]);
    }
  });
  return columns;
}

function voteByWords(grid: Grid, rows: readonly MatchedRecordRow[]): ReadonlyMap<number, number> {
  const votes = new Map<number, Map<number, number>>();
  for (const { row, own, kind } of rows) {
    if (kind !== 'exact') continue;
    const found = columnsOf(own, textsOf(grid, row)) ?? [];
    found.forEach((actual, at) => {
      const planned = own.words[at]?.column;
      if (planned === undefined) return;
      const own_ = votes.get(planned) ?? new Map<number, number>();
      own_.set(actual, (own_.get(actual) ?? 0) + 1);
      votes.set(planned, own_);
    });
  }
  const voted = new Map<number, number>();
  for (const [planned, counts] of [...votes].sort(([one], [other]) => one - other)) {
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    if (most) voted.set(planned, most[0]);
  }
  return voted;
}

function textsOf(grid: Grid, row: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const width = Math.min(SEARCHED_COLUMNS, grid.values[row]?.length ?? 0);
  for (let column = 0; column < width; column += 1) {
    const normal = normaliseWords(textOf(valueAt(grid, { row, column })));
    if (normal !== '') texts.set(column, normal);
  }
  return texts;
}

function findFieldIds(words: RecordWords, grid: Grid): ReadonlyMap<string, number> {
  const ids = new Set(words.form.columns.map(({ id }) => id));
  for (let row = 0; row < Math.min(FIELD_ROWS, grid.values.length); row += 1) {
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
