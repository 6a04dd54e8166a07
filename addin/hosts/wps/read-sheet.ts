import { formatArea, type Area } from '../../../src/base/cell';
import { EMPTY_GRID, type Grid } from '../../../src/base/grid';
import { heldArea } from '../held-area';
import { parseAddress } from './et-address';
import { gridFrom } from './et-values';
import type { EtRange, EtWorksheet } from './jsapi';

/** Everything a sheet holds, in a fixed number of calls. */
export function readSheet(sheet: EtWorksheet): Grid {
  const used = usedRange(sheet);
  return used ? gridFrom(used.area, used.range.Value2, used.range.Formula) : EMPTY_GRID;
}

/** The used range and where it lies; of a giant, as one formatted down to its last row is, the part that is held. */
export function usedRange(
  sheet: EtWorksheet,
): { readonly area: Area; readonly range: EtRange } | null {
  const range = sheet.UsedRange;
  const whole = parseAddress(range.Address())?.area;
  const area = whole && heldArea(whole);
  if (!area) return null;
  return { area, range: area === whole ? range : sheet.Range(formatArea(area)) };
}
