import { describe, expect, it } from 'vitest';
import { scoreSheet, sheetNamed, sheetOf } from '../contract/sample-sheets';
import { openWpsWorkplace } from './fake/wps-workplace';

const HIDDEN = sheetOf('记录', {}, { visibility: 'very-hidden' });

describe('a removal that ET refuses', () => {
  it.each(['甲', '记录'])('leaves the sheet as it was, hidden or not: %s', async (name) => {
    const { et, host, look } = openWpsWorkplace([scoreSheet('甲'), scoreSheet('乙'), HIDDEN]);
    const before = await look();
    const { id } = await sheetNamed(host, name);
    et.failOn('Worksheet.Delete');
    await expect(host.removeSheets([id])).rejects.toMatchObject({
      code: 'unknown',
      partial: false,
    });
    expect(await look()).toEqual(before);
  });

  it('is none for a very hidden sheet', async () => {
    const { host } = openWpsWorkplace([scoreSheet('甲'), HIDDEN]);
    await host.removeSheets([(await sheetNamed(host, '记录')).id]);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['甲']);
  });
});

describe('an insertion that fails after a sheet was hidden', () => {
  it('leaves none behind, very hidden ones included', async () => {
    const { et, host } = openWpsWorkplace([scoreSheet('甲')]);
    et.failOn('Worksheet.Protect');
    const hidden = { ...HIDDEN, protected: true };
    await expect(host.insertSheets([hidden])).rejects.toMatchObject({ partial: false });
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['甲']);
  });
});
