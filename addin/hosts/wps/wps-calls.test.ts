import { describe, expect, it } from 'vitest';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { officialForm } from '../contract/form-cases';
import { cellAt, number, scoreSheet, sheetNamed, text } from '../contract/sample-sheets';
import { openWpsWorkplace, type WpsWorkplace } from './fake/wps-workplace';

const NAMES = Array.from({ length: 31 }, (_, index) => `州${index + 1}局`);

function written(workplace: WpsWorkplace): readonly string[] {
  return workplace.et.calls.all.filter((call) => call.endsWith('='));
}

/** What typing one cell and checking its sheet cost, in calls of ET. */
async function costOfTyping(names: readonly string[]): Promise<readonly string[]> {
  const workplace = openWpsWorkplace(names.map(scoreSheet));
  const { et, host, told } = workplace;
  const { id } = await sheetNamed(host, '州1局');
  await told();
  let sheet = '';
  host.subscribe((event) => {
    if (event.kind === 'edited') sheet = event.sheet;
  });
  await et.hand.type(et.idOf('州1局'), cellAt('B3'), '5');
  et.calls.clear();
  await et.hand.type(et.idOf('州1局'), cellAt('B3'), '6');
  workplace.settle();
  expect(sheet).toBe(id);
  const [read] = await host.readGrids([sheet]);
  expect(read?.grid.values[2]?.[1]).toBe(6);
  expect(written(workplace)).toEqual([]);
  return [...et.calls.all];
}

describe('calls of ET', () => {
  it('checking while typing reads one sheet with as many calls in a workbook of 31 forms as in one of one, and writes nothing', async () => {
    const [one, many] = [await costOfTyping(NAMES.slice(0, 1)), await costOfTyping(NAMES)];
    expect(many).toEqual(one);
    expect(many.filter((call) => call === 'Range.Value2')).toHaveLength(1);
    expect(many.length).toBeLessThanOrEqual(25);
  });

  it('reading a workbook of 31 forms takes one reading of values and one of formulas a sheet', async () => {
    const { et, host } = openWpsWorkplace(NAMES.map(scoreSheet));
    et.calls.clear();
    await host.readGrids();
    expect(et.calls.count('Range.Value2')).toBe(31);
    expect(et.calls.count('Range.Formula')).toBe(31);
    expect(et.calls.count()).toBeLessThanOrEqual(31 * 12 + 5);
  });

  it('listening writes nothing and answers nothing', async () => {
    const workplace = openWpsWorkplace([scoreSheet('甲'), scoreSheet('乙')]);
    const { et, hand, host, told } = workplace;
    const { id } = await sheetNamed(host, '乙');
    et.calls.clear();
    await hand.type(id, cellAt('B3'), '5');
    await hand.select(id, { top: 1, left: 1, bottom: 1, right: 1 });
    await hand.renameSheet(id, '丙');
    await hand.copySheet(id);
    await hand.deleteSheet(id);
    await told();
    expect(written(workplace)).toEqual([]);
    expect(et.listenerErrors).toEqual([]);
  });

  it('a patch of 5,000 cells is written with as many calls as one of a cell', async () => {
    const cost = async (rows: number): Promise<number> => {
      const { et, host } = openWpsWorkplace([scoreSheet('甲')]);
      const { id } = await sheetNamed(host, '甲');
      et.calls.clear();
      const inputs = Array.from({ length: rows }, () => [text('会议少2次'), number(5)]);
      await host.applyPatches([{ sheet: id, at: cellAt('A2'), inputs }]);
      return et.calls.count();
    };
    expect(await cost(2500)).toBe(await cost(1));
  });

  it('inserting an official form takes at most 400 calls', async () => {
    const { et, host } = openWpsWorkplace([scoreSheet('甲')]);
    et.calls.clear();
    await host.insertSheets([officialForm('州甲局')]);
    expect(et.calls.count()).toBeLessThanOrEqual(400);
    expect(et.calls.count('Range.Value2=') + et.calls.count('Range.Formula=')).toBe(1);
  });

  it('a form of a thousand cells of one style is inserted with as many calls as one of two', async () => {
    const cost = async (rows: number): Promise<number> => {
      const { et, host } = openWpsWorkplace([scoreSheet('甲')]);
      et.calls.clear();
      await host.insertSheets([uniformSheet(rows)]);
      return et.calls.count();
    };
    expect(await cost(500)).toBe(await cost(1));
  });
});

function uniformSheet(rows: number): SheetBlueprint {
  const border = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' } as const;
  const style = { font: { name: '仿宋', size: 12 }, border, wrap: true, locked: false };
  const cells = Array.from({ length: rows }, (_, row) => [
    { row, column: 0, input: text('组织生活'), style },
    { row, column: 1, input: number(8), style },
  ]);
  return { ...scoreSheet('乙'), cells: cells.flat() };
}
