import { afterEach, describe, expect, it } from 'vitest';
import { number } from '../../contract/sample-sheets';
import { FIRST, openBench, type Bench } from './bench';

let bench: Bench;

afterEach(() => {
  expect(bench.emulated.lacking).toEqual([]);
});

describe('refusals', () => {
  it('a locked cell of a protected sheet, and protecting twice', async () => {
    bench = openBench({ A1: number(1), B1: number(2) }, {}, { B1: { locked: false } });
    expect(await bench.deed((sheet) => sheet.protection.protect())).toBeNull();
    expect(await bench.deed((sheet) => (sheet.getRange('A1').values = [[5]]))).toBe('AccessDenied');
    expect(await bench.deed((sheet) => (sheet.getRange('B1').values = [[5]]))).toBeNull();
    expect(await bench.deed((sheet) => (sheet.getRange('B1').format.wrapText = true))).toBe(
      'AccessDenied',
    );
    expect(await bench.deed((sheet) => sheet.protection.protect())).toBe('AccessDenied');
    expect((await bench.read('A1:B1')).values).toEqual([[1, 5]]);
  });

  it('sheets of a protected workbook', async () => {
    bench = openBench();
    bench.emulated.protectWorkbook(true);
    expect(await bench.deed((_, { workbook }) => workbook.worksheets.add('丙'))).toBe(
      'AccessDenied',
    );
    expect(await bench.deed((sheet) => sheet.delete())).toBe('AccessDenied');
    expect(await bench.deed((sheet) => (sheet.name = '丙'))).toBe('AccessDenied');
    expect(await bench.deed((sheet) => (sheet.getRange('A1').values = [[1]]))).toBeNull();
  });

  it('any write into a workbook opened for reading only', async () => {
    bench = openBench();
    bench.emulated.setReadOnly(true);
    expect(await bench.deed((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
  });

  it('names that are taken or that no sheet may have', async () => {
    bench = openBench();
    const add = (name: string) => bench.deed((_, { workbook }) => workbook.worksheets.add(name));
    expect(await add('SHEET1')).toBe('ItemAlreadyExists');
    expect(await add('州/局')).toBe('InvalidArgument');
    expect(await add('甲'.repeat(32))).toBe('InvalidArgument');
  });

  it('a sheet that is gone', async () => {
    bench = openBench();
    await bench.emulated.hand.deleteSheet(FIRST);
    expect(await bench.deed((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe('ItemNotFound');
  });

  it('deleting a very hidden sheet, or the last visible one', async () => {
    bench = openBench();
    expect(await bench.deed((sheet) => (sheet.visibility = 'VeryHidden'))).toBeNull();
    expect(await bench.deed((sheet) => sheet.delete())).toBe('InvalidOperation');
    const last = bench.deed((_, { workbook }) => workbook.worksheets.getItem('乙').delete());
    expect(await last).toBe('InvalidOperation');
  });

  it('everything while somebody types in a cell', async () => {
    bench = openBench();
    bench.emulated.setCellEditMode(true);
    expect(await bench.deed((sheet) => sheet.load('name'))).toBe('InvalidOperationInCellEditMode');
    bench.emulated.setCellEditMode(false);
    expect(await bench.deed((sheet) => sheet.load('name'))).toBeNull();
  });

  it('what was arranged: before or after the batch is done', async () => {
    bench = openBench({});
    bench.emulated.failNext('GeneralException');
    expect(await bench.deed((sheet) => (sheet.getRange('A1').values = [[1]]))).toBe(
      'GeneralException',
    );
    bench.emulated.failNext('RequestAborted', { when: 'after' });
    expect(await bench.deed((sheet) => (sheet.getRange('A2').values = [[2]]))).toBe(
      'RequestAborted',
    );
    expect((await bench.read('A1:A2')).values).toEqual([[''], [2]]);
  });

  it('the error says where', async () => {
    bench = openBench({}, { protected: true });
    const failing = bench.excel.run(async (context) => {
      context.workbook.worksheets.getItem(FIRST).getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'AccessDenied',
      debugInfo: { errorLocation: 'Range.values' },
    });
  });

  it('requirement sets: members newer than what is claimed', () => {
    bench = openBench();
    expect([
      bench.emulated.supports('ExcelApi', '1.13'),
      bench.emulated.supports('ExcelApi', '1.14'),
    ]).toEqual([true, false]);
  });
});
