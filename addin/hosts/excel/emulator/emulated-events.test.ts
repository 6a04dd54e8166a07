import { afterEach, describe, expect, it } from 'vitest';
import { cellAt, formula, number } from '../../contract/sample-sheets';
import { FIRST, SECOND, openBench, type Bench } from './bench';

let bench: Bench;

afterEach(() => {
  expect(bench.emulated.lacking).toEqual([]);
});

describe('references', () => {
  it('a tracked range follows an inserted row over several round trips', async () => {
    bench = openBench();
    await bench.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(FIRST).getRange('B2:C2');
      range.load('address');
      await context.sync();
      await bench.emulated.hand.insertRows(FIRST, 0, 1);
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!B3:C3', [['组织生活', 8]]]);
    });
  });
});

describe('events', () => {
  async function listen(): Promise<unknown[]> {
    const heard: unknown[] = [];
    await bench.excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async ({ address, changeType, source, triggerSource, details }) => {
        heard.push([changeType, address, source, triggerSource, details?.valueBefore]);
      });
      worksheets.onSelectionChanged.add(async ({ address }) => {
        heard.push(['selected', address]);
      });
      worksheets.onActivated.add(async ({ worksheetId }) => {
        heard.push(['activated', worksheetId]);
      });
      worksheets.onAdded.add(async () => {
        heard.push(['added']);
      });
      worksheets.onDeleted.add(async () => {
        heard.push(['deleted']);
      });
      worksheets.onRowSorted.add(async ({ address }) => {
        heard.push(['sorted', address]);
      });
      await context.sync();
    });
    return heard;
  }

  it('tell whose edit it was, and what stood there before in a single cell only', async () => {
    bench = openBench({ A1: number(1), B1: formula('=A1*2') });
    const heard = await listen();
    await bench.emulated.hand.type(FIRST, cellAt('A1'), '2');
    await bench.emulated.coAuthor.type(FIRST, cellAt('A1'), '3');
    await bench.emulated.hand.pasteBlock(FIRST, cellAt('A1'), [['4', '5']]);
    await bench.deed((sheet) => (sheet.getRange('A1').values = [[6]]));
    await bench.settled();
    expect(heard).toEqual([
      ['RangeEdited', 'A1', 'Local', 'Unknown', 1],
      ['RangeEdited', 'A1', 'Remote', 'Unknown', 2],
      ['RangeEdited', 'A1:B1', 'Local', 'Unknown', undefined],
      ['RangeEdited', 'A1', 'Local', 'ThisLocalAddin', 4],
    ]);
  });

  it('tell rows and columns that come and go, sorting, and undoing', async () => {
    bench = openBench();
    const heard = await listen();
    await bench.emulated.hand.insertRows(FIRST, 1, 2);
    await bench.emulated.hand.deleteColumns(FIRST, 0, 1);
    await bench.emulated.hand.undo();
    await bench.emulated.hand.sortRows(
      FIRST,
      { top: 0, left: 0, bottom: 3, right: 2 },
      0,
      'ascending',
    );
    await bench.settled();
    expect(heard.map((each) => (Array.isArray(each) ? each.slice(0, 2) : each))).toEqual([
      ['RowInserted', '2:3'],
      ['ColumnDeleted', 'A:A'],
      ['ColumnInserted', 'A:A'],
      ['sorted', 'A1:C4'],
    ]);
  });

  it('tell the cursor, and sheets that come, go and come to the front', async () => {
    bench = openBench();
    const heard = await listen();
    await bench.emulated.hand.select(SECOND, { top: 1, left: 1, bottom: 1, right: 1 });
    await bench.emulated.hand.select(SECOND, { top: 1, left: 1, bottom: 1, right: 1 });
    await bench.deed((sheet, { workbook }) => {
      workbook.worksheets.add('丙').getRange('A1').select();
      sheet.delete();
    });
    await bench.settled();
    expect(heard).toEqual([
      ['activated', SECOND],
      ['selected', 'B2'],
      ['added'],
      ['activated', '{00000000-0001-0000-0002-000000000000}'],
      ['deleted'],
    ]);
  });

  it('are silent while they are switched off, and after the handler is removed', async () => {
    bench = openBench({});
    let heard = 0;
    const handler = await bench.excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async () => {
        heard += 1;
      });
      await context.sync();
      return added;
    });
    await bench.deed((_, { runtime }) => (runtime.enableEvents = false));
    await bench.emulated.hand.type(FIRST, cellAt('A1'), '1');
    await bench.deed((_, { runtime }) => (runtime.enableEvents = true));
    await bench.emulated.hand.type(FIRST, cellAt('A1'), '2');
    await bench.settled();
    expect(heard).toBe(1);
    await bench.excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await bench.emulated.hand.type(FIRST, cellAt('A1'), '3');
    await bench.settled();
    expect(heard).toBe(1);
  });
});
