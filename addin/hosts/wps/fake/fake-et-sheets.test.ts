import { describe, expect, it } from 'vitest';
import { cellAt, formula, number, scoreSheet, sheetOf } from '../../contract/sample-sheets';
import type { EtEvents, EtWorkbook, EtWorksheet } from '../jsapi';
import { createFakeEt, type FakeEt } from './fake-et';

function bookOf({ application }: FakeEt): EtWorkbook {
  const book = application.ActiveWorkbook;
  if (!book) throw new Error('no workbook is open');
  return book;
}

function sheetIn(et: FakeEt, name = '甲'): EtWorksheet {
  return bookOf(et).Worksheets.Item(name);
}

const open = (): FakeEt => createFakeEt([sheetOf('甲', {}), sheetOf('乙', {})]);

/** What is told, in words. */
function listen({ apiEvent }: FakeEt): string[] {
  const told: string[] = [];
  const onRange =
    (name: string): EtEvents['SheetChange'] =>
    (sheet, range) =>
      told.push(`${name} ${sheet.Name}${range.Address()}`);
  apiEvent.AddApiEventListener('SheetChange', onRange('change'));
  apiEvent.AddApiEventListener('SheetSelectionChange', onRange('select'));
  apiEvent.AddApiEventListener('SheetActivate', ({ Name }) => told.push(`activate ${Name}`));
  apiEvent.AddApiEventListener('SheetBeforeDelete', ({ Name }) => told.push(`delete ${Name}`));
  apiEvent.AddApiEventListener('WorkbookNewSheet', (_, { Name }) => told.push(`new ${Name}`));
  apiEvent.AddApiEventListener('WorkbookActivate', ({ Name }) => told.push(`book ${Name}`));
  return told;
}

describe('events', () => {
  it('tell the very cells, whole rows and columns, and nothing of formula results', async () => {
    const et = createFakeEt([scoreSheet('甲'), sheetOf('乙', { A1: formula("='甲'!B4") })]);
    const told = listen(et);
    const id = et.idOf('甲');
    await et.hand.type(id, cellAt('B3'), '5');
    await et.hand.insertRows(id, 1, 2);
    await et.hand.deleteColumns(id, 0, 1);
    await et.hand.sortRows(id, { top: 1, left: 0, bottom: 4, right: 0 }, 0, 'descending');
    sheetIn(et).Range('C1:D2').Value2 = 1;
    expect(told).toEqual([
      'change 甲$B$3',
      'change 甲$2:$3',
      'change 甲$A:$A',
      'change 甲$A$2:$A$5',
      'change 甲$C$1:$D$2',
    ]);
  });

  it('tell several rectangles as one range', async () => {
    const et = createFakeEt([scoreSheet('甲')]);
    const told = listen(et);
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    et.selectAll(et.idOf('甲'), [area, { ...area, left: 3, right: 4 }]);
    await et.clearAll(et.idOf('甲'), [area, { ...area, left: 3, right: 4 }]);
    expect(told).toEqual(['select 甲$B$2,$D$2:$E$2', 'change 甲$B$2,$D$2:$E$2']);
  });

  it('tell nothing of renaming, and nothing at all while they are switched off', async () => {
    const et = open();
    const told = listen(et);
    await et.hand.renameSheet(et.idOf('甲'), '丙');
    et.application.EnableEvents = false;
    sheetIn(et, '丙').Range('A1').Value2 = 1;
    await et.hand.type(et.idOf('丙'), cellAt('A1'), '5');
    expect(told).toEqual([]);
  });

  it('a listener that throws breaks nothing', () => {
    const et = open();
    et.apiEvent.AddApiEventListener('SheetChange', () => {
      throw new Error('oh');
    });
    const told = listen(et);
    sheetIn(et).Range('A1').Value2 = 1;
    expect([told, et.listenerErrors]).toEqual([['change 甲$A$1'], [new Error('oh')]]);
  });

  it('a listener that left hears nothing', () => {
    const et = open();
    const told: string[] = [];
    const listener: EtEvents['SheetActivate'] = ({ Name }) => told.push(Name);
    et.apiEvent.AddApiEventListener('SheetActivate', listener);
    et.apiEvent.RemoveApiEventListener('SheetActivate', listener);
    sheetIn(et, '乙').Activate();
    expect(told).toEqual([]);
  });

  it('closing can be refused', () => {
    const et = open();
    const refuse: EtEvents['WorkbookBeforeClose'] = () => {
      et.apiEvent.Cancel = true;
    };
    et.apiEvent.AddApiEventListener('WorkbookBeforeClose', refuse);
    expect([et.close(), et.application.Workbooks.Count]).toEqual([false, 1]);
    et.apiEvent.RemoveApiEventListener('WorkbookBeforeClose', refuse);
    const held = sheetIn(et);
    expect([et.close(), et.application.ActiveWorkbook]).toEqual([true, null]);
    expect(() => held.Name).toThrow('gone');
  });
});

describe('sheets', () => {
  it('a new sheet comes to the front', () => {
    const et = open();
    const told = listen(et);
    const { Worksheets } = bookOf(et);
    Worksheets.Add(undefined, Worksheets.Item(2)).Name = '丙';
    expect([bookOf(et).ActiveSheet.Name, sheetIn(et, '丙').Index]).toEqual(['丙', 3]);
    expect(told).toEqual(['new Sheet1', 'activate Sheet1']);
  });

  it('an unknown sheet throws, and so do bad and taken names, chart sheets included', () => {
    const et = open();
    et.addChart('图表');
    const { Worksheets, Sheets } = bookOf(et);
    expect(() => Worksheets.Item('丁')).toThrow('9:');
    expect(() => Worksheets.Item(3)).toThrow('9:');
    for (const name of ['', '乙', '图表', 'a/b', '长'.repeat(32)])
      expect(() => (sheetIn(et).Name = name)).toThrow('1004');
    expect([Worksheets.Count, Sheets.Count, Sheets.Item(1).Name, sheetIn(et).Index]).toEqual([
      2,
      3,
      '图表',
      2,
    ]);
  });

  it('a held sheet follows its renaming and is dead when it is deleted', async () => {
    const et = open();
    const held = sheetIn(et);
    await et.hand.renameSheet(et.idOf('甲'), '丙');
    expect(held.Name).toBe('丙');
    await et.hand.deleteSheet(et.idOf('丙'));
    expect(() => held.Name).toThrow('gone');
  });

  it('deleting asks unless alerts are off, and brings the neighbour to the front', () => {
    const et = open();
    const told = listen(et);
    sheetIn(et).Delete();
    expect([told, et.alerts.length]).toEqual([['delete 甲', 'activate 乙'], 1]);
    expect(() => sheetIn(et, '乙').Delete()).toThrow('visible');
    expect(() => (sheetIn(et, '乙').Visible = 0)).toThrow('visible');
  });

  it('hidden sheets cannot be activated, very hidden ones not deleted', () => {
    const et = open();
    const sheet = sheetIn(et);
    sheet.Visible = 2;
    expect(bookOf(et).ActiveSheet.Name).toBe('乙');
    expect(() => sheet.Activate()).toThrow('hidden');
    expect(() => sheet.Delete()).toThrow('very hidden');
  });

  it('cells are selected on the active sheet only, panes frozen there', async () => {
    const et = open();
    expect(() => sheetIn(et, '乙').Range('A1').Select()).toThrow('active');
    sheetIn(et).Range('B3').Select();
    const window = bookOf(et).Windows.Item(1);
    window.FreezePanes = true;
    sheetIn(et, '乙').Activate();
    Object.assign(window, { SplitColumn: 0, SplitRow: 4, FreezePanes: true });
    expect((await et.look()).map(({ freeze }) => freeze)).toEqual([
      { rows: 2, columns: 1 },
      { rows: 4, columns: 0 },
    ]);
  });

  it('a protected sheet takes only what is typed into open cells', () => {
    const cells = { A1: number(1), B1: number(2) };
    const et = createFakeEt([sheetOf('甲', cells, { protected: true }, { B1: { locked: false } })]);
    const sheet = sheetIn(et);
    expect(() => (sheet.Range('A1:B1').Value2 = 3)).toThrow('locked');
    expect(() => (sheet.Range('B1').WrapText = true)).toThrow('protected');
    expect(() => (sheet.Range('A1').RowHeight = 20)).toThrow('protected');
    sheet.Range('B1').Value2 = 5;
    expect(sheet.Range('A1:B1').Value2).toEqual([[1, 5]]);
    et.protectSheet('甲', '密');
    expect(() => sheet.Unprotect()).toThrow('password');
    expect(et.alerts).toHaveLength(1);
    sheet.Unprotect('密');
    sheet.Range('A1:B1').Value2 = 3;
  });

  it('a protected structure takes no new, renamed, hidden or deleted sheets', () => {
    const et = open();
    et.protectStructure(true);
    const sheet = sheetIn(et);
    expect(() => bookOf(et).Worksheets.Add()).toThrow('structure');
    expect(() => (sheet.Name = '丙')).toThrow('structure');
    expect(() => (sheet.Visible = 0)).toThrow('structure');
    expect(() => sheet.Delete()).toThrow('structure');
  });

  it('a read-only workbook is written in memory and never saved', () => {
    const et = open();
    et.setReadOnly(true);
    sheetIn(et).Range('A1').Value2 = 1;
    expect([bookOf(et).ReadOnly, et.save()]).toEqual([true, false]);
  });

  it('the workbook in front is the active one', () => {
    const et = open();
    const told = listen(et);
    const other = et.openWorkbook('第二组.xlsx', [sheetOf('丁', {})]);
    expect(bookOf(et).Name).toBe('第二组.xlsx');
    et.activate();
    other.close();
    expect(told).toEqual(['book 第二组.xlsx', 'book 工作簿1']);
  });
});

describe('the door', () => {
  it('counts every member, fails when told, answers nothing while a cell is edited', () => {
    const et = open();
    const range = sheetIn(et).Range('A1');
    et.calls.clear();
    et.failOn('Range.Value2=', 1, 1);
    range.Value2 = 1;
    expect(() => (range.Value2 = 2)).toThrow('told to fail');
    const value = range.Value2;
    range.Value2 = value;
    expect([et.calls.count('Range.Value2='), et.calls.count('Range.Value2')]).toEqual([3, 1]);
    et.editing(true);
    expect(() => range.Value2).toThrow('being edited');
    expect(et.application.Ready).toBe(false);
    et.editing(false);
    expect(range.Value2).toBe(1);
  });

  it('fails loudly where the fake lacks a member', () => {
    const range = sheetIn(open()).Range('A1');
    expect(() => Reflect.get(range, 'Speak')).toThrow('fake lacks Range.Speak');
    expect(() => Reflect.set(range, 'Colour', 1)).toThrow('fake lacks Range.Colour');
  });
});
