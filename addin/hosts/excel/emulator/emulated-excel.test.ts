import { describe, expect, it } from 'vitest';
import { number, sheetOf, text } from '../../contract/sample-sheets';
import { createEmulatedExcel } from './emulated-excel';
import { connectInNode } from './node-client';

function open(options = {}) {
  const emulated = createEmulatedExcel(
    [sheetOf('Sheet1', { B2: text('组织生活'), C2: number(8) }), sheetOf('乙', {})],
    options,
  );
  return { emulated, excel: connectInNode(emulated) };
}

describe('the emulated Excel under Microsoft’s client', () => {
  it('lists its sheets', async () => {
    const { emulated, excel } = open();
    const names = await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility,items/position');
      await context.sync();
      return worksheets.items.map(({ id, name, visibility, position }) => [
        id,
        name,
        visibility,
        position,
      ]);
    });
    expect(names).toEqual([
      ['{00000000-0001-0000-0000-000000000000}', 'Sheet1', 'Visible', 0],
      ['{00000000-0001-0000-0001-000000000000}', '乙', 'Visible', 1],
    ]);
    expect(emulated.lacking).toEqual([]);
  });

  it('begins the used range at the first used cell', async () => {
    const { excel } = open();
    const seen = await excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Sheet1').getUsedRangeOrNullObject(true);
      used.load('address,rowIndex,columnIndex,values,formulas,valueTypes,text');
      const empty = context.workbook.worksheets.getItem('乙').getUsedRangeOrNullObject(true);
      empty.load('address');
      await context.sync();
      return [
        used.address,
        used.rowIndex,
        used.columnIndex,
        used.values,
        used.valueTypes,
        empty.isNullObject,
      ];
    });
    expect(seen).toEqual(['Sheet1!B2:C2', 1, 1, [['组织生活', 8]], [['String', 'Double']], true]);
  });

  it('hears events', async () => {
    const { emulated, excel } = open();
    const heard: unknown[] = [];
    await excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, worksheetId, source }) => {
        heard.push([address, worksheetId, source]);
      });
      await context.sync();
    });
    await emulated.hand.type('{00000000-0001-0000-0000-000000000000}', { row: 1, column: 2 }, '9');
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('乙').getRange('A1:B1').values = [['甲', 2]];
      await context.sync();
    });
    await emulated.idle();
    expect(heard).toEqual([
      ['C2', '{00000000-0001-0000-0000-000000000000}', 'Local'],
      ['A1:B1', '{00000000-0001-0000-0001-000000000000}', 'Local'],
    ]);
  });
});
