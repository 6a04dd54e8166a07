import type { Grid } from '../../base/grid';
import { FIELD_ROWS, findFieldIds } from '../find-field-ids';
import { columnsOf } from './match-record-rows';
import type { MatchedRecordRow } from './match-record-rows';
import type { RecordWords } from './record-words';
import { rowTexts } from './row-texts';

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
  const ids = new Set(words.form.columns.map(({ id }) => id));
  const hidden = findFieldIds(ids, grid, FIELD_ROWS);
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
    const found = columnsOf(own, rowTexts(grid, row)) ?? [];
    found.forEach((actual, at) => {
      const planned = own.words[at]?.column;
      if (planned === undefined) return;
      const tally = votes.get(planned) ?? new Map<number, number>();
      tally.set(actual, (tally.get(actual) ?? 0) + 1);
      votes.set(planned, tally);
    });
  }
  const voted = new Map<number, number>();
  for (const [planned, counts] of [...votes].sort(([one], [other]) => one - other)) {
    const [most] = [...counts].sort(([, one], [, other]) => other - one);
    if (most) voted.set(planned, most[0]);
  }
  return voted;
}
