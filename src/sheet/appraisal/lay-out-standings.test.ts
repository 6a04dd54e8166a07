import { describe, expect, it } from 'vitest';
import { formatCell } from '../../base/cell';
import { textOf } from '../../base/grid';
import type { SheetBlueprint } from '../blueprint';
import { gridOfBlueprint } from '../grid-of-blueprint';
import { NOTICE, NOTICE_002 } from '../opened-notice';
import { layOutDecisions } from './lay-out-decisions';
import { layOutStandings } from './lay-out-standings';

const REQUEST = {
  opened: NOTICE_002,
  name: '排名表',
  source: "综合'得分表",
  choices: {},
  filler: '州直工委',
  date: '',
  rows: ['州甲局', '州某某某某某某某某某某某某某某管理局'].map((unit) => ({
    unit,
    system: '',
    person: '某甲',
  })),
};

function row(sheet: SheetBlueprint, number: number): readonly string[] {
  return (gridOfBlueprint(sheet).values[number - 1] ?? []).map(textOf);
}

function formulaAt(sheet: SheetBlueprint, cell: string): string {
  const input = sheet.cells.find((each) => formatCell(each) === cell)?.input;
  return input?.kind === 'formula' ? input.formula : '';
}

describe('the 排名表 as laid out', () => {
  const sheet = layOutStandings(REQUEST);
  if (!sheet) throw new Error('no appraisal');

  it('Z15 has the columns that follow from the order, upright', () => {
    expect(row(sheet, 5).slice(1, 9)).toEqual([
      ...['名次', '单位', '牵头单位', '书记'],
      ...['综合得分', '综合评价等次', '年终绩效考核扣分', '结果运用'],
    ]);
    expect(formulaAt(sheet, 'B3')).toMatch(/"（非官方表样/);
    expect(sheet.print?.orientation).toBe('portrait');
    expect(layOutStandings({ ...REQUEST, opened: NOTICE })).toBeNull();
  });

  it('Z15 looks at the other sheet live, through a hidden order, and passes no error on', () => {
    expect(formulaAt(sheet, 'L7')).toBe(
      '=IFERROR(MATCH(SMALL($K$6:$K$7,ROW(K7)-ROW($K$5)),$K$6:$K$7,0),"")',
    );
    expect(formulaAt(sheet, 'C6')).toContain(`INDEX('综合''得分表'!$C$7:$C$9,$L6)&""`);
    for (const { input } of sheet.cells)
      if (input.kind === 'formula') expect(input.formula).toContain('IFERROR(');
    expect([10, 11].map((at) => sheet.columns.get(at)?.hidden)).toEqual([true, true]);
  });

  it('L50 every row has room for the longest name, because anybody may come to stand there', () => {
    const [first, second] = [sheet.rows.get(5)?.height, sheet.rows.get(6)?.height];
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(30);
  });
});

describe('the 本表口径', () => {
  const sheet = layOutDecisions({
    opened: NOTICE_002,
    name: '本表口径',
    choices: { decimals: 'one', conversion: '0.15' },
    filler: '',
    made: new Map([['decimals', { by: '某甲', on: '2018-12-20', reason: '会议定' }]]),
  });
  const lines = gridOfBlueprint(sheet).values.map((each) => each.map(textOf));
  const line = (id: string) => lines.find(([key]) => key === id) ?? [];

  it('Z16 prints every reading that changes a number, whether confirmed, by whom and when', () => {
    expect(line('decimals').slice(2, 6)).toEqual([
      '综合得分显示几位小数？',
      '显示一位小数：四舍五入，只用于显示；名次按准确得分排。',
      '定为',
      '某甲，2018年12月20日，会议定',
    ]);
    expect(line('ties').slice(4, 6)).toEqual(['推定', '']);
    expect(line('discretion')).toEqual([]);
  });

  it('Z16 prints every figure, and says of those not given that they are not', () => {
    expect(line('conversion').slice(3, 5)).toEqual(['折算系数0.15', '定为']);
    expect(line('daily-good').slice(3, 5)).toEqual(['未定，有关得分空着', '未定']);
    expect(line('daily-good')[6]).toContain('按3：5：2比例');
  });
});
