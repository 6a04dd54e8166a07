import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import { number, sheetOf, text } from '../../contract/sample-sheets';
import { createEmulatedExcel, type EmulatedExcel } from './emulated-excel';
import { connectInNode } from './node-client';

/** The ids of the two sheets every bench begins with. */
export const FIRST = '{00000000-0001-0000-0000-000000000000}';
export const SECOND = '{00000000-0001-0000-0001-000000000000}';

/** Microsoft's client (1.3 MB of script, about 100 ms to load, once a process) over an emulated Excel, for tests. */
export interface Bench {
  readonly emulated: EmulatedExcel;
  readonly excel: typeof Excel;
  /** Queues calls on the first sheet and sends them; answers the error's code, or null. */
  deed(
    queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  ): Promise<string | null>;
  read(address: string): Promise<Excel.Range>;
  /** The first sheet as the workbook holds it. */
  firstSheet(): Promise<SheetBlueprint | undefined>;
  /** Every event on its way has been heard. */
  settled(): Promise<void>;
}

/** Opens Sheet1 with these cells, and an empty sheet beside it. */
export function openBench(
  cells: Parameters<typeof sheetOf>[1] = { B2: text('组织生活'), C2: number(8) },
  more: Partial<SheetBlueprint> = {},
  styles: Parameters<typeof sheetOf>[3] = {},
): Bench {
  const emulated = createEmulatedExcel([sheetOf('Sheet1', cells, more, styles), sheetOf('乙', {})]);
  const excel = connectInNode(emulated);
  return {
    emulated,
    excel,
    deed: async (queue) => {
      try {
        await excel.run(async (context) => {
          queue(context.workbook.worksheets.getItem(FIRST), context);
          await context.sync();
        });
        return null;
      } catch (error) {
        if (error instanceof OfficeExtension.Error) return error.code;
        throw error;
      }
    },
    read: (address) =>
      excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(FIRST).getRange(address);
        range.load('address,values,formulas,valueTypes,numberFormat');
        await context.sync();
        return range;
      }),
    firstSheet: async () => (await emulated.look())[0],
    settled: async () => {
      await emulated.idle();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
  };
}
