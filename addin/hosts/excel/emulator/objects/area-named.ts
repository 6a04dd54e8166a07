import type { Area } from '../../../../../src/base/cell';
import type { MemorySheet } from '../../../workbook/memory-sheet';
import { parseArea, splitAddress, WHOLE_SHEET } from '../address';
import { ExcelError } from '../excel-error';
import { textOf } from '../given';

/** The area an address names on its sheet; no address is the whole sheet. */
export function areaNamed(sheet: MemorySheet, address: unknown): Area {
  if (address === null || address === undefined) return WHOLE_SHEET;
  const { sheet: name, rest } = splitAddress(textOf(address));
  const area = parseArea(rest);
  const elsewhere = name !== null && name.toLowerCase() !== sheet.frame.name.toLowerCase();
  if (!area || elsewhere) throw new ExcelError('InvalidArgument');
  return area;
}

/** Several areas, separated by commas. */
export function areasNamed(sheet: MemorySheet, addresses: unknown): readonly Area[] {
  if (addresses === null || addresses === undefined) return [WHOLE_SHEET];
  return textOf(addresses)
    .split(',')
    .map((each) => areaNamed(sheet, each.trim()));
}
