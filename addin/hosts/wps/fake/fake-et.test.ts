import { describe, expect, it } from 'vitest';
import { fullSheet } from '../../contract/full-sheet';
import { cellAt, formula, number, scoreSheet, sheetOf, text } from '../../contract/sample-sheets';
import type { EtRange, EtValue, EtWorkbook, EtWorksheet } from '../jsapi';
import { createFakeEt, type FakeEt } from './fake-et';

function bookOf({ application }: FakeEt): EtWorkbook {
  const book = application.ActiveWorkbook;
  if (!book) throw new Error('no workbook is open');
  return book;
}

function sheetIn(et: FakeEt, name = '甲'): EtWorksheet {
  return bookOf(et).Worksheets.Item(name);
}

function rangeIn(et: FakeEt, address: string): EtRange {
  return sheetIn(et).Range(address);
}

const open = (): FakeEt => createFakeEt([sheetOf('甲', {}), sheetOf('乙', {})]);

describe('contents', () => {
  it('read as one value from one cell, as rows from more, blanks as undefined or null', () => {
    const et = createFakeEt([scoreSheet('甲')]);
    expect(rangeIn(et, 'B2').Value2).toBe(8);
    expect(rangeIn(et, 'A2:B3').Value2).toEqual([
      ['组织生活', 8],
      ['党费收缴', undefined],
    ]);
    expect(rangeIn(et, 'A2:B2').Value2).toEqual([['组织生活', 8]]);
    const other = createFakeEt([scoreSheet('甲')], { blank: 'null' });
    expect(rangeIn(other, 'B3').Value2).toBe(null);
  });

  it.each<[string, EtValue, EtValue]>([
    ['007', 7, '7'],
    [' 8 ', 8, '8'],
    ['８．５', 8.5, '8.5'],
    ['1,234', 1234, '1234'],
    ['(5)', -5, '-5'],
    ['1/2', 46_024, '46024'],
    ['3-1', 46_082, '46082'],
    ['2026-11-21', 46_347, '46347'],
    ['1e3', 1000, '1000'],
    ['50%', 0.5, '0.5'],
    ['TRUE', true, 'TRUE'],
    ['#REF!', -2_146_826_265, '#REF!'],
    ["'=1", '=1', '=1'],
    ["''8", "'8", "'8"],
    ['＝1+1', 2, '=1+1'],
    ['-x', -2_146_826_259, '=-x'],
    ['党员', '党员', '党员'],
    ['', undefined, ''],
  ])(
    'a text written into a general cell becomes what it looks like: %j',
    (written, value, typed) => {
      const et = open();
      rangeIn(et, 'A1').Value2 = written;
      expect([rangeIn(et, 'A1').Value2, rangeIn(et, 'A1').Formula]).toEqual([value, typed]);
    },
  );

  it.each(['007', '=1+1', "'8", 'TRUE'])('a text cell keeps %j', (written) => {
    const et = open();
    const cell = rangeIn(et, 'A1');
    cell.NumberFormat = '@';
    cell.Formula = written;
    cell.NumberFormat = 'General';
    expect([cell.Value2, cell.Formula]).toEqual([written, written]);
  });

  it('an apostrophe may be a mark in text cells too', () => {
    const et = createFakeEt([sheetOf('甲', {})], { apostropheInTextCells: 'mark' });
    rangeIn(et, 'A1').NumberFormat = '@';
    rangeIn(et, 'A1').Value2 = "'8";
    expect(rangeIn(et, 'A1').Value2).toBe('8');
  });

  it('one value fills a range, a formula moving along; rows too few leave #N/A', () => {
    const et = open();
    rangeIn(et, 'A1:B2').Value2 = 3;
    rangeIn(et, 'C1:C2').Formula = '=A1+$B$1';
    rangeIn(et, 'D1:E2').Value2 = [[1, 2], [3]];
    expect(rangeIn(et, 'A1:C2').Formula).toEqual([
      ['3', '3', '=A1+$B$1'],
      ['3', '3', '=A2+$B$1'],
    ]);
    expect(rangeIn(et, 'D1:E2').Value2).toEqual([
      [1, 2],
      [3, -2_146_826_246],
    ]);
  });

  it('an error reads as its number or, where told so, as its text', () => {
    const sheets = [sheetOf('甲', { A1: formula('=1/0') })];
    expect(rangeIn(createFakeEt(sheets), 'A1').Value2).toBe(-2_146_826_281);
    expect(rangeIn(createFakeEt(sheets, { errors: 'text' }), 'A1').Value2).toBe('#DIV/0!');
  });

  it('a formula that is none throws, and what was written before it stays', () => {
    const et = open();
    rangeIn(et, 'A1').Value2 = 1;
    expect(() => (rangeIn(et, 'A2').Formula = '=SUM(')).toThrow('1004');
    expect(rangeIn(et, 'A1:A2').Value2).toEqual([[1], [undefined]]);
  });

  it('writing takes the person’s undo away', async () => {
    const et = open();
    await et.hand.type(et.idOf('甲'), cellAt('A1'), '5');
    rangeIn(et, 'B1').Value2 = 1;
    await et.hand.undo();
    expect(rangeIn(et, 'A1').Value2).toBe(5);
  });

  it('the used range begins where something stands, cells with looks alone included', () => {
    const et = createFakeEt([sheetOf('甲', { C3: number(1) })]);
    rangeIn(et, 'E4').WrapText = true;
    expect(sheetIn(et).UsedRange.Address()).toBe('$C$3:$E$4');
  });
});

describe('looks', () => {
  it('colours are blue, green, red; what differs reads as null', async () => {
    const et = open();
    rangeIn(et, 'A1').Interior.Color = 0x00_00_ff;
    expect(rangeIn(et, 'A1:A2').Interior.Color).toBe(null);
    const [sheet] = await et.look();
    expect(sheet?.cells).toMatchObject([{ row: 0, column: 0, style: { fill: '#ff0000' } }]);
  });

  it('a line set again is thin again; an edge is that of the rectangle', async () => {
    const et = open();
    const borders = rangeIn(et, 'A1:A2').Borders;
    borders.Item(9).Weight = -4138;
    borders.Item(8).Weight = -4138;
    borders.Item(8).LineStyle = 1;
    const [sheet] = await et.look();
    expect(sheet?.cells.map(({ style }) => style?.border)).toEqual([
      { top: 'thin' },
      { bottom: 'medium' },
    ]);
  });

  it('merging keeps the top left value and asks unless alerts are off', () => {
    const et = createFakeEt([sheetOf('甲', { A1: text('a'), B1: text('b') })]);
    rangeIn(et, 'A1:B1').Merge();
    expect(rangeIn(et, 'A1:B1').Value2).toEqual([['a', undefined]]);
    expect(et.alerts).toHaveLength(1);
    rangeIn(et, 'A1:B1').Value2 = [['c', 'd']];
    expect(rangeIn(et, 'A1:B1').Value2).toEqual([['c', undefined]]);
  });

  it('a range with a validation takes no second one', () => {
    const et = open();
    const { Validation } = rangeIn(et, 'A1:A3');
    Validation.Add(3, 1, undefined, '是,否');
    expect(() => Validation.Add(3, 1, undefined, '是,否')).toThrow('already');
    rangeIn(et, 'A2').Validation.Delete();
    rangeIn(et, 'A2').Validation.Add(2, 2, 1, '0', '10');
    expect(() => (rangeIn(et, 'A2').Validation.ErrorTitle = '长'.repeat(33))).toThrow('1004');
  });

  it('formulas of rules count from the active cell', async () => {
    const et = open();
    rangeIn(et, 'B2').FormatConditions.Add(2, undefined, '=B2>$C2');
    rangeIn(et, 'B2').Select();
    rangeIn(et, 'B2').FormatConditions.Add(2, undefined, '=B2>$C2');
    const [sheet] = await et.look();
    expect(sheet?.conditionalFormats.map((each) => each.formula)).toEqual(['=C3>$C3', '=B2>$C2']);
  });

  it('fitting the width alone puts the whole sheet onto one page', async () => {
    const et = open();
    const page = sheetIn(et).PageSetup;
    Object.assign(page, { PaperSize: 9, PrintArea: 'A1:C3', Zoom: false, FitToPagesWide: 1 });
    expect((await et.look())[0]?.print?.fitToWidth).toBe(false);
    page.FitToPagesTall = false;
    expect((await et.look())[0]?.print?.fitToWidth).toBe(true);
  });

  it('only whole rows or columns can be hidden; addresses have 255 characters', () => {
    const et = open();
    rangeIn(et, '2:3').Hidden = true;
    expect(rangeIn(et, '2:3').RowHeight).toBe(0);
    expect(() => (rangeIn(et, 'A1').Hidden = true)).toThrow('1004');
    expect(() => rangeIn(et, 'A1,'.repeat(90))).toThrow('too long');
  });
});

describe('what it opens', () => {
  it('is seen the same from its own side', async () => {
    const [sheet, again] = [fullSheet('甲'), (await createFakeEt([fullSheet('甲')]).look())[0]];
    expect({ ...again, cells: [] }).toEqual({ ...sheet, cells: [] });
  });
});
