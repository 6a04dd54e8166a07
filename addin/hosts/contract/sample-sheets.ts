import { emptySheet } from '../../../src/sheet/empty-sheet';
import type { CellInput } from '../../../src/base/cell-input';
import { formulaAt, valueAt, type CellValue, type Grid } from '../../../src/base/grid';
import { parseCell, type Cell } from '../../../src/base/cell';
import type { BlueprintCell, CellStyle, SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Host, SheetEntry, SheetId } from '../host';

export const text = (value: string): CellInput => ({ kind: 'text', text: value });
export const number = (value: number): CellInput => ({ kind: 'number', number: value });
export const formula = (value: string): CellInput => ({ kind: 'formula', formula: value });
export const BLANK: CellInput = { kind: 'blank' };

/** `G6` → its cell; a wrong address in a case is the case's own error. */
export function cellAt(address: string): Cell {
  const cell = parseCell(address);
  if (!cell) throw new RangeError(`not a cell: ${address}`);
  return cell;
}

/** A sheet of a few cells, by address. */
export function sheetOf(
  name: string,
  cells: Readonly<Record<string, CellInput>>,
  more: Partial<Omit<SheetBlueprint, 'name' | 'cells'>> = {},
  styles: Readonly<Record<string, CellStyle>> = {},
): SheetBlueprint {
  return {
    ...emptySheet(name),
    cells: Object.entries(cells).map(([address, input]): BlueprintCell => {
      const style = styles[address];
      return { ...cellAt(address), input, ...(style ? { style } : {}) };
    }),
    ...more,
  };
}

/** Two items and their sum that stays empty until both scores are numbers. */
export function scoreSheet(name: string): SheetBlueprint {
  return sheetOf(name, {
    A1: text('项目'),
    B1: text('得分'),
    A2: text('组织生活'),
    B2: number(8),
    A3: text('党费收缴'),
    A4: text('小计'),
    B4: formula('=IF(COUNT(B2:B3)=2,SUM(B2:B3),"")'),
  });
}

export async function sheetNamed(host: Host, name: string): Promise<SheetEntry> {
  const sheet = (await host.listSheets()).find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet is called ${name}`);
  return sheet;
}

export async function gridIn(host: Host, sheet: SheetId): Promise<Grid> {
  const [read] = await host.readGrids([sheet]);
  if (!read) throw new Error(`the sheet ${sheet} is gone`);
  return read.grid;
}

export async function valueIn(host: Host, sheet: SheetId, address: string): Promise<CellValue> {
  return valueAt(await gridIn(host, sheet), cellAt(address));
}

export async function formulaIn(
  host: Host,
  sheet: SheetId,
  address: string,
): Promise<string | null> {
  return formulaAt(await gridIn(host, sheet), cellAt(address));
}
