import { formatArea, type Area } from '../../../src/base/cell';
import type { SheetId } from '../host';
import { rowsOf } from './et-values';
import type { EtValue, EtWorksheet } from './jsapi';
import { usedRange } from './read-sheet';

const MOST_CELLS = 20_000;

/**
 * What was typed where, as last seen. ET tells a sort as it tells a paste, by the range it covers; only a look at the
 * rows before and after tells whether cells moved there.
 */
export interface RowMemory {
  remember(id: SheetId, sheet: EtWorksheet): void;
  /** Whether cells of the area may have moved: its rows are the old ones in another order, or the old ones are not known. */
  mayHaveMoved(id: SheetId, sheet: EtWorksheet, area: Area): boolean;
}

interface Memory {
  readonly area: Area;
  readonly rows: readonly (readonly EtValue[])[];
}

export function createRowMemory(): RowMemory {
  const memories = new Map<SheetId, Memory>();
  return {
    remember: (id, sheet) => {
      const used = usedRange(sheet);
      if (used && cellsIn(used.area) <= MOST_CELLS)
        memories.set(id, { area: used.area, rows: rowsOf(used.range.Formula) });
      else memories.delete(id);
    },
    mayHaveMoved: (id, sheet, area) => {
      if (area.top === area.bottom) return false;
      const memory = memories.get(id);
      if (!memory || cellsIn(area) > MOST_CELLS) return true;
      const before = rowsOfArea(memory, area).map(wording).sort();
      const after = rowsOf(sheet.Range(formatArea(area)).Formula)
        .map(wording)
        .sort();
      return before.every((row, index) => row === after[index]);
    },
  };
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function rowsOfArea(memory: Memory, area: Area): readonly (readonly EtValue[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (__, across) =>
        memory.rows[area.top + down - memory.area.top]?.[area.left + across - memory.area.left],
    ),
  );
}

/** One row as a text; formulas are all alike, for a sort rewrites them. */
function wording(row: readonly EtValue[]): string {
  return JSON.stringify(
    row.map((each) => {
      if (each === null || each === undefined) return '';
      return typeof each === 'string' && /^=./.test(each) ? '=' : String(each);
    }),
  );
}
