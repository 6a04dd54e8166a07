import { describe, expect, it } from 'vitest';
import {
  cellAt,
  formula,
  gridIn,
  number,
  sheetNamed,
  sheetOf,
  text,
} from '../contract/sample-sheets';
import { openWpsWorkplace, type WpsWorkplace } from './fake/wps-workplace';

const TEXT = { numberFormat: '@' };

function open(): WpsWorkplace {
  return openWpsWorkplace([
    sheetOf(
      '甲',
      { A1: text('8'), B1: text('=1'), C1: number(3), D1: formula('=SUM(A1:C1)') },
      {},
      { A1: TEXT, B1: TEXT, D1: TEXT },
    ),
  ]);
}

const formats = async ({ look }: WpsWorkplace) =>
  (await look())[0]?.cells.map(({ style }) => style?.numberFormat);

describe('cells that are all text, as in whole sheets formatted so', () => {
  it('take a number and a formula as such, and are text cells again afterwards', async () => {
    const workplace = open();
    const { host } = workplace;
    const { id } = await sheetNamed(host, '甲');
    await host.applyPatches([
      { sheet: id, at: cellAt('A1'), inputs: [[number(4.5), formula('=A1*2'), number(1)]] },
    ]);
    const grid = await gridIn(host, id);
    expect(grid.values).toEqual([[4.5, 9, 1, 14.5]]);
    expect(grid.formulas).toEqual([[null, '=A1*2', null, '=SUM(A1:C1)']]);
    expect(await formats(workplace)).toEqual(['@', '@', undefined, '@']);
  });

  it('take texts letter by letter beside them', async () => {
    const workplace = open();
    const { host } = workplace;
    const { id } = await sheetNamed(host, '甲');
    await host.applyPatches([{ sheet: id, at: cellAt('A1'), inputs: [[text('007'), number(2)]] }]);
    expect((await gridIn(host, id)).values[0]?.slice(0, 2)).toEqual(['007', 2]);
  });

  it('have what stood there put back where a write fails', async () => {
    const workplace = open();
    const { et, host, look } = workplace;
    const { id } = await sheetNamed(host, '甲');
    const before = await look();
    et.failOn('Range.Value2=', 1, 1);
    const write = host.applyPatches([
      { sheet: id, at: cellAt('C1'), inputs: [[number(1), number(2)]] },
      { sheet: id, at: cellAt('A1'), inputs: [[number(1)]] },
    ]);
    await expect(write).rejects.toMatchObject({ code: 'unknown', partial: false });
    expect(await look()).toEqual(before);
  });

  it('of a protected sheet, whose format stays, are not said to be filled in', async () => {
    const workplace = openWpsWorkplace([
      sheetOf('甲', { A1: text('8') }, { protected: true }, { A1: { ...TEXT, locked: false } }),
    ]);
    const { host, look } = workplace;
    const { id } = await sheetNamed(host, '甲');
    const before = await look();
    await expect(
      host.applyPatches([{ sheet: id, at: cellAt('A1'), inputs: [[number(5)]] }]),
    ).rejects.toMatchObject({ name: 'HostError' });
    expect(await look()).toEqual(before);
  });
});
