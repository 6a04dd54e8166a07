import { describe, expect, it } from 'vitest';
import { formatArea, formatCell } from '../../base/cell';
import { textOf, valueAt } from '../../base/grid';
import type { BlueprintCell, SheetBlueprint } from '../blueprint';
import { gridOfBlueprint } from '../grid-of-blueprint';
import { NOTICE, NOTICE_002 } from '../opened-notice';
import type { AppraisalRequest } from './appraisal-request';
import { layOutAppraisal } from './lay-out-appraisal';

const REQUEST: AppraisalRequest = {
  opened: NOTICE_002,
  name: '综合得分表',
  choices: {},
  filler: '州直工委',
  date: '2018-12-20',
  rows: [
    { unit: '州甲局', system: '', person: '某甲' },
    { unit: '州乙局', system: '州甲局', person: '某乙', honour: true },
    { unit: '州丙院', system: '州甲局', person: '', past: [{ inBand: true, person: '某丙' }] },
  ],
};

function layOut(more: Partial<AppraisalRequest> = {}): SheetBlueprint {
  const sheet = layOutAppraisal({ ...REQUEST, ...more });
  if (!sheet) throw new Error('no appraisal');
  return sheet;
}

const SHEET = layOut();

function row(sheet: SheetBlueprint, number: number): readonly string[] {
  const values = gridOfBlueprint(sheet).values[number - 1] ?? [];
  return values.map(textOf);
}

function cellAt(sheet: SheetBlueprint, name: string): BlueprintCell | undefined {
  return sheet.cells.find((cell) => formatCell(cell) === name);
}

describe('the 综合得分表 as laid out', () => {
  it('Z1 stands under its title and says that it is no form of the notice', () => {
    const grid = gridOfBlueprint(SHEET);
    expect(textOf(valueAt(grid, { row: 1, column: 1 }))).toMatch(/综合得分表$/);
    expect(cellAt(SHEET, 'B3')?.input).toMatchObject({
      formula: expect.stringMatching(/"（非官方表样/),
    });
    expect(row(SHEET, 4).filter((text) => text !== '')).toEqual([
      'header',
      '汇总单位：州直工委',
      '汇总时间：2018年12月20日',
      '以下各栏在本表右侧填写，不打印',
    ]);
    expect(SHEET.print).toMatchObject({ orientation: 'landscape', titleRows: [1, 5] });
  });

  it('Z1 prints one column for what is given and one for what it adds; rounds, past years and 优秀 stand beside', () => {
    const titles = row(SHEET, 5)
      .slice(1)
      .map((title) => title.replaceAll('\n', ''));
    expect(titles.slice(0, 16)).toEqual([
      ...['名次', '单位', '牵头单位', '书记'],
      ...['日常管理得分或等次', '日常管理加权分', '实地核查得分', '实地核查加权分'],
      ...['民意调查得分', '民意调查加权分', '述职测评得分', '述职测评加权分'],
      ...['综合得分', '综合评价等次', '年终绩效考核扣分', '结果运用'],
    ]);
    expect(titles.slice(17, 27)).toEqual([
      ...['实地核查一季度', '实地核查二季度', '实地核查三季度', '实地核查四季度'],
      ...['上年是否后3名', '上年书记', '前年是否后3名', '前年书记'],
      ...['拟评年度考核优秀', '折算计入五个文明绩效考核得分'],
    ]);
    expect(SHEET.print && formatArea(SHEET.print.area)).toBe('B2:Q16');
    expect(SHEET.freeze).toEqual({ rows: 6, columns: 3 });
  });

  it('Z2 full marks and weights are numbers in the head, figures under the table, and follow the decisions', () => {
    expect(row(SHEET, 6).slice(1, 14)).toEqual([
      ...['满分（加权分一栏为权重，%）', '', '', ''],
      ...['100', '20', '100', '50', '100', '10', '20', '20', ''],
    ]);
    const choices = { scale: 'all-converted', 'daily-good': '95.5', conversion: '99' };
    const other = layOut({ choices });
    expect(row(other, 6).slice(5, 13)).toEqual(['20', '20', '50', '50', '10', '10', '20', '20']);
    expect(row(other, 10).slice(0, 5)).toEqual([
      'figure/daily-good',
      '日常管理“好”计（分）',
      '',
      '',
      '95.5',
    ]);
    // A factor outside what it may be is none.
    expect(row(other, 15).slice(0, 5)).toEqual(['figure/conversion', '折算系数', '', '', '']);
  });

  it('open is what people write, and nothing else', () => {
    const open = (name: string) => cellAt(SHEET, name)?.style?.locked === false;
    for (const name of ['C7', 'D7', 'E7', 'F7', 'J7', 'L7', 'S7', 'V9', 'W7', 'Z9', 'AA8', 'E10'])
      expect([name, open(name)]).toEqual([name, true]);
    for (const name of ['B7', 'F6', 'G6', 'G7', 'H7', 'N7', 'O7', 'Q7', 'R7', 'AB7', 'AL7'])
      expect([name, open(name)]).toEqual([name, false]);
    expect(cellAt(SHEET, 'AA8')?.input).toEqual({ kind: 'text', text: '是' });
    expect(cellAt(SHEET, 'W9')?.input).toEqual({ kind: 'text', text: '是' });
  });

  it('what formulas need is hidden, and its columns have ids', () => {
    const hidden = [...SHEET.columns].flatMap(([at, { hidden: off }]) => (off ? [at] : []));
    expect(hidden).toEqual([0, ...Array.from({ length: 17 }, (_, at) => 28 + at)]);
    expect(row(SHEET, 1)[38]).toBe('helper/exact');
    expect(row(SHEET, 1)[17]).toMatch(/^hefen:1\|xiangxi-2018-5\|.*\|composite\|/);
  });

  it('entries are asked for as numbers within their full mark, grades or scores, 是 or 否', () => {
    const asked = SHEET.validations.map(({ area, rule }) => [formatArea(area), rule.kind]);
    expect(asked).toEqual([
      ['F7:F9', 'custom'],
      ...['S7:S9', 'T7:T9', 'U7:U9', 'V7:V9', 'J7:J9', 'L7:L9'].map((area) => [area, 'decimal']),
      ...['W7:W9', 'Y7:Y9', 'AA7:AA9'].map((area) => [area, 'list']),
      ...['E10', 'E11', 'E12', 'E13', 'E14', 'E15'].map((area) => [area, 'decimal']),
    ]);
    expect(SHEET.validations.find(({ area }) => area.left === 11)?.rule).toEqual({
      kind: 'decimal',
      min: 0,
      max: 20,
    });
  });

  it('without units a blank table is laid out, without an appraisal none', () => {
    expect(layOut({ rows: [] }).print?.area.bottom).toBe(5 + 20 + 6 + 1);
    expect(layOutAppraisal({ ...REQUEST, opened: NOTICE })).toBeNull();
  });

  it('Z11 no formula is longer than every program takes', () => {
    for (const { input } of layOut({ choices: { 'rank-pool': 'system', ties: 'dense' } }).cells)
      if (input.kind === 'formula') expect(input.formula.length).toBeLessThan(8192);
  });
});
