import type { Area } from '../../src/base/cell';

/** Cells counted from A1: twenty times the largest form by sixty-five columns. Rows without end take a spreadsheet minutes to hand over. */
const MOST_CELLS = 400_000;
/** Columns held of a sheet too large to be held whole: forms are far narrower, and so their rows are kept. */
const MOST_COLUMNS = 128;

/**
 * The part of a used rectangle that is read. A word typed by mistake at the edge of a sheet makes the whole sheet used, and
 * a grid begins at A1: what lies too far from there is left out. Null where all of it does.
 */
export function heldArea(used: Area): Area | null {
  if ((used.bottom + 1) * (used.right + 1) <= MOST_CELLS) return used;
  const right = Math.min(used.right, MOST_COLUMNS - 1);
  const bottom = Math.min(used.bottom, Math.floor(MOST_CELLS / (right + 1)) - 1);
  return used.left > right || used.top > bottom ? null : { ...used, right, bottom };
}
