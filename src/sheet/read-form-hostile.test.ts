import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell } from '../base/cell';
import { textOf, valueAt } from '../base/grid';
import type { CellValue, Grid } from '../base/grid';
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  reorderRows,
  typeInto,
} from './edit-grid';
import { sheetOf } from './filled-sheet';
import { ALIKE, wordsOfForms } from './form-words';
import { NOTICE } from './opened-notice';
import { readForm } from './read-form';
import { readSummary } from './read-summary';
import { recogniseByWords } from './recognise-by-words';
import { normaliseWords, similarityOf } from './words';

type Edit = (grid: Grid) => Grid;

const row = fc.integer({ min: 0, max: 20 });
const column = fc.integer({ min: 0, max: 7 });
const official = sheetOf('州甲局');

/** What people and programs leave in cells, the sheet's own texts among it. */
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    '',
    ' ',
    0,
    -1,
    1e9,
    NaN,
    true,
    '４分',
    '=1+1',
    '=SUM(',
    '小计',
    '得分',
  ),
  fc.constantFrom<CellValue>(
    'hefen:1|',
    'hefen:1|a|b|c|d|e|f',
    'total',
    'columns',
    '被核查单位：',
    '\u0000',
  ),
  fc.string(),
  fc.constant({ error: '#REF!' }),
  fc.tuple(row, column).map(([at, from]) => valueAt(official, { row: at, column: from })),
);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(row, column, value).map(
      ([at, to, put]): Edit =>
        (grid) =>
          typeInto(grid, formatCell({ row: at, column: to }), put),
    ),
  },
  row.map(
    (at): Edit =>
      (grid) =>
        insertRow(grid, at),
  ),
  row.map(
    (at): Edit =>
      (grid) =>
        deleteRow(grid, at),
  ),
  column.map(
    (at): Edit =>
      (grid) =>
        insertColumn(grid, at),
  ),
  column.map(
    (at): Edit =>
      (grid) =>
        deleteColumn(grid, at),
  ),
  fc.tuple(row, row).map(
    ([one, other]): Edit =>
      (grid) =>
        reorderRows(grid, Math.min(one, other), [1, 0], [1, 6]),
  ),
);

describe('whatever has been done to a sheet', () => {
  it('L14 no score is ever read for an item whose words do not stand beside it', () => {
    const [words] = wordsOfForms(NOTICE);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const grid = edits.reduce((edited, each) => each(edited), official);
        const filled = readForm([NOTICE], grid);
        if (!filled) return;
        const items = filled.rows.map(({ item }) => item);
        expect(new Set(items).size).toBe(items.length);
        for (const { item, score } of filled.rows) {
          const normal = words?.byId.get(item)?.normal ?? '';
          const at = score?.cell.row;
          if (at === undefined) continue;
          const beside = (grid.values[at] ?? []).map((each) => normaliseWords(textOf(each)));
          expect(beside.some((each) => similarityOf(each, normal) >= ALIKE)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('L29 reading never fails, and the issues point into the sheet', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const grid = edits.reduce((edited, each) => each(edited), official);
        readSummary([NOTICE], grid);
        recogniseByWords([NOTICE], grid);
        for (const { cell } of readForm([NOTICE], grid)?.issues ?? []) {
          if (cell) expect(Math.min(cell.row, cell.column)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
