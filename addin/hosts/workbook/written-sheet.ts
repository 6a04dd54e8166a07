import type { CellInput } from '../../../src/base/cell-input';
import type { CellValue } from '../../../src/base/grid';
import { cellAt, formula, number, sheetOf, text } from '../contract/sample-sheets';
import { keyOf, sheetOfBlueprint, valueOfCell, type MemorySheet } from './memory-sheet';
import type { MemoryWorkbook } from './memory-workbook';

function inputOf(written: string | number): CellInput {
  if (typeof written === 'number') return number(written);
  return written.startsWith('=') ? formula(written) : text(written);
}

/** A sheet by its cells, for tests: what begins with `=` is a formula, other texts are texts. */
export function writtenSheet(
  name: string,
  cells: Readonly<Record<string, string | number>>,
): MemorySheet {
  const inputs = Object.entries(cells).map(([address, each]) => [address, inputOf(each)] as const);
  return sheetOfBlueprint(name, sheetOf(name, Object.fromEntries(inputs)));
}

/** What a cell shows. */
export function shownIn(workbook: MemoryWorkbook, name: string, address: string): CellValue {
  const cell = workbook.sheets
    .find((each) => each.frame.name === name)
    ?.cells.get(keyOf(cellAt(address)));
  return cell ? valueOfCell(cell) : null;
}
