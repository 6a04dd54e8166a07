import type { Area } from '../../../../../src/base/cell';
import { cellOf, type MemorySheet } from '../../../workbook/memory-sheet';

/** The smallest area around all used cells: those with contents, and unless told otherwise those with a style. */
export function usedArea(sheet: MemorySheet, valuesOnly: boolean): Area | null {
  let area: Area | undefined;
  for (const [key, cell] of sheet.cells) {
    if (cell.input.kind === 'blank' && (valuesOnly || cell.style === undefined)) continue;
    const { row, column } = cellOf(key);
    area = {
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    };
  }
  return area ?? null;
}
