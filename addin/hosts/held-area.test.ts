import { describe, expect, it } from 'vitest';
import { formatArea } from '../../src/base/cell';
import { parseAddress } from './excel/address';
import { scoreSheet, sheetOf, text } from './contract/sample-sheets';
import { openEmulatedWorkplace } from './excel/workplace/emulated-workplace';
import { heldArea } from './held-area';
import { openWpsWorkplace } from './wps/fake/wps-workplace';

function held(address: string): string | null {
  const used = parseAddress(address);
  if (!used) throw new Error(`no address: ${address}`);
  const area = heldArea(used);
  return area && formatArea(area);
}

describe('what is read of a used rectangle', () => {
  it('is all of what people work in', () => {
    for (const each of ['A1:G36', 'B5', 'AZ2000', 'A1:ZZ500', 'A1:H50000'])
      expect(held(each)).toBe(each);
  });

  it('is, of one that reaches the edge of the sheet, what lies near A1', () => {
    expect(held('A1:XFD1048576')).toBe('A1:DX3125');
    expect(held('A1:C1048576')).toBe('A1:C133333');
    expect(held('C4:XFD40')).toBe('C4:DX40');
    expect(held('C4:D1048576')).toBe('C4:D100000');
  });

  it('is nothing where nothing lies near A1', () => {
    expect(held('XFD1048576')).toBeNull();
    expect(held('A900000:B1048576')).toBeNull();
    expect(held('XFA1:XFD1048576')).toBeNull();
  });
});

describe('a sheet with a word in its last cell', () => {
  const sheets = [sheetOf('甲', { XFD1048576: text('误') }), scoreSheet('乙')];

  it.each([
    ['excel', async () => (await openEmulatedWorkplace(sheets)).host],
    ['wps', async () => openWpsWorkplace(sheets).host],
  ] as const)('is read in a moment, with the forms beside it (%s)', async (_, open) => {
    const host = await open();
    const [far, form] = (await host.readGrids()).map(({ grid }) => grid);
    expect([far?.values, form?.values[1]]).toEqual([[], ['组织生活', 8]]);
  });

  it('and others at its beginning: Excel is asked for what lies near, and no more', async () => {
    const wide = sheetOf('甲', { A1: text('首'), C3: text('表'), XFD1048576: text('误') });
    const { host, emulated } = await openEmulatedWorkplace([wide]);
    const [sheet] = await host.listSheets();
    emulated.failNext('ResponsePayloadSizeLimitExceeded');
    const before = emulated.requests.length;
    const [read] = await host.readGrids([sheet?.id ?? '']);
    expect(read?.grid.values).toEqual([
      ['首', null, null],
      [null, null, null],
      [null, null, '表'],
    ]);
    expect(emulated.requests.length - before).toBeLessThan(25);
  });
});
