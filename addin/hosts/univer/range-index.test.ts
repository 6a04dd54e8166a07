import { describe, expect, it } from 'vitest';
import { RangeIndex } from './range-index';

const BOOK = { unitId: 'book', sheetId: 'sheet' };

/** Rows and columns from the first to the last of both. */
function area(startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) {
  return { ...BOOK, range: { startRow, startColumn, endRow, endColumn } };
}

function indexOf(...areas: readonly ReturnType<typeof area>[]): RangeIndex {
  const index = new RangeIndex();
  index.bulkInsert(areas.map((each, id) => ({ ...each, id })));
  return index;
}

describe('which formulas look at a cell', () => {
  it.each([
    ['a single cell', area(5, 2), area(5, 2), area(5, 3)],
    ['a row of cells', area(40, 2, 40, 6), area(40, 4), area(41, 4)],
    ['a long column', area(0, 3, 4_000, 3), area(3_999, 3), area(4_001, 3)],
    ['a whole column', area(NaN, 3, NaN, 3), area(90_000, 3), area(0, 4)],
    ['a whole row', area(7, NaN, 7, NaN), area(7, 16_000), area(8, 0)],
  ])('%s is found from within and not from beside', (_, watched, within, beside) => {
    const index = indexOf(watched);
    expect([...index.bulkSearch([within])]).toEqual([0]);
    expect([...index.bulkSearch([beside])]).toEqual([]);
  });

  it('a large area finds everything in it once', () => {
    const index = indexOf(area(1, 1), area(2, 2, 2, 9), area(0, 0, 5_000, 0), area(6_000, 0));
    expect([...index.bulkSearch([area(0, 0, 5_500, 80)])].sort()).toEqual([0, 1, 2]);
  });

  it('another sheet is not touched', () => {
    const index = indexOf(area(1, 1));
    expect([...index.bulkSearch([{ ...area(1, 1), sheetId: 'other' }])]).toEqual([]);
    index.removeById('book', 'other');
    expect(index.bulkSearch([area(1, 1)]).size).toBe(1);
    index.removeById('book', 'sheet');
    expect(index.bulkSearch([area(1, 1)]).size).toBe(0);
  });

  it('what is not wanted is left out, and wanted again in another search', () => {
    const index = indexOf(area(0, 0, 99, 0), area(0, 0, 99, 0));
    const seen = new Set([0]);
    expect([...index.bulkSearch([area(3, 0)], seen)]).toEqual([1]);
    seen.add(1);
    expect([...index.bulkSearch([area(3, 0)], seen)]).toEqual([]);
    expect([...index.bulkSearch([area(4, 0)], seen)]).toEqual([]);
    expect([...index.bulkSearch([area(4, 0)], new Set([1]))]).toEqual([0]);
  });

  it('a formula is removed with all its areas that touch, comes back, and others stay', () => {
    const index = indexOf(area(0, 0, 9, 0), area(0, 0, 9, 0));
    index.insert({ ...area(3, 5), id: 0 });
    index.bulkRemove([{ ...area(0, 0, 9, 5), id: 0 }]);
    expect([...index.bulkSearch([area(3, 5)])]).toEqual([]);
    expect([...index.bulkSearch([area(3, 0)])]).toEqual([1]);
    index.insert({ ...area(0, 0, 9, 0), id: 0 });
    expect([...index.bulkSearch([area(3, 0)])].sort()).toEqual([0, 1]);
    index.clear();
    expect(index.bulkSearch([area(3, 0)]).size).toBe(0);
  });

  it('what came twice is found once', () => {
    const index = indexOf(area(0, 0, 9, 0));
    index.insert({ ...area(0, 0, 9, 0), id: 0 });
    expect([...index.searchGenerator(area(3, 0))]).toEqual([0]);
  });
});
