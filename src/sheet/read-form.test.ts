import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell } from '../base/cell';
import { valueAt } from '../base/grid';
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  reorderRows,
  swapColumns,
  typeInto,
} from './edit-grid';
import { ALL_SCORES, codesOf, mend, read, scoresOf, sheetOf } from './filled-sheet';
import { NOTICE } from './opened-notice';

describe('a sheet as it was laid out', () => {
  const filled = read(sheetOf('州甲局'));

  it('L10 says what it is, whose it is and when', () => {
    expect(filled.scheme).toBe('xiangxi-2017-q3');
    expect(filled.form).toBe('annex-2');
    expect(filled.unit).toEqual({ text: '州甲局', cell: { row: 2, column: 1 } });
    expect(filled.team.text).toBe('第一组');
    expect(filled.date.text).toBe('2017年10月23日');
    expect(filled.identity?.subject).toBe('州甲局');
    expect(filled.identity?.rubricHash).toBe(NOTICE.rubricHash);
  });

  it('L11 reads every item, the total and no issue', () => {
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
    expect(filled.rows[7]?.facts?.value).toBe('第8项的情况');
    expect(filled.total?.cell).toEqual({ row: 19, column: 6 });
    expect(filled.issues).toEqual([]);
  });
});

describe('words against keys', () => {
  it('L12 reads each item’s own score in any order the visible columns are sorted into', () => {
    const grid = sheetOf('州甲局');
    const orders = fc.shuffledSubarray([...Array(15).keys()], { minLength: 15 });
    fc.assert(
      fc.property(orders, (order) => {
        const filled = read(reorderRows(grid, 4, order, [1, 6]));
        expect(scoresOf(filled)).toEqual(ALL_SCORES);
        const moved = order.some((from, to) => from !== to);
        expect(codesOf(filled)).toEqual(moved ? ['key-disagrees'] : []);
      }),
    );
  });

  it('L12 mends the keys of a sorted sheet with one click', () => {
    const grid = reorderRows(sheetOf('州甲局'), 4, [...Array(15).keys()].reverse(), [1, 6]);
    const filled = read(grid);
    expect(filled.issues[0]?.params).toEqual({
      label: '第15、14、13、12、11、10、9、7、6、5、4、3、2、1项',
    });
    const mended = read(mend(grid, filled, 'key-disagrees'));
    expect(mended.issues).toEqual([]);
    expect(scoresOf(mended)).toEqual(ALL_SCORES);
  });

  it('L13 reads an item whose words were altered, and puts them back', () => {
    const grid = typeInto(
      sheetOf('州甲局'),
      'C8',
      '4、计划好每月主题党日时间和内容；组织1次党支部主题学习讨论；分层分类开展1次主题实践活动。未按要求落实的，各扣1分。',
    );
    const filled = read(grid);
    expect(codesOf(filled)).toEqual(['item-text-altered']);
    expect(filled.issues[0]?.cell).toEqual({ row: 7, column: 2 });
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
    expect(read(mend(grid, filled, 'item-text-altered')).issues).toEqual([]);
  });

  it('L13 does not mind spaces, line breaks and widths', () => {
    const words = String(valueAt(sheetOf('州甲局'), { row: 7, column: 2 }));
    const loose = words.replace('4、', '４、 ').replace('；', ';\n').replace('，', ',');
    expect(codesOf(read(typeInto(sheetOf('州甲局'), 'C8', loose)))).toEqual([]);
  });

  it('L14 believes no key beside other words: the row is left unread and its words are offered back', () => {
    const grid = typeInto(sheetOf('州甲局'), 'C8', '另有一事');
    const filled = read(grid);
    expect(codesOf(filled)).toEqual(['item-text-altered']);
    expect(scoresOf(filled)['4']).toBeUndefined();
    expect(filled.rows).toHaveLength(14);
    expect(scoresOf(read(mend(grid, filled, 'item-text-altered')))).toEqual(ALL_SCORES);
  });

  it('L14 after a sort a strange text belongs to nobody', () => {
    const order = [3, 1, 2, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
    const grid = typeInto(reorderRows(sheetOf('州甲局'), 4, order, [1, 6]), 'C9', '另有一事');
    expect(codesOf(read(grid))).toEqual(['key-disagrees', 'item-row-missing']);
  });
});

describe('rows', () => {
  it('L15 a row removed is named, and the others are still read', () => {
    const filled = read(deleteRow(sheetOf('州甲局'), 7));
    expect(codesOf(filled)).toEqual(['item-row-missing']);
    expect(filled.issues[0]?.item).toBe('4');
    expect(filled.rows).toHaveLength(14);
  });

  it('L15 rows inserted anywhere change nothing', () => {
    for (const before of [0, 1, 4, 9, 19]) {
      const filled = read(insertRow(sheetOf('州甲局'), before));
      expect([before, codesOf(filled)]).toEqual([before, []]);
      expect(scoresOf(filled)).toEqual(ALL_SCORES);
    }
  });

  it('L16 an item standing twice is read once, from the row with its key', () => {
    const grid = sheetOf('州甲局');
    const copied = [2, 3, 4].reduce(
      (sheet, column) =>
        typeInto(sheet, formatCell({ row: 5, column }), valueAt(grid, { row: 9, column })),
      grid,
    );
    const filled = read(copied);
    expect(codesOf(filled)).toEqual(['item-row-twice', 'item-row-missing']);
    expect(filled.issues[0]).toMatchObject({
      item: '6',
      params: { label: '第6项', otherCell: 'C10' },
    });
    expect(scoresOf(filled)['6']).toBe(6);
    expect(scoresOf(filled)['2']).toBeUndefined();
  });

  it('L17 an altered 分值 is an issue and is put back', () => {
    const grid = typeInto(sheetOf('州甲局'), 'D9', 6);
    const filled = read(grid);
    expect(filled.issues[0]).toMatchObject({
      code: 'base-altered',
      item: '5',
      params: { found: '6', official: 800 },
    });
    expect(read(mend(grid, filled, 'base-altered')).issues).toEqual([]);
  });
});

describe('columns', () => {
  it('L18 columns inserted or moved change nothing', () => {
    for (const before of [0, 1, 3, 6, 7]) {
      const filled = read(insertColumn(sheetOf('州甲局'), before));
      expect([before, codesOf(filled)]).toEqual([before, []]);
      expect(scoresOf(filled)).toEqual(ALL_SCORES);
    }
    const swapped = read(swapColumns(sheetOf('州甲局'), 4, 5));
    expect(swapped.rows[7]?.facts?.value).toBe('第8项的情况');
    expect(swapped.rows[7]?.facts?.cell).toEqual({ row: 11, column: 4 });
  });

  it('L18 a title typed over is still known by its hidden id', () => {
    const filled = read(typeInto(sheetOf('州甲局'), 'G4', '分数'));
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
  });

  it('L19 a column deleted is named', () => {
    const filled = read(deleteColumn(sheetOf('州甲局'), 6));
    expect(filled.issues.map((issue) => issue.code)).toContain('column-missing');
    expect(filled.rows[0]?.score).toBeNull();
    expect(filled.total).toBeNull();
  });
});
