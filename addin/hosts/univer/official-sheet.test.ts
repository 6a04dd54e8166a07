import { afterEach, describe, expect, it } from 'vitest';
import { parseCell } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import { textOf, valueAt } from '../../../src/base/grid';
import type { Choices } from '../../../src/scheme/scheme';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { layOutScoreForm } from '../../../src/sheet/lay-out-score-form';
import { layOutSummary } from '../../../src/sheet/lay-out-summary';
import { NOTICE, SCORE_FORM, SUMMARY_FORM } from '../../../src/sheet/opened-notice';
import { plannedCells } from '../../../src/sheet/sheet-plan';
import type { Host } from '../host';
import { createHeadlessUniver } from './create-headless-univer';
import { createUniverHost } from './univer-host';
import { workbookDataOf } from './workbook-data';

const BASES = [5, 5, 10, 5, 8, 5, 5, 6, 10, 8, 6, 10, 3, 5, 7];
const close: (() => void)[] = [];
afterEach(() => {
  for (const each of close.splice(0)) each();
});

function sheetOf(unit: string, choices: Choices = {}): SheetBlueprint {
  const filler = '第一组';
  return layOutScoreForm({
    opened: NOTICE,
    form: SCORE_FORM,
    name: unit,
    unit,
    filler,
    date: '',
    choices,
  });
}

function summaryOf(units: readonly string[], choices: Choices = {}): SheetBlueprint {
  const { total, items } = plannedCells(SCORE_FORM);
  const rows = units.map((unit) => ({ unit, sheetName: unit, total, rows: items }));
  return layOutSummary({
    opened: NOTICE,
    form: SUMMARY_FORM,
    name: '评分汇总表',
    filler: '第一组',
    date: '',
    units: rows,
    choices,
    pool: { size: 137, units: rows },
  });
}

async function open(sheets: readonly SheetBlueprint[]): Promise<Host> {
  const univer = createHeadlessUniver();
  const host = createUniverHost(univer);
  univer.api.createWorkbook(workbookDataOf([]));
  close.push(() => {
    host.close();
    univer.dispose();
  });
  await host.insertSheets(sheets);
  return host;
}

/** Writes scores and facts down the columns of one form: `{G: [...], F: {8: '…'}}` by cell name. */
async function fill(host: Host, unit: string, cells: Readonly<Record<string, unknown>>) {
  const sheet = (await host.listSheets()).find((each) => each.name === unit);
  if (!sheet) throw new Error(unit);
  const patches = Object.entries(cells).map(([name, value]) => ({
    sheet: sheet.id,
    at: parseCell(name) ?? { row: 0, column: 0 },
    inputs: [[inputOf(value)]],
  }));
  await host.applyPatches(patches);
}

function inputOf(value: unknown): CellInput {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  const text = String(value);
  return text.startsWith('=') ? { kind: 'formula', formula: text } : { kind: 'text', text };
}

/** Scores at the base points, less what `less` takes from items by number. */
function scores(less: Readonly<Record<number, number>> = {}): Record<string, number> {
  return Object.fromEntries(
    BASES.map((base, at) => [`G${at + 5}`, base - (less[at + 1] ?? 0)] as const),
  );
}

async function shown(host: Host, sheetName: string, ...cells: readonly string[]) {
  const grids = await host.readGrids();
  const grid = grids.find((each) => each.sheet.name === sheetName)?.grid;
  if (!grid) throw new Error(sheetName);
  return cells.map((name) => textOf(valueAt(grid, parseCell(name) ?? { row: 0, column: 0 })));
}

describe('the score form in a live spreadsheet', () => {
  it('stays without a total until every score is a number within 0…分值', async () => {
    const host = await open([sheetOf('州甲局')]);
    expect(await shown(host, '州甲局', 'G20', 'H5', 'H20')).toEqual(['', '', '还有15项未填']);
    await fill(host, '州甲局', scores());
    expect(await shown(host, '州甲局', 'G20', 'H20')).toEqual(['98', '']);
    for (const wrong of [null, '4分', -1, 6, '=1/0']) {
      await fill(host, '州甲局', { G5: wrong });
      const [total, words] = await shown(host, '州甲局', 'G20', 'H20');
      expect([wrong, total]).toEqual([wrong, '']);
      expect(words).toBe(wrong === null ? '还有1项未填' : '得分有误，合计未出');
    }
    await fill(host, '州甲局', { G5: 2.5 });
    expect(await shown(host, '州甲局', 'G20')).toEqual(['95.5']);
  });

  it.each([
    [{ G8: null, F8: '未组织主题学习讨论' }, '未填'],
    [{ E8: '主题党日有特色' }, '未填'],
    [{ G8: '4分' }, '得分不是数字'],
    [{ G8: '=1/0' }, '得分不是数字'],
    [{ G8: 6 }, '超过分值5分'],
    [{ G8: -1 }, '得分小于0'],
    [{ G8: 3 }, '少于分值，没有写扣分情况'],
    [{ G8: 3, F8: '未组织主题学习讨论' }, ''],
    [{ G8: 5, F8: '未组织主题学习讨论' }, '提醒：写有扣分情况，得分仍是满分'],
    [{ G8: 5, F8: '无。' }, ''],
    [{ G8: 5 }, ''],
    [{ G8: 5, F8: '=1/0' }, '扣分情况有错误值'],
  ])('says in words what is wrong with %j', async (cells, words) => {
    const host = await open([sheetOf('州甲局')]);
    await fill(host, '州甲局', cells);
    expect(await shown(host, '州甲局', 'H8')).toEqual([words]);
  });

  it.each([
    ['sum-98', '93'],
    ['printed-100', '95'],
    ['rescaled-100', '94.89'],
  ])('adds up by the full mark in force (%s)', async (option, total) => {
    const host = await open([sheetOf('州甲局', { 'full-mark': option })]);
    await fill(host, '州甲局', scores({ 3: 5 }));
    expect(await shown(host, '州甲局', 'G20')).toEqual([total]);
    await fill(host, '州甲局', scores());
    expect(await shown(host, '州甲局', 'G20')).toEqual(['98']);
  });
});

describe('an item that does not apply', () => {
  it('left out by decision, the others stand for all', async () => {
    const host = await open([sheetOf('州甲局', { 'not-applicable': 'excluded' })]);
    await fill(host, '州甲局', { ...scores({ 3: 5 }), G5: null });
    expect(await shown(host, '州甲局', 'G20', 'H20')).toEqual(['', '还有1项未填']);
    await fill(host, '州甲局', { F5: '不适用' });
    expect(await shown(host, '州甲局', 'G20', 'H5', 'H20')).toEqual(['92.73', '', '']);
    await fill(host, '州甲局', { G5: 5 });
    expect(await shown(host, '州甲局', 'G20')).toEqual(['92.73']);
    await fill(host, '州甲局', { F5: '不适用。', G5: null, F8: '不适用', G8: null });
    expect(await shown(host, '州甲局', 'G20', 'H8')).toEqual(['', '未填']);
  });

  it('counted full otherwise, and its words are no deduction', async () => {
    const host = await open([sheetOf('州甲局')]);
    await fill(host, '州甲局', { ...scores(), F5: '不适用' });
    expect(await shown(host, '州甲局', 'G20', 'H5')).toEqual(['98', '']);
  });
});

describe('the summary in a live spreadsheet', () => {
  const UNITS = ['州甲局', '州乙局', '州丙委', "州'丁'办"];

  it('ranks, counts and measures, and follows the unit sheets', async () => {
    const host = await open([...UNITS.map((unit) => sheetOf(unit)), summaryOf(UNITS)]);
    expect(await shown(host, '评分汇总表', 'B5', 'F5', 'G5')).toEqual(['', '', '未定']);
    await fill(host, '州甲局', {
      ...scores({ 3: 3 }),
      F7: '反馈问题3项未整改，扣3分。',
      E5: '有特色',
    });
    await fill(host, '州乙局', scores({ 3: 3 }));
    await fill(host, '州丙委', { ...scores({ 3: 4.5 }), F7: '无' });
    expect(await shown(host, '评分汇总表', 'B5', 'B6', 'B7', 'B8')).toEqual(['1', '1', '3', '']);
    expect(await shown(host, '评分汇总表', 'F5', 'F6', 'F7', 'F8')).toEqual([
      '95',
      '95',
      '93.5',
      '',
    ]);
    expect(await shown(host, '评分汇总表', 'D5', 'E5', 'E7')).toEqual([
      '1、有特色',
      '3、反馈问题3项未整改，扣3分。',
      '',
    ]);
    expect(await shown(host, '评分汇总表', 'G5', 'G7', 'G8')).toEqual([
      '正好95分',
      '比95分低1.5分',
      '未定',
    ]);
    expect(await shown(host, '评分汇总表', 'G9', 'G10', 'G11')).toEqual([
      '95分及以上2个，最多1个（4÷3，取整），超出1个',
      '全部（仅供参考）：95分及以上2个，最多45个（137÷3，取整）',
      '未定1个',
    ]);
  });

  it('one blank score empties one row and no other rank', async () => {
    const host = await open([...UNITS.map((unit) => sheetOf(unit)), summaryOf(UNITS)]);
    for (const [at, unit] of UNITS.entries()) await fill(host, unit, scores({ 3: at }));
    expect(await shown(host, '评分汇总表', 'B5', 'B6', 'B7', 'B8')).toEqual(['1', '2', '3', '4']);
    await fill(host, '州乙局', { G9: null });
    expect(await shown(host, '评分汇总表', 'B5', 'B6', 'B7', 'B8')).toEqual(['1', '', '2', '3']);
  });

  it('a deleted unit sheet empties its row and spoils nothing', async () => {
    const host = await open([...UNITS.map((unit) => sheetOf(unit)), summaryOf(UNITS)]);
    for (const [at, unit] of UNITS.entries()) await fill(host, unit, scores({ 3: at }));
    const gone = (await host.listSheets()).find((sheet) => sheet.name === '州乙局');
    await host.removeSheets([gone?.id ?? '']);
    expect(await shown(host, '评分汇总表', 'B5', 'B6', 'B7', 'B8')).toEqual(['1', '', '2', '3']);
    expect(await shown(host, '评分汇总表', 'D6', 'E6', 'F6', 'G6')).toEqual(['', '', '', '未定']);
    expect((await shown(host, '评分汇总表', 'G9', 'G10')).join()).not.toContain('#');
  });

  it('sums that differ in binary only are ties', async () => {
    const units = ['州甲局', '州乙局'];
    const host = await open([...units.map((unit) => sheetOf(unit)), summaryOf(units)]);
    await fill(host, '州甲局', { ...scores(), G5: 4.1, G6: 4.2, G8: 4.3 });
    await fill(host, '州乙局', { ...scores(), G5: 4.3, G6: 4.1, G8: 4.2 });
    expect(await shown(host, '评分汇总表', 'B5', 'B6')).toEqual(['1', '1']);
  });
});
