import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell } from '../base/cell';
import { formulaAt, valueAt } from '../base/grid';
import type { CellValue, Grid } from '../base/grid';
import {
  deleteColumn,
  deleteRow,
  insertColumn,
  insertRow,
  reorderRows,
  swapColumns,
  typeInto,
} from './edit-grid';
import type { FilledForm } from './filled-form';
import { gridOfBlueprint } from './grid-of-blueprint';
import { layOutScoreForm } from './lay-out-score-form';
import { NOTICE, SCORE_FORM } from './opened-notice';
import { readForm } from './read-form';

const opened = [NOTICE];

/** A form for 州甲局, its scores 1…15 by item so that a mix-up shows. */
function sheetOf(unit: string): Grid {
  const blueprint = layOutScoreForm({
    opened: NOTICE,
    form: SCORE_FORM,
    name: unit,
    unit,
    filler: '第一组',
    date: '2017-10-23',
    choices: {},
  });
  let grid = gridOfBlueprint(blueprint);
  for (let item = 1; item <= 15; item += 1) {
    grid = typeInto(grid, `G${item + 4}`, item);
    grid = typeInto(grid, `F${item + 4}`, `第${item}项的情况`);
  }
  return grid;
}

function read(grid: Grid): FilledForm {
  const filled = readForm(opened, grid);
  if (!filled) throw new Error('not recognised');
  return filled;
}

function scoresOf(filled: FilledForm): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(filled.rows.map((row) => [row.item, row.score?.value ?? null]));
}

function codesOf(filled: FilledForm): readonly string[] {
  return filled.issues.map((issue) => issue.code);
}

/** Applies an issue's one-click mend to the grid. */
function mend(grid: Grid, filled: FilledForm, code: string): Grid {
  const remedy = filled.issues.find((issue) => issue.code === code)?.remedy;
  if (remedy?.kind !== 'restore') throw new Error(`no mend for ${code}`);
  return remedy.cells.reduce((mended, { cell, input }) => {
    if (input.kind === 'blank') return typeInto(mended, formatCell(cell), null);
    const value =
      input.kind === 'text' ? input.text : input.kind === 'number' ? input.number : input.formula;
    return typeInto(mended, formatCell(cell), value);
  }, grid);
}

const ALL = Object.fromEntries(
  SCORE_FORM.sections.flatMap((s) => s.items).map((i) => [i.id, Number(i.id)]),
);

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
    expect(scoresOf(filled)).toEqual(ALL);
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
        expect(scoresOf(filled)).toEqual(ALL);
        const moved = order.some((from, to) => from !== to);
        expect(codesOf(filled)).toEqual(moved ? ['key-disagrees'] : []);
      }),
    );
  });

  it('L12 mends the keys of a sorted sheet with one click', () => {
    const grid = reorderRows(sheetOf('州甲局'), 4, [...Array(15).keys()].reverse(), [1, 6]);
    const filled = read(grid);
    expect(filled.issues[0]?.params).toEqual({
      number: '15、14、13、12、11、10、9、7、6、5、4、3、2、1',
    });
    const mended = read(mend(grid, filled, 'key-disagrees'));
    expect(mended.issues).toEqual([]);
    expect(scoresOf(mended)).toEqual(ALL);
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
    expect(scoresOf(filled)).toEqual(ALL);
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
    expect(scoresOf(read(mend(grid, filled, 'item-text-altered')))).toEqual(ALL);
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
      expect(scoresOf(filled)).toEqual(ALL);
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
      params: { number: '6', otherCell: 'C10' },
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
      expect(scoresOf(filled)).toEqual(ALL);
    }
    const swapped = read(swapColumns(sheetOf('州甲局'), 4, 5));
    expect(swapped.rows[7]?.facts?.value).toBe('第8项的情况');
    expect(swapped.rows[7]?.facts?.cell).toEqual({ row: 11, column: 4 });
  });

  it('L18 a title typed over is still known by its hidden id', () => {
    const filled = read(typeInto(sheetOf('州甲局'), 'G4', '分数'));
    expect(scoresOf(filled)).toEqual(ALL);
  });

  it('L19 a column deleted is named', () => {
    const filled = read(deleteColumn(sheetOf('州甲局'), 6));
    expect(filled.issues.map((issue) => issue.code)).toContain('column-missing');
    expect(filled.rows[0]?.score).toBeNull();
    expect(filled.total).toBeNull();
  });
});

describe('hidden cells gone', () => {
  it('L20 the key column deleted: the words suffice', () => {
    const filled = read(deleteColumn(sheetOf('州甲局'), 0));
    expect(scoresOf(filled)).toEqual(ALL);
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
    expect(scoresOf(filled)).toEqual(ALL);
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

  it('L29 a large foreign sheet is refused quickly', () => {
    const values = Array.from({ length: 20000 }, (_, row) => [row, `第${row}行`, '总计', 5, 8]);
    const before = performance.now();
    expect(readForm(opened, { values, formulas: [] })).toBeNull();
    expect(performance.now() - before).toBeLessThan(200);
  });
});
