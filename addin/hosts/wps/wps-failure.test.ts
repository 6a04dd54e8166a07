import { describe, expect, it } from 'vitest';
import { fullSheet } from '../contract/full-sheet';
import {
  cellAt,
  formula,
  gridIn,
  number,
  scoreSheet,
  sheetNamed,
  sheetOf,
  text,
  valueIn,
} from '../contract/sample-sheets';
import type { HostErrorCode, Patch, SheetId } from '../host';
import { openWpsWorkplace, type WpsWorkplace } from './fake/wps-workplace';

function patch(sheet: SheetId, address: string, value: number): Patch {
  return { sheet, at: cellAt(address), inputs: [[number(value)]] };
}

async function expectFailure(
  deed: Promise<unknown>,
  code: HostErrorCode,
  partial = false,
): Promise<void> {
  await expect(deed).rejects.toMatchObject({ name: 'HostError', code, partial });
}

/** A workbook of 甲 and 乙 with the ids of both. */
async function openTwo(): Promise<WpsWorkplace & { readonly a: SheetId; readonly b: SheetId }> {
  const workplace = openWpsWorkplace([scoreSheet('甲'), scoreSheet('乙')]);
  const { host } = workplace;
  return {
    ...workplace,
    a: (await sheetNamed(host, '甲')).id,
    b: (await sheetNamed(host, '乙')).id,
  };
}

describe('what WPS refuses', () => {
  it('a workbook opened for reading only takes no writing, no sheet and no removal', async () => {
    const { et, host, look, a } = await openTwo();
    const before = await look();
    et.setReadOnly(true);
    await expectFailure(host.applyPatches([patch(a, 'B3', 5)]), 'workbook-read-only');
    await expectFailure(host.insertSheets([scoreSheet('丙')]), 'workbook-read-only');
    await expectFailure(host.removeSheets([a]), 'workbook-read-only');
    expect(await look()).toEqual(before);
  });

  it('a protected structure takes cells but neither sheets nor removals', async () => {
    const { et, host, a } = await openTwo();
    et.protectStructure(true);
    await expectFailure(host.insertSheets([scoreSheet('丙')]), 'structure-locked');
    await expectFailure(host.removeSheets([a]), 'structure-locked');
    await host.applyPatches([patch(a, 'B3', 5)]);
    expect(await valueIn(host, a, 'B3')).toBe(5);
  });

  it('a sheet protected since the reading refuses the whole batch', async () => {
    const { et, host, a, b } = await openTwo();
    et.protectSheet('乙', 'secret');
    await expectFailure(host.applyPatches([patch(a, 'B3', 5), patch(b, 'B3', 5)]), 'cell-locked');
    expect(await valueIn(host, a, 'B3')).toBeNull();
  });

  it('nothing is written while a cell is being edited, and everything works afterwards', async () => {
    const { et, host, a } = await openTwo();
    et.editing(true);
    await expectFailure(host.applyPatches([patch(a, 'B3', 5)]), 'cell-being-edited');
    await expectFailure(host.readGrids([a]), 'cell-being-edited');
    await expectFailure(host.insertSheets([scoreSheet('丙')]), 'cell-being-edited');
    await expectFailure(host.selection(), 'cell-being-edited');
    et.editing(false);
    await host.applyPatches([patch(a, 'B3', 5)]);
    expect(await valueIn(host, a, 'B3')).toBe(5);
  });

  it('a workbook that was closed is said to be gone, and another one is not taken for it', async () => {
    const { et, host, a } = await openTwo();
    et.openWorkbook('别的', [scoreSheet('甲')]);
    et.close();
    await expectFailure(host.listSheets(), 'workbook-closed');
    await expectFailure(host.applyPatches([patch(a, 'B3', 5)]), 'workbook-closed');
  });

  it('a hidden sheet is not brought to the front', async () => {
    const { host } = openWpsWorkplace([
      scoreSheet('甲'),
      sheetOf('记录', {}, { visibility: 'very-hidden' }),
    ]);
    const { id } = await sheetNamed(host, '记录');
    await expectFailure(host.activateSheet(id), 'sheet-hidden');
  });
});

describe('a call that throws midway', () => {
  it('has the contents written before put back, texts and formulas included', async () => {
    const workplace = openWpsWorkplace([
      sheetOf('甲', { A1: text('=1'), A2: formula('=1+1'), A3: text('007'), B1: number(3) }),
      scoreSheet('乙'),
    ]);
    const { et, host, look } = workplace;
    const [a, b] = [(await sheetNamed(host, '甲')).id, (await sheetNamed(host, '乙')).id];
    const before = await look();
    et.failOn('Range.Value2=', 1, 1);
    const inputs = [[text('x')], [text('y')], [text('z')]];
    await expectFailure(
      host.applyPatches([{ sheet: a, at: cellAt('A1'), inputs }, patch(b, 'B3', 5)]),
      'unknown',
    );
    expect(await look()).toEqual(before);
    expect([et.application.ScreenUpdating, et.application.DisplayAlerts]).toEqual([true, true]);
  });

  it('says so where the old contents could not be put back', async () => {
    const { et, host, a, b } = await openTwo();
    et.failOn('Range.Value2=', 1, 1);
    et.failOn('Range.Formula=', 2);
    await expectFailure(host.applyPatches([patch(a, 'B3', 5), patch(b, 'B3', 5)]), 'unknown', true);
  });

  it.each([
    'Worksheets.Add',
    'Worksheet.Name=',
    'Range.Formula=',
    'Font.Name=',
    'Borders.Item',
    'Range.Merge',
    'Range.RowHeight=',
    'Validation.Add',
    'FormatConditions.Add',
    'Window.FreezePanes=',
    'Worksheet.Visible=',
    'Worksheet.Protect',
  ])('leaves no half-made sheet behind when %s throws', async (member) => {
    const { et, host, look, hand, a, told } = await openTwo();
    await hand.select(a, { top: 2, left: 1, bottom: 2, right: 1 });
    const before = await look();
    await told();
    et.failOn(member, 1, 1);
    const insert = [
      fullSheet('丙', { protected: true, visibility: 'hidden' }),
      fullSheet('丁', { protected: true, visibility: 'hidden' }),
    ];
    await expectFailure(host.insertSheets(insert), 'unknown');
    expect(await look()).toEqual(before);
    expect((await told()).filter(({ kind }) => kind === 'sheets-changed')).toEqual([]);
    expect(await host.selection()).toEqual({
      sheet: a,
      area: { top: 2, left: 1, bottom: 2, right: 1 },
    });
    const { ScreenUpdating, DisplayAlerts, EnableEvents } = et.application;
    expect([ScreenUpdating, DisplayAlerts, EnableEvents, et.alerts]).toEqual([
      true,
      true,
      true,
      [],
    ]);
  });

  it('inserts the form all the same where there is no printer to set the paper of', async () => {
    const { et, host } = await openTwo();
    et.failOn('PageSetup.Orientation=');
    const inserted = await host.insertSheets([fullSheet('丙'), scoreSheet('丁')]);
    expect(inserted.map(({ name, unpaged }) => [name, unpaged])).toEqual([
      ['丙', true],
      ['丁', undefined],
    ]);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['甲', '乙', '丙', '丁']);
  });

  it('says how much of a removal happened', async () => {
    const { et, host, a, b } = await openTwo();
    await host.insertSheets([scoreSheet('丙')]);
    et.failOn('Worksheet.Delete', 1, 1);
    await expectFailure(host.removeSheets([a, b]), 'unknown', true);
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['乙', '丙']);
  });
});

describe('what WPS does not say', () => {
  it('a renaming is told with the next event, and the sheet is written under its new name', async () => {
    const { et, host, told, settle, a } = await openTwo();
    await told();
    await et.hand.renameSheet(et.idOf('甲'), '州甲局');
    await et.hand.type(et.idOf('州甲局'), cellAt('B3'), '5');
    const kinds: string[] = [];
    host.subscribe(({ kind }) => kinds.push(kind));
    settle();
    expect(kinds).toEqual(['sheets-changed', 'edited']);
    await host.applyPatches([patch(a, 'B3', 6)]);
    expect(await valueIn(host, a, 'B3')).toBe(6);
  });

  it('two sheets that swapped names keep their ids', async () => {
    const { et, host, a, b } = await openTwo();
    await et.hand.renameSheet(et.idOf('甲'), '丙');
    await et.hand.renameSheet(et.idOf('乙'), '甲');
    await et.hand.renameSheet(et.idOf('丙'), '丁');
    const names = (await host.listSheets()).map(({ id, name }) => [id, name]);
    expect(names).toEqual([
      [a, '丁'],
      [b, '甲'],
    ]);
  });

  it('a sheet of an old name is not the old sheet', async () => {
    const { host, hand, b } = await openTwo();
    await hand.deleteSheet(b);
    await host.insertSheets([scoreSheet('乙')]);
    expect((await sheetNamed(host, '乙')).id).not.toBe(b);
    await expectFailure(host.applyPatches([patch(b, 'B3', 5)]), 'sheet-not-found');
  });

  it('5,000 cells pasted are told once, as one area, and read at once', async () => {
    const { hand, host, told, a } = await openTwo();
    await told();
    const block = Array.from({ length: 2500 }, (_, row) => [`会议少${row}次`, '5']);
    await hand.pasteBlock(a, cellAt('A2'), block);
    const area = { top: 1, left: 0, bottom: 2500, right: 1 };
    expect(await told()).toEqual([{ kind: 'edited', sheet: a, area }]);
    expect((await gridIn(host, a)).values).toHaveLength(2501);
  });

  it('a sheet formatted to its last row is read all the same', async () => {
    const { host } = openWpsWorkplace([
      sheetOf(
        '甲',
        { A1: text('项目'), C1048576: { kind: 'blank' } },
        {},
        { C1048576: { fill: '#ff0000' } },
      ),
    ]);
    const { id } = await sheetNamed(host, '甲');
    expect((await gridIn(host, id)).values).toEqual([['项目']]);
  });
});

describe('several panes and workbooks', () => {
  it('two panes on one workbook both hear of typing, of patches and of sheets', async () => {
    const { host, hand, told, a, openPane } = await openTwo();
    const other = openPane();
    const id = (await sheetNamed(other.host, '甲')).id;
    await Promise.all([told(), other.told()]);
    const area = { top: 2, left: 1, bottom: 2, right: 1 };
    await hand.type(a, cellAt('B3'), '5');
    expect(await other.told()).toEqual([{ kind: 'edited', sheet: id, area }]);
    await host.applyPatches([patch(a, 'B3', 6)]);
    expect(await other.told()).toEqual([{ kind: 'edited', sheet: id, area }]);
    await host.insertSheets([scoreSheet('丙')]);
    expect((await other.told()).map(({ kind }) => kind)).toContain('sheets-changed');
    other.host.close();
    await hand.type(a, cellAt('B3'), '7');
    expect(await other.told()).toEqual([]);
  });

  it('edits in another workbook are not told, and its sheets are not read', async () => {
    const { et, host, told } = await openTwo();
    const second = et.openWorkbook('别的', [scoreSheet('戊')]);
    await told();
    await second.hand.type(second.idOf('戊'), cellAt('B3'), '5');
    await second.hand.select(second.idOf('戊'), { top: 0, left: 0, bottom: 0, right: 0 });
    expect(await told()).toEqual([]);
    expect((await host.readGrids()).map(({ sheet }) => sheet.name)).toEqual(['甲', '乙']);
  });

  it('inserting behind another workbook leaves that one in front', async () => {
    const { et, host } = await openTwo();
    et.openWorkbook('别的', [scoreSheet('戊')]);
    await host.insertSheets([fullSheet('丙')]);
    expect(et.application.ActiveWorkbook?.Name).toBe('别的');
    expect((await host.listSheets()).map(({ name }) => name)).toEqual(['甲', '乙', '丙']);
  });

  it('going to a cell brings its workbook to the front', async () => {
    const { et, host, a } = await openTwo();
    et.openWorkbook('别的', [scoreSheet('戊')]);
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    await host.select({ sheet: a, area });
    expect(await host.selection()).toEqual({ sheet: a, area });
    expect(et.application.ActiveWorkbook?.Name).toBe('工作簿1');
  });
});
