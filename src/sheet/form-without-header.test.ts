import { describe, expect, it } from 'vitest';
import { formatArea, formatCell } from '../base/cell';
import { valueAt } from '../base/grid';
import type { CellValue, Grid } from '../base/grid';
import { itemsOf } from '../scheme/open-scheme';
import type { Choices } from '../scheme/scheme';
import type { SheetBlueprint } from './blueprint';
import { deleteColumn, insertColumn, insertRow, reorderRows, typeInto } from './edit-grid';
import type { FilledForm } from './filled-form';
import { codesOf, mend } from './filled-sheet';
import { gridOfBlueprint } from './grid-of-blueprint';
import { layOutScoreForm } from './lay-out-score-form';
import { FORM_002, NOTICE, NOTICE_002 } from './opened-notice';
import { readForm } from './read-form';
import { recogniseByWords } from './recognise-by-words';

const ITEMS = itemsOf(FORM_002);
/** First item row, counted from 0; row 3 (the header) is hidden. */
const FIRST = 4;

function layOut(unit: string, choices: Choices = {}): SheetBlueprint {
  const about = { name: unit, unit, filler: '', date: '' };
  return layOutScoreForm({ opened: NOTICE_002, form: FORM_002, ...about, choices });
}

/** A form with its scores typed, 0.01 by item so that a mix-up shows. */
function sheetOf(unit: string): Grid {
  return ITEMS.reduce(
    (grid, _, at) => typeInto(grid, `G${FIRST + at + 1}`, (at + 1) / 100),
    gridOfBlueprint(layOut(unit)),
  );
}

function read(grid: Grid): FilledForm {
  const filled = readForm([NOTICE, NOTICE_002], grid);
  if (!filled) throw new Error('not recognised');
  return filled;
}

function scoresOf(filled: FilledForm): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(filled.rows.map((row) => [row.item, row.score?.value ?? null]));
}

const ALL_SCORES = Object.fromEntries(ITEMS.map(({ id }, at) => [id, (at + 1) / 100]));

function textAt(sheet: SheetBlueprint, cell: string): string {
  const found = sheet.cells.find((each) => formatCell(each) === cell)?.input;
  if (found?.kind === 'text') return found.text;
  return found?.kind === 'formula' ? found.formula : '';
}

describe('a form that prints no header and its standard in a column of its own', () => {
  const sheet = layOut('州甲局');

  it('L1 prints item and standard beside each other, to the letter', () => {
    const titles = ['B4', 'C4', 'D4', 'E4', 'F4', 'G4'].map((cell) => textAt(sheet, cell));
    expect(titles).toEqual(['核实项目', '核查内容', '分值', '评分标准', '核查情况', '得分']);
    ITEMS.forEach(({ text, standard }, at) => {
      expect(textAt(sheet, `C${FIRST + at + 1}`)).toBe(text);
      expect(textAt(sheet, `E${FIRST + at + 1}`)).toBe(standard);
    });
    expect(textAt(sheet, 'B28')).toBe('合  计');
    expect(sheet.merges.map(formatArea)).toContain('B28:C28');
  });

  it('L41 the unit stands in the working column beside the title; no empty line is printed for it', () => {
    expect(textAt(sheet, 'H2')).toBe('被核查单位：州甲局');
    expect(sheet.print && formatArea(sheet.print.area)).toBe('B2:G28');
    expect(sheet.rows.get(2)).toEqual({ hidden: true });
    expect(sheet.cells.find((cell) => formatCell(cell) === 'H2')?.style?.locked).toBe(false);
  });

  it('L5 each row shows the longer of item and standard whole', () => {
    const height = (at: number) => sheet.rows.get(FIRST + at)?.height ?? 0;
    const at = ITEMS.findIndex(({ id }) => id === '2.2');
    expect(height(at)).toBeGreaterThan(height(at - 1));
    expect(height(ITEMS.findIndex(({ id }) => id === '1.2'))).toBeGreaterThan(
      height(ITEMS.findIndex(({ id }) => id === '1.3')),
    );
  });

  it('L8 the working column speaks of 核查情况, and says nothing against findings beside a full score', () => {
    expect(textAt(sheet, 'H5')).toContain('少于分值，没有写核查情况');
    expect(textAt(sheet, 'H5')).not.toContain('得分仍是满分');
  });
});

describe('an item that adds points', () => {
  it('L42 may rise above its 分值 by what its standard adds, in warning, working column and total', () => {
    const sheet = layOut('州甲局');
    const validation = sheet.validations[1];
    expect(validation?.rule).toEqual({ kind: 'decimal', min: 0, max: 11 });
    expect(validation?.message).toBe('本项分值6分，另可加5分，得分应是0至11之间的数字。');
    expect(textAt(sheet, 'H6')).toContain('IF(G6>D6+5,"超过分值"&D6&"分加5分"');
    expect(textAt(sheet, 'H6')).toContain('"多于分值，没有写加分依据"');
    expect(textAt(sheet, 'G28')).toContain('+ISNUMBER(G6)*(G6>D6)*(G6<=D6+5)');
  });

  it('L42 the cap on the total bites because of it, unless the owner decides otherwise', () => {
    expect(textAt(layOut('州甲局'), 'G28')).toContain('MIN(100,SUM(G5:G27))');
    expect(textAt(layOut('州甲局', { 'full-mark': 'no-cap' }), 'G28')).not.toContain('MIN(');
  });
});

describe('read back', () => {
  it('L10 says which form, whose, and has no issue', () => {
    const filled = read(sheetOf('州甲局'));
    expect([filled.scheme, filled.form]).toEqual(['xiangxi-2018-5', 'annex']);
    expect(filled.unit).toEqual({ text: '州甲局', cell: { row: 1, column: 7 } });
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
    expect(filled.issues).toEqual([]);
  });

  it('L12 a sort of the visible columns moves words, standards and scores together', () => {
    const order = [...ITEMS.keys()].reverse();
    const grid = reorderRows(sheetOf('州甲局'), FIRST, order, [1, 6]);
    const filled = read(grid);
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
    expect(codesOf(filled)).toContain('key-disagrees');
    expect(codesOf(filled)).not.toContain('item-text-altered');
  });

  it('L13 a standard typed over is told where it stands, and put back', () => {
    const grid = typeInto(sheetOf('州甲局'), 'E5', '会议研究每少一次扣2分。');
    const filled = read(grid);
    expect(filled.issues).toMatchObject([
      { code: 'item-text-altered', item: '1.1', cell: { row: 4, column: 4 } },
    ]);
    expect(read(mend(grid, filled, 'item-text-altered')).issues).toEqual([]);
  });

  it('L15 L18 rows and columns inserted change nothing', () => {
    for (const before of [0, 1, 4, 9, 27]) {
      expect(scoresOf(read(insertRow(sheetOf('州甲局'), before)))).toEqual(ALL_SCORES);
    }
    for (const before of [0, 2, 4, 7]) {
      const filled = read(insertColumn(sheetOf('州甲局'), before));
      expect([before, filled.unit.text, codesOf(filled)]).toEqual([before, '州甲局', []]);
    }
  });

  it('L23 a copy with another unit beside it: the words in sight win', () => {
    const grid = typeInto(sheetOf('州甲局'), 'H2', '被核查单位：州乙局');
    const filled = read(grid);
    expect(filled.issues).toMatchObject([
      { code: 'identity-disagrees', params: { identity: '州甲局', header: '州乙局' } },
    ]);
    expect(read(mend(grid, filled, 'identity-disagrees')).issues).toEqual([]);
  });

  it.each([null, '被核查单位：', '被核查单位：＿＿＿＿'])(
    'L24 no unit (%s) is asked for',
    (written) => {
      const filled = read(typeInto(sheetOf('州甲局'), 'H2', written));
      expect(filled.issues).toMatchObject([
        { code: 'unit-empty', params: { beside: '被核查单位：' }, cell: { row: 1, column: 7 } },
      ]);
    },
  );

  it('L25 the name alone, or in the next cell, is the unit too', () => {
    expect(read(typeInto(sheetOf('州甲局'), 'H2', '州乙局')).unit.text).toBe('州乙局');
    const apart = typeInto(typeInto(sheetOf('州甲局'), 'H2', '被核查单位：'), 'I2', '州乙局');
    expect(read(apart).unit.text).toBe('州乙局');
  });

  it('L20 keys cleared are written again where they stood', () => {
    let grid = sheetOf('州甲局');
    for (let row = 1; row <= 28; row += 1) grid = typeInto(grid, `A${row}`, null);
    const mended = mend(grid, read(grid), 'keys-missing');
    expect(valueAt(mended, { row: 1, column: 0 })).toBe('title');
    expect(read(mended).issues).toEqual([]);
  });

  it('L19 the column of standards deleted is named; the points are still read', () => {
    const filled = read(deleteColumn(sheetOf('州甲局'), 4));
    expect(filled.issues).toMatchObject([
      { code: 'column-missing', params: { title: '评分标准' } },
    ]);
    expect(scoresOf(filled)).toEqual(ALL_SCORES);
  });
});

describe('made by hand', () => {
  /** As the notice's own file has it: the titles again at the head of every page, sections in the first row only, no unit. */
  const HEAD = ['核实\n项目', '核查内容', '分值', '评分标准', '核查情况', '得分'];
  const rows: readonly (readonly CellValue[])[] = [
    [FORM_002.title],
    HEAD,
    ...ITEMS.flatMap(({ text, standard, base }, at): CellValue[][] => [
      ...(at === 5 || at === 10 ? [HEAD] : []),
      ['', text, base / 100, standard, '', (at + 1) / 100],
    ]),
    ['', '合  计', 100, '', '', ''],
  ];
  const grid: Grid = { values: rows, formulas: rows.map((row) => row.map(() => null)) };

  it('L39 L40 is recognised by its words, offered, and read once somebody has agreed', () => {
    expect(recogniseByWords([NOTICE, NOTICE_002], grid)).toEqual({
      scheme: 'xiangxi-2018-5',
      form: 'annex',
      matched: 23,
      of: 23,
    });
    const adopted = { scheme: 'xiangxi-2018-5', form: 'annex' };
    const filled = readForm([NOTICE, NOTICE_002], grid, { adopted });
    expect(filled && scoresOf(filled)).toEqual(ALL_SCORES);
    expect(filled?.issues.map(({ code }) => code)).toEqual(['unit-empty']);
  });
});
