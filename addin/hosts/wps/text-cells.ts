import type { Area, Cell } from '../../../src/base/cell';
import { formatArea } from '../../../src/base/cell';
import { coverCells } from './cover-cells';
import { addressesOf } from './et-address';
import type { EtWorksheet } from './jsapi';

const TEXT_FORMAT = '@';
const GENERAL_FORMAT = 'General';

/**
 * Does a writing while those of the cells that are text cells are 常规 for a moment: as text cells they would take a number and
 * a formula for their letters, and a total would pass them over.
 */
export function whileGeneral(
  sheet: EtWorksheet,
  area: Area,
  cells: readonly Cell[],
  write: () => void,
): void {
  const addresses = addressesOf(coverCells(textCells(sheet, area, cells)));
  const format = (as: string): void => {
    for (const address of addresses) sheet.Range(address).NumberFormat = as;
  };
  try {
    format(GENERAL_FORMAT);
    write();
  } finally {
    format(TEXT_FORMAT);
  }
}

/** Cells are asked one by one only where the rectangle has several formats, which reads as null. */
function textCells(sheet: EtWorksheet, area: Area, cells: readonly Cell[]): readonly Cell[] {
  if (cells.length === 0) return [];
  const format = sheet.Range(formatArea(area)).NumberFormat;
  if (typeof format === 'string') return format === TEXT_FORMAT ? cells : [];
  return cells.filter(
    ({ row, column }) =>
      sheet.Range(formatArea({ top: row, left: column, bottom: row, right: column }))
        .NumberFormat === TEXT_FORMAT,
  );
}
