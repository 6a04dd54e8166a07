import { formatArea, type Area } from '../../../src/base/cell';
import { EMPTY_GRID, type Grid } from '../../../src/base/grid';
import { parseAddress } from './et-address';
import { gridFrom } from './et-values';
import type { EtRange, EtWorksheet } from './jsapi';

/** A sheet formatted down to its last row counts as used: reading all of it would hold ET up for minutes. */
const MOST_CELLS = 400_000;

/** Everything a sheet holds, in a fixed number of calls. */
export function readSheet(sheet: EtWorksheet): Grid {
  const used = usedRange(sheet, MOST_CELLS);
  return used ? gridFrom(used.area, used.range.Value2, used.range.Formula) : EMPTY_GRID;
}

/** The used range and where it lies, cut after so many cells. */
export function usedRange(
  sheet: EtWorksheet,
  most: number,
): { readonly area: Area; readonly range: EtRange } | null {
  const range = sheet.UsedRange;
  const area = parseAddress(range.Address())?.area;
  if (!area) return null;
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(most / width));
  if (area.bottom - area.top < height) return { area, range };
  const cut = { ...area, bottom: area.top + height - 1 };
  return { area: cut, range: sheet.Range(formatArea(cut)) };
}
