import { afterEach, describe, expect, it } from 'vitest';
import { cellAt, formula, number, text } from '../../contract/sample-sheets';
import { FIRST, SECOND, openBench, type Bench } from './bench';

let bench: Bench;
let expectLacking: readonly string[] = [];

afterEach(() => {
  expect(bench.emulated.lacking).toEqual(expectLacking);
  expectLacking = [];
});

describe('reading', () => {
  it('lists sheets with ids, names, visibility and places, and finds them by either', async () => {
    bench = openBench();
    await bench.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/position');
      const byName = worksheets.getItemOrNullObject('sheet1');
      byName.load('id');
      const gone = worksheets.getItemOrNullObject('丙');
      await context.sync();
      expect(
        worksheets.items.map(({ id, name, visibility, position }) => [
          id,
          name,
          visibility,
          position,
        ]),
      ).toEqual([
        [FIRST, 'Sheet1', 'Visible', 0],
        [SECOND, '乙', 'Visible', 1],
      ]);
      expect([byName.id, gone.isNullObject]).toEqual([FIRST, true]);
    });
  });

  it('the used range begins at the first used cell, and there is none on an empty sheet', async () => {
    bench = openBench();
    await bench.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
      used.load('address,rowIndex,columnIndex,values');
      const none = worksheets.getItem('乙').getUsedRangeOrNullObject(true);
      none.load('address');
      await context.sync();
      expect([used.address, used.rowIndex, used.columnIndex]).toEqual(['Sheet1!B2:C2', 1, 1]);
      expect([used.values, none.isNullObject]).toEqual([[['组织生活', 8]], true]);
    });
  });

  it('errors of formulas come as texts of the type Error', async () => {
    bench = openBench({ A1: formula('=1/0'), A2: formula('=1+1') });
    const { values, valueTypes, formulas } = await bench.read('A1:A3');
    expect(values).toEqual([['#DIV/0!'], [2], ['']]);
    expect(valueTypes).toEqual([['Error'], ['Double'], ['Empty']]);
    expect(formulas).toEqual([['=1/0'], ['=1+1'], ['']]);
  });

  it('the formula of a text cell is the text', async () => {
    bench = openBench({ A1: text('=不是公式') }, {}, { A1: { numberFormat: '@' } });
    expect((await bench.read('A1')).formulas).toEqual([['=不是公式']]);
  });

  it('shows numbers as their format does', async () => {
    bench = openBench({ A1: number(8), A2: number(8.25) }, {}, { A1: { numberFormat: '0.0' } });
    await bench.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange('A1:A2');
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['8.0'], ['8.25']]);
    });
  });

  it('whole columns answer no values', async () => {
    bench = openBench();
    const { values, address } = await bench.read('A:B');
    expect([values, address]).toEqual([null, 'Sheet1!A:B']);
  });

  it('tells what it lacks by name, and the batch fails', async () => {
    bench = openBench();
    expect(await bench.deed((sheet) => (sheet.tabColor = '#ff0000'))).toBe('ApiNotFound');
    expectLacking = ['Worksheet.TabColor'];
  });
});

describe('writing', () => {
  it.each([
    ['=1+1', 'General', '=1+1', 2],
    ['=1+1', '@', '=1+1', '=1+1'],
    ["'=1+1", 'General', '=1+1', '=1+1'],
    ['007', 'General', 7, 7],
    ['007', '@', '007', '007'],
    ["'007", 'General', '007', '007'],
    ['1,234', 'General', 1234, 1234],
    ['1/2', 'General', 46024, 46024],
    ['2017-10-23', 'General', 43031, 43031],
    ['-1+1', 'General', '=-1+1', 0],
    ['组织生活', 'General', '组织生活', '组织生活'],
  ])('%s into a cell of format %s is read as typed', async (written, format, formulas, values) => {
    bench = openBench({});
    await bench.deed((sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [[format]];
      range.values = [[written]];
    });
    const seen = await bench.read('A1');
    expect([seen.formulas, seen.values]).toEqual([[[formulas]], [[values]]]);
  });

  it('null leaves a cell alone, one value fills all', async () => {
    bench = openBench({ A1: number(1), B1: number(2) });
    await bench.deed((sheet) => (sheet.getRange('A1:B1').values = [[null, 5]]));
    expect((await bench.read('A1:B1')).values).toEqual([[1, 5]]);
    // The declarations forget that a single value may be given.
    await bench.deed((sheet) => Reflect.set(sheet.getRange('A1:B2'), 'values', 7));
    expect((await bench.read('A1:B2')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('a matrix of another size is refused', async () => {
    bench = openBench();
    expect(await bench.deed((sheet) => (sheet.getRange('A1:B1').values = [[1]]))).toBe(
      'InvalidArgument',
    );
  });

  it('more than 1,500 values arrive in pieces', async () => {
    bench = openBench({});
    const values = Array.from({ length: 400 }, (_, row) => [row, row, row, row, row]);
    await bench.deed((sheet) => (sheet.getRange('A1:E400').values = values));
    expect((await bench.read('A1:E400')).values).toEqual(values);
    const { members } = bench.emulated.requests[0] ?? { members: [] };
    expect(members).toContain('Range._ValidateArraySize()');
    expect(members.filter((each) => each === 'Range.Values=')).toHaveLength(2);
  });

  it('what stands before a failing action stays done', async () => {
    bench = openBench({});
    const code = await bench.deed((sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('丙').activate();
      sheet.getRange('A2').values = [[2]];
    });
    expect([code, (await bench.read('A1:A2')).values]).toEqual(['ItemNotFound', [[1], ['']]]);
  });

  it('under a merge only the first cell takes anything', async () => {
    bench = openBench({});
    await bench.deed((sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A1:B1').values = [[1, 2]];
    });
    expect((await bench.read('A1:B1')).values).toEqual([[1, '']]);
  });

  it('takes away what the person could undo', async () => {
    bench = openBench({});
    await bench.emulated.hand.type(FIRST, cellAt('A1'), '1');
    await bench.deed((sheet) => (sheet.getRange('B1').values = [[2]]));
    await bench.emulated.hand.undo();
    expect((await bench.read('A1:B1')).values).toEqual([[1, 2]]);
    await bench.emulated.hand.type(FIRST, cellAt('A1'), '3');
    await bench.read('A1');
    await bench.emulated.hand.undo();
    expect((await bench.read('A1')).values).toEqual([[1]]);
  });

  it('counts what was read and what was written', async () => {
    bench = openBench();
    await bench.read('A1');
    await bench.deed((sheet) => (sheet.getRange('A1').values = [[1]]));
    await bench.deed((sheet) => sheet.activate());
    expect(bench.emulated.requests.map(({ reads, writes }) => [reads > 0, writes])).toEqual([
      [true, 0],
      [false, 1],
      [false, 0],
    ]);
  });
});
