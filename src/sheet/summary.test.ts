import { describe, expect, it } from 'vitest';
import { formatArea, formatCell } from '../base/cell';
import { textOf, valueAt } from '../base/grid';
import { deleteColumn, deleteRow, insertRow, reorderRows, typeInto } from './edit-grid';
import { gridOfBlueprint } from './grid-of-blueprint';
import { layOutScoreForm } from './lay-out-score-form';
import { layOutSummary } from './lay-out-summary';
import type { SummaryUnit } from './lay-out-summary';
import { NOTICE, SCORE_FORM, SUMMARY_FORM } from './opened-notice';
import { readSummary } from './read-summary';
import { plannedCells } from './sheet-plan';

const [group] = NOTICE.scheme.rosters;
if (!group) throw new Error('no roster');

function unitsOf(names: readonly string[]): SummaryUnit[] {
  const { total, items } = plannedCells(SCORE_FORM);
  return names.map((unit) => ({ unit, sheetName: unit, total, rows: items }));
}

function layOut(units: readonly SummaryUnit[], choices: Readonly<Record<string, string>> = {}) {
  return layOutSummary({
    opened: NOTICE,
    form: SUMMARY_FORM,
    name: '评分汇总表',
    filler: '第一组',
    date: '',
    units,
    choices,
  });
}

const names = group.units.map(({ name }) => name);
const sheet = layOut(unitsOf(names));
const grid = gridOfBlueprint(sheet);

function formulaOf(blueprint: ReturnType<typeof layOut>, cell: string): string {
  const input = blueprint.cells.find((each) => formatCell(each) === cell)?.input;
  return input?.kind === 'formula' ? input.formula : '';
}

describe('附件3 as laid out', () => {
  it('L30 title, headings and columns stand as the notice has them, a row a unit in the roster’s order', () => {
    const row = (at: number) =>
      [1, 2, 3, 4, 5].map((column) => textOf(valueAt(grid, { row: at, column })));
    expect(row(1)[0]).toBe('2017年三季度州直单位党组织书记履行党建工作责任实地核查评分汇总表');
    expect(row(2).filter((text) => text !== '')).toEqual([
      '汇总单位：第一组',
      '汇总时间： 年 月 日',
    ]);
    expect(row(3)).toEqual(['排名', '被核查单位', '特色亮点', '扣分情况', '得分']);
    expect(Array.from({ length: 10 }, (_, at) => row(4 + at)[1])).toEqual(names);
    expect(sheet.print).toMatchObject({ orientation: 'portrait', titleRows: [1, 3] });
  });

  it('L31 no formula passes an error on: each look at another sheet is guarded', () => {
    for (const { input } of sheet.cells) {
      if (input.kind !== 'formula' || !input.formula.includes('!')) continue;
      const bare = input.formula.replace(
        /IFERROR\(IF\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\),""\)/g,
        '',
      );
      expect(bare).not.toContain('!');
      expect(input.formula.length).toBeLessThan(8192);
    }
  });

  it('L32 ranks and thresholds look at the hidden eighth-decimal helper only', () => {
    expect(formulaOf(sheet, 'H5')).toBe('=IF(ISNUMBER(F5),ROUND(F5,8),"")');
    expect(formulaOf(sheet, 'B5')).toBe(
      '=IF(ISNUMBER(H5),SUMPRODUCT(ISNUMBER($H$5:$H$14)*($H$5:$H$14>H5))+1,"")',
    );
    expect(sheet.columns.get(7)?.hidden).toBe(true);
  });

  it('L32 equal units are ranked as decided; ranks without gaps count the first of equals', () => {
    const worse = layOut(unitsOf(names), { ties: 'share-worse' });
    expect(formulaOf(worse, 'B5')).toBe(
      '=IF(ISNUMBER(H5),SUMPRODUCT(ISNUMBER($H$5:$H$14)*($H$5:$H$14>=H5)),"")',
    );
    const dense = layOut(unitsOf(names), { ties: 'dense' });
    expect(formulaOf(dense, 'B6')).toBe(
      '=IF(ISNUMBER(H6),SUMPRODUCT(ISNUMBER($H$5:$H$14)*($H$5:$H$14>H6)*$I$5:$I$14)+1,"")',
    );
    expect(formulaOf(dense, 'I6')).toBe('=IF(ISNUMBER(H6),IF(COUNTIF($H$5:H6,H6)=1,1,0),0)');
    expect(dense.columns.get(8)?.hidden).toBe(true);
    expect(formulaOf(sheet, 'I6')).toBe('');
  });

  it('L30 a row is high enough for what stands in its unit’s sheet today', () => {
    const [first, ...others] = unitsOf(names);
    if (!first) throw new Error('no units');
    const written = {
      highlight: '',
      facts: '支委会、党小组会各少1次，扣2分；专题党课未上，扣1分。',
    };
    const full = { ...first, rows: first.rows.map((row) => ({ ...row, written })) };
    const heights = layOut([full, ...others]).rows;
    const [long = 0, short = 0] = [heights.get(4)?.height, heights.get(5)?.height];
    expect(short).toBe(sheet.rows.get(5)?.height);
    expect(long).toBeGreaterThan(4 * short);
  });

  it('L33 a third is of the roster’s n, in integers', () => {
    expect(formulaOf(sheet, 'G15')).toContain('最多3个（10÷3，取整）');
    expect(formulaOf(layOut(unitsOf(names.slice(0, 2))), 'G7')).toContain('最多0个（2÷3，取整）');
  });

  it('L34 a unit without a sheet leaves its cells to be written by hand', () => {
    const [first, ...others] = unitsOf(names);
    const units = [{ unit: first?.unit ?? '', sheetName: null, total: null, rows: [] }, ...others];
    const blueprint = layOut(units);
    expect(formulaOf(blueprint, 'F5')).toBe('');
    expect(formulaOf(blueprint, 'B5')).not.toBe('');
    expect(formulaOf(blueprint, 'F6')).not.toBe('');
  });

  it('L35 prints the readings in force beside the result', () => {
    const note = textOf(valueAt(grid, { row: 14, column: 1 }));
    expect(note).toBe(
      '本表口径：满分98分（推定）；三分之一按各组算（推定）；不适用给满分（推定）；最低0分（推定）；并列同名次（推定）。',
    );
    const chosen = gridOfBlueprint(layOut(unitsOf(names), { 'full-mark': 'printed-100' }));
    expect(textOf(valueAt(chosen, { row: 14, column: 1 }))).toContain('100分减扣分，最高98分；');
    expect(sheet.print && formatArea(sheet.print.area)).toBe('B2:F15');
  });

  it('L36 writes names with apostrophes and the committee of fourteen within every host’s limits', () => {
    const odd = layOut(unitsOf(["州'甲'局"]));
    expect(formulaOf(odd, 'F5')).toContain("'州''甲''局'!G$20");
  });
});

describe('附件3 as read', () => {
  it('L37 says whose it is and where each unit stands', () => {
    const summary = readSummary([NOTICE], grid);
    expect(summary).toMatchObject({
      scheme: 'xiangxi-2017-q3',
      form: 'annex-3',
      filler: '第一组',
      headerRow: 3,
    });
    expect(summary?.rows).toEqual(names.map((unit, at) => ({ unit, row: 4 + at })));
  });

  it('L37 sorted, with rows inserted, without keys or hidden row', () => {
    const sorted = reorderRows(grid, 4, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0], [1, 5]);
    expect(readSummary([NOTICE], sorted)?.rows[0]).toEqual({ unit: names[9], row: 4 });
    expect(readSummary([NOTICE], insertRow(grid, 6))?.rows[2]).toEqual({ unit: names[2], row: 7 });
    expect(readSummary([NOTICE], deleteColumn(grid, 0))?.rows).toHaveLength(10);
    expect(readSummary([NOTICE], deleteRow(grid, 0))?.filler).toBe('第一组');
  });

  it('L38 a unit sheet, an empty sheet and a title alone are no summary', () => {
    const unit = layOutScoreForm({
      opened: NOTICE,
      form: SCORE_FORM,
      name: '州甲局',
      unit: '州甲局',
      filler: '第一组',
      date: '',
      choices: {},
    });
    expect(readSummary([NOTICE], gridOfBlueprint(unit))).toBeNull();
    expect(readSummary([NOTICE], { values: [], formulas: [] })).toBeNull();
    const title = typeInto({ values: [], formulas: [] }, 'A1', SUMMARY_FORM.title);
    expect(readSummary([NOTICE], title)).toBeNull();
  });
});
