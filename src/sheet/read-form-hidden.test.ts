import { describe, expect, it } from 'vitest';
import { formulaAt } from '../base/grid';
import { deleteColumn, deleteRow, typeInto } from './edit-grid';
import { ALL_SCORES, codesOf, mend, read, scoresOf, sheetOf } from './filled-sheet';
import { NOTICE } from './opened-notice';
import { readForm } from './read-form';

const opened = [NOTICE];

describe('hidden cells gone', () => {
  it('L20 the key column deleted: the words suffice', () => {
    const filled = read(deleteColumn(sheetOf('州甲局'), 0));
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
    expect(codesOf(filled)).toEqual(['keys-missing']);
    expect(filled.issues[0]?.remedy).toBeUndefined();
  });

  it('L20 the keys cleared: they can be written again', () => {
    let grid = sheetOf('州甲局');
    for (let row = 1; row <= 20; row += 1) grid = typeInto(grid, `A${row}`, null);
    const filled = read(grid);
    expect(codesOf(filled)).toEqual(['keys-missing']);
    expect(read(mend(grid, filled, 'keys-missing')).issues).toEqual([]);
  });

  it('L21 the hidden row deleted, and the identity with it: keys and words suffice', () => {
    const filled = read(deleteRow(sheetOf('州甲局'), 0));
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
    expect(filled.identity).toBeNull();
    expect(codesOf(filled)).toEqual(['keys-missing']);
  });

  it('L21 the identity cleared: it can be written again', () => {
    const grid = typeInto(sheetOf('州甲局'), 'H1', null);
    const mended = read(mend(grid, read(grid), 'keys-missing'));
    expect(mended.identity).toEqual(read(sheetOf('州甲局')).identity);
    expect(mended.issues).toEqual([]);
  });

  it('L22 both gone: no longer ours to claim', () => {
    expect(readForm(opened, deleteColumn(deleteRow(sheetOf('州甲局'), 0), 0))).toBeNull();
  });
});

describe('header and identity', () => {
  it('L23 a copied sheet with another unit typed in: the header wins, the identity is mended', () => {
    const grid = typeInto(sheetOf('州甲局'), 'B3', '被核查单位：州乙局');
    const filled = read(grid);
    expect(filled.unit.text).toBe('州乙局');
    expect(filled.issues).toMatchObject([
      { code: 'identity-disagrees', params: { identity: '州甲局', header: '州乙局' } },
    ]);
    const mended = read(mend(grid, filled, 'identity-disagrees'));
    expect(mended.identity?.subject).toBe('州乙局');
    expect(mended.issues).toEqual([]);
  });

  it('L23 another word of the notice for the same unit is the same unit', () => {
    const grid = typeInto(sheetOf('州委统战部'), 'B3', '被核查单位：州委统战部直');
    expect(codesOf(read(grid))).toEqual([]);
  });

  it.each([
    ['被核查单位：', 'unit-empty'],
    ['被核查单位：                    ', 'unit-empty'],
    [null, 'unit-empty'],
  ])('L24 the unit left empty (%s) is an issue', (written, code) => {
    expect(codesOf(read(typeInto(sheetOf('州甲局'), 'B3', written)))).toEqual([code]);
  });

  it.each(['核查时间： 年 月  日', '核查时间：2017年 月 日', '核查时间：', '核查时间：____'])(
    'L24 the date left empty (%s) is a reminder',
    (written) => {
      expect(codesOf(read(typeInto(sheetOf('州甲局'), 'F3', written)))).toEqual(['date-empty']);
    },
  );

  it.each([
    ['B3', '州甲局', '州甲局'],
    ['B3', '被核查单位:州甲局', '州甲局'],
    ['B3', '被核查单位： 州甲局 ', '州甲局'],
  ])('L25 reads a heading however it was typed (%s %s)', (cell, written, unit) => {
    const filled = read(typeInto(sheetOf('州甲局'), cell, written));
    expect(filled.unit.text).toBe(unit);
    expect(codesOf(filled)).toEqual([]);
  });

  it('L25 reads the value beside its heading, but not the next heading', () => {
    const label = typeInto(sheetOf('州甲局'), 'B3', '被核查单位：');
    expect(read(typeInto(label, 'C3', '州甲局')).unit).toEqual({
      text: '州甲局',
      cell: { row: 2, column: 2 },
    });
    expect(read(label).unit.text).toBe('');
  });

  it('L25 reads three headings in one cell', () => {
    let grid = typeInto(
      sheetOf('州甲局'),
      'B3',
      '被核查单位：州甲局      核查组：第一组   核查时间：2017年10月23日',
    );
    grid = typeInto(typeInto(grid, 'D3', null), 'F3', null);
    const filled = read(grid);
    expect([filled.unit.text, filled.team.text, filled.date.text]).toEqual([
      '州甲局',
      '第一组',
      '2017年10月23日',
    ]);
  });
});

describe('the total', () => {
  it.each([92, '92', '92分', true])('L26 overwritten by %s, and put back', (written) => {
    const grid = typeInto(sheetOf('州甲局'), 'G20', written);
    const filled = read(grid);
    expect(codesOf(filled)).toEqual(['total-overwritten']);
    const mended = mend(grid, filled, 'total-overwritten');
    expect(formulaAt(mended, { row: 19, column: 6 })).toBe(
      formulaAt(sheetOf('州甲局'), { row: 19, column: 6 }),
    );
    expect(read(mended).issues).toEqual([]);
  });

  it('L27 a formula of one’s own, or none, is altered', () => {
    expect(codesOf(read(typeInto(sheetOf('州甲局'), 'G20', '=SUM(G5:G19)')))).toEqual([
      'total-formula-altered',
    ]);
    expect(codesOf(read(typeInto(sheetOf('州甲局'), 'G20', null)))).toEqual([
      'total-formula-altered',
    ]);
  });

  it('L27 spacing, case and dollar signs of a host do not alter it', () => {
    const own = formulaAt(sheetOf('州甲局'), { row: 19, column: 6 }) ?? '';
    const other = own.toLowerCase().replace('g5:g19', '$g$5:$g$19').replaceAll(',', ', ');
    expect(codesOf(read(typeInto(sheetOf('州甲局'), 'G20', other)))).toEqual([]);
  });

  it('L28 the total’s row removed is named', () => {
    expect(codesOf(read(deleteRow(sheetOf('州甲局'), 19)))).toEqual(['total-missing']);
  });
});

describe('sheets that are not ours', () => {
  it('L29 an empty sheet, a plain table, a foreign identity', () => {
    expect(readForm(opened, { values: [], formulas: [] })).toBeNull();
    expect(
      readForm(opened, {
        values: [
          ['a', 1],
          ['b', 2],
        ],
        formulas: [],
      }),
    ).toBeNull();
    const foreign = 'hefen:1|elsewhere|1|00|annex-2|州甲局|第一组';
    expect(readForm(opened, { values: [[foreign]], formulas: [[null]] })).toBeNull();
  });

  it('L29 a large foreign sheet is refused', () => {
    const values = Array.from({ length: 20000 }, (_, row) => [row, `第${row}行`, '总计', 5, 8]);
    expect(readForm(opened, { values, formulas: [] })).toBeNull();
  });
});
