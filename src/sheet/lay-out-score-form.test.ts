import { describe, expect, it } from 'vitest';
import { formatArea, formatCell } from '../base/cell';
import { textOf, valueAt } from '../base/grid';
import { itemsOf } from '../scheme/open-scheme';
import type { SheetBlueprint } from './blueprint';
import { gridOfBlueprint } from './grid-of-blueprint';
import { layOutScoreForm } from './lay-out-score-form';
import { NOTICE, SCORE_FORM } from './opened-notice';
import { roomInEms } from './column-width';
import { rowHeight } from './text-height';
import { countLines } from './text-metrics';

function layOut(unit = '州甲局', filler = '第一组', date = '2017-10-23'): SheetBlueprint {
  const name = '州甲局';
  return layOutScoreForm({
    opened: NOTICE,
    form: SCORE_FORM,
    name,
    unit,
    filler,
    date,
    choices: {},
  });
}

const sheet = layOut();
const grid = gridOfBlueprint(sheet);

/** The sheet's texts row by row, columns apart by `|`. */
function rowText(row: number): string {
  return Array.from({ length: 8 }, (_, column) => textOf(valueAt(grid, { row, column }))).join('|');
}

describe('what is printed', () => {
  it('L1 title, header, column titles, items and total stand as the notice has them', () => {
    expect(rowText(1)).toBe(
      'title|2017年三季度州直单位党组织书记履行党建工作责任实地核查评分细则||||||',
    );
    expect(rowText(2)).toBe(
      'header|被核查单位：州甲局||核查组：第一组||核查时间：2017年10月23日||',
    );
    expect(rowText(3)).toBe('columns|核实项目|核查内容及评分标准|分值|特色亮点|扣分情况|得分|');
    expect(rowText(4)).toMatch(/^1\|一、基层党委、党支部履责情况\|1、细化.*扣2分。\|5\|\|\|\|$/);
    expect(rowText(12)).toContain('每次扣 0.5 分。测试每不及格1人扣  0.5分。|10|');
    expect(rowText(19)).toBe('total|小计||100||||');
  });

  it('L1 an empty form keeps the notice’s own blanks', () => {
    const blank = gridOfBlueprint(layOut('', '', ''));
    const header = [1, 3, 5].map((column) => valueAt(blank, { row: 2, column }));
    expect(header).toEqual([
      '被核查单位：',
      '核查组：×××直属机关党委（或第×核查组）',
      '核查时间： 年 月  日',
    ]);
  });

  it('L2 sections, title, headings and 小计 are merged, each as far as its sheet of paper goes', () => {
    expect(sheet.merges.map(formatArea)).toEqual([
      'B2:G2',
      'B3:C3',
      'D3:E3',
      'F3:G3',
      'B5:B7',
      'B8:B10',
      'B11:B12',
      'B14:B15',
      'B16:B17',
      'B20:C20',
    ]);
  });

  it('L5 prints on A4 across, without key column, hidden row and working column, titles repeated', () => {
    const print = sheet.print;
    expect(print && formatArea(print.area)).toBe('B2:G20');
    expect(print).toMatchObject({ paper: 'A4', orientation: 'landscape', titleRows: [1, 3] });
    expect(sheet.freeze).toEqual({ rows: 4, columns: 0 });
    expect(sheet.rows.get(0)?.hidden).toBe(true);
    expect(sheet.columns.get(0)?.hidden).toBe(true);
  });

  it('L51 takes two sheets of paper at the least, parted between two items, numbered at the foot', () => {
    expect(sheet.print).toMatchObject({
      fitToWidth: false,
      scale: 92,
      breaks: [12],
      footer: '第 &P 页 共 &N 页',
    });
  });

  it('L50 every row is tall enough for its words', () => {
    const width = (at: number) => sheet.columns.get(at)?.width ?? 0;
    const needs = (text: string, column: number) =>
      rowHeight(countLines(text, roomInEms([width(column)], 11)), 11);
    itemsOf(SCORE_FORM).forEach((item, at) => {
      const height = sheet.rows.get(4 + at)?.height;
      expect(height).toBeGreaterThanOrEqual(needs(item.text + item.standard, 2));
    });
    let row = 4;
    for (const section of SCORE_FORM.sections) {
      const rows = section.items.map((_, at) => sheet.rows.get(row + at)?.height ?? 0);
      const height = rows.reduce((sum, each) => sum + each, 0);
      expect(height).toBeGreaterThanOrEqual(needs(section.title, 1));
      row += section.items.length;
    }
  });
});

describe('what is open and what is helped', () => {
  it('L6 only header, 特色亮点, 扣分情况 and 得分 are unlocked, and nothing is protected today', () => {
    const open = sheet.cells
      .filter((cell) => cell.style?.locked === false)
      .map((cell) => formatCell(cell));
    const items = itemsOf(SCORE_FORM).flatMap((_, at) => [
      `E${at + 5}`,
      `F${at + 5}`,
      `G${at + 5}`,
    ]);
    expect(new Set(open)).toEqual(new Set(['B3', 'D3', 'F3', ...items]));
    expect(sheet.protected).toBe(false);
  });

  it('L7 warns of scores outside 0…分值, and stops nobody', () => {
    expect(sheet.validations).toHaveLength(15);
    expect(sheet.validations[7]).toMatchObject({
      area: { top: 11, left: 6, bottom: 11, right: 6 },
      rule: { kind: 'decimal', min: 0, max: 6 },
      alert: 'warning',
      message: '本项分值6分，得分应是0至6之间的数字。',
    });
    expect(new Set(sheet.validations.map(({ alert }) => alert))).toEqual(new Set(['warning']));
  });

  it('L8 colours and formulas of ours stand in the working column only, but for the total', () => {
    expect(sheet.conditionalFormats.map(({ area }) => formatArea(area))).toEqual([
      'H5:H20',
      'H5:H20',
      'H5:H20',
    ]);
    const formulas = sheet.cells
      .filter((cell) => cell.input.kind === 'formula')
      .map((cell) => formatCell(cell));
    expect(formulas.filter((cell) => !cell.startsWith('H'))).toEqual(['G20']);
    expect(sheet.cells.some((cell) => cell.style?.fill !== undefined)).toBe(false);
  });

  it('L9 the total counts before it adds', () => {
    const total = sheet.cells.find((cell) => formatCell(cell) === 'G20')?.input;
    expect(total).toEqual({
      kind: 'formula',
      formula:
        '=IF(AND(COUNT(G5:G19)=15,IFERROR(SUMPRODUCT(ISNUMBER(G5:G19)*(G5:G19>=0)*(G5:G19<=D5:D19)),0)=15),SUM(G5:G19),"")',
    });
  });

  it('L9 no formula is longer than any host takes', () => {
    for (const { input } of sheet.cells) {
      if (input.kind === 'formula') expect(input.formula.length).toBeLessThan(8192);
    }
  });
});
