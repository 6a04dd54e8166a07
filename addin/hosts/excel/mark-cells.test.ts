import { describe, expect, it } from 'vitest';
import { cellAt, scoreSheet } from '../contract/sample-sheets';
import type { Mark } from '../host';
import { isOurNote } from '../mark-words';
import { openEmulatedWorkplace, type WorkplaceOptions } from './workplace/emulated-workplace';

async function open(options: WorkplaceOptions = {}) {
  const workplace = await openEmulatedWorkplace([scoreSheet('甲'), scoreSheet('乙')], options);
  const ids = workplace.emulated.sheetIds();
  const marks = ids.flatMap((sheet) =>
    ['B2', 'B3'].map((at): Mark => ({ sheet, cell: cellAt(at), text: '甲4次，乙2次' })),
  );
  const count = async () =>
    (await workplace.look()).map(({ conditionalFormats, notes = [] }) => [
      conditionalFormats.length,
      notes.filter(({ text }) => isOurNote(text)).length,
    ]);
  return { ...workplace, ids, marks, count };
}

/** Refuses every request that has to do with notes, as Excel on the web has been told of. */
const refusingNotes: NonNullable<WorkplaceOptions['between']> = async (request, execute) =>
  request.includes('"Notes"')
    ? JSON.stringify({
        Results: [],
        TraceIds: [],
        Error: { Code: 'ApiNotFound', Message: '', Location: 'Worksheet.notes', ActionIndex: 0 },
      })
    : execute(request);

describe('marks in Excel', () => {
  it('take four requests, however many cells there are', async () => {
    const { host, emulated, ids, marks, count } = await open();
    const before = emulated.requests.length;
    await host.markCells(ids, marks);
    expect(emulated.requests.length - before).toBe(4);
    expect(await count()).toEqual([
      [2, 2],
      [2, 2],
    ]);
    expect(emulated.lacking).toEqual([]);
  });

  it('are colours alone where Excel refuses notes, and can be cleaned', async () => {
    const { host, ids, marks, count } = await open({ between: refusingNotes });
    expect(await host.markCells(ids, marks)).toEqual({ removed: 0, unnoted: marks });
    expect(await count()).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect((await host.markCells(ids, [])).removed).toBe(4);
    expect(await count()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('are colours alone below ExcelApi 1.18, and nothing newer is asked for', async () => {
    const { host, ids, marks, emulated } = await open({ apiVersion: '1.17' });
    expect((await host.markCells(ids, marks)).unnoted).toEqual(marks);
    expect(host.capabilities.has('notes')).toBe(false);
    expect(emulated.lacking).toEqual([]);
  });

  it('leave nothing behind where the notes fail half way', async () => {
    let notes = 0;
    const { host, ids, marks, count } = await open({
      between: async (request, execute) => {
        if (!request.includes('"Add"') || !request.includes('"Notes"')) return execute(request);
        notes += 1;
        const answer = await execute(request);
        return JSON.stringify({
          ...JSON.parse(answer),
          Error: { Code: 'GeneralException', Message: '', Location: 'Note', ActionIndex: 3 },
        });
      },
    });
    await expect(host.markCells(ids, marks)).rejects.toMatchObject({ partial: false });
    expect(notes).toBe(1);
    expect(await count()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('are not written into a workbook that was opened for reading only', async () => {
    const { host, emulated, ids, marks, count } = await open();
    emulated.setReadOnly(true);
    const deed = host.markCells(ids, marks);
    await expect(deed).rejects.toMatchObject({ code: 'workbook-read-only' });
    expect(await count()).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
