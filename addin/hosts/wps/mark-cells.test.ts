import { describe, expect, it } from 'vitest';
import { cellAt, scoreSheet, sheetNamed } from '../contract/sample-sheets';
import type { Mark } from '../host';
import { noteOf } from '../mark-words';
import { openWpsWorkplace, type WpsWorkplace } from './fake/wps-workplace';

const OWN = { ...cellAt('A3'), text: '某甲：已问过' };

async function open(): Promise<
  WpsWorkplace & { readonly ids: readonly string[]; readonly marks: readonly Mark[] }
> {
  const workplace = openWpsWorkplace([{ ...scoreSheet('甲'), notes: [OWN] }, scoreSheet('乙')]);
  const [a, b] = [
    (await sheetNamed(workplace.host, '甲')).id,
    (await sheetNamed(workplace.host, '乙')).id,
  ];
  const mark = (sheet: string): Mark => ({ sheet, cell: cellAt('B2'), text: '甲4次，乙2次' });
  return { ...workplace, ids: [a, b], marks: [mark(a), mark(b)] };
}

describe('marks in WPS', () => {
  it('are gone from the paper and from the sheet when it is printed', async () => {
    const { host, et, look, ids, marks } = await open();
    const before = await look();
    await host.markCells(ids, marks);
    expect(await et.print()).toEqual(before);
    expect(await look()).toEqual(before);
    expect(et.listenerErrors).toEqual([]);
  });

  it('stay where another workbook is printed, which keeps its own', async () => {
    const { host, et, look, ids, marks } = await open();
    await host.markCells(ids, marks);
    const marked = await look();
    const notes = [{ ...cellAt('B2'), text: noteOf('甲4次') }];
    const other = et.openWorkbook('另一本', [{ ...scoreSheet('丙'), notes }]);
    expect((await other.print())[0]?.notes).toEqual(notes);
    expect(await look()).toEqual(marked);
  });

  it('stay at printing on a sheet that was protected since, and stop nothing', async () => {
    const { host, et, look, ids, marks } = await open();
    await host.markCells(ids, marks);
    et.protectSheet('甲', '');
    const [first, second] = await et.print();
    expect([first?.conditionalFormats.length, second?.conditionalFormats.length]).toEqual([1, 0]);
    expect((await look())[1]?.notes ?? []).toEqual([]);
    expect(et.listenerErrors).toEqual([]);
  });

  it.each(['Range.AddComment', 'Interior.Color=', 'Comments.Count'])(
    'none is left where %s fails',
    async (member) => {
      const { host, et, look, ids, marks } = await open();
      const before = await look();
      et.failOn(member, 1, 1);
      await expect(host.markCells(ids, marks)).rejects.toMatchObject({ partial: false });
      expect(await look()).toEqual(before);
    },
  );

  it('say so where what was begun cannot be taken away', async () => {
    const { host, et, ids, marks } = await open();
    et.failOn('Range.AddComment', 1, 1);
    et.failOn('Comment.Delete', 5);
    await expect(host.markCells(ids, marks)).rejects.toMatchObject({ partial: true });
  });

  it('are not written into a workbook that was opened for reading only', async () => {
    const { host, et, ids, marks } = await open();
    et.setReadOnly(true);
    const deed = host.markCells(ids, marks);
    await expect(deed).rejects.toMatchObject({ code: 'workbook-read-only' });
  });
});
