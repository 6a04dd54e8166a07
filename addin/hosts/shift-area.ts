import type { Area } from '../../src/base/cell';
import type { PrintSetup } from '../../src/sheet/blueprint';

/** Rows or columns that came (`count` above 0, before `at`) or went (below 0, from `at` on). */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a rectangle stands afterwards; null where all of it went. */
export function shiftArea(area: Area, { axis, at, count }: Shift): Area | null {
  const [low, high] = axis === 'row' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
  const end = at - count;
  const first = area[low] < at ? area[low] : count < 0 && area[low] < end ? at : area[low] + count;
  const last =
    area[high] < at ? area[high] : count < 0 && area[high] < end ? at - 1 : area[high] + count;
  return last < first ? null : { ...area, [low]: first, [high]: last };
}

/** What is printed afterwards, and where the pages end; an area that went altogether stays what it was. */
export function shiftPrint(print: PrintSetup, shift: Shift): PrintSetup {
  const { area, breaks } = print;
  const moved = { ...print, area: shiftArea(area, shift) ?? area };
  if (!breaks || shift.axis === 'column') return moved;
  return {
    ...moved,
    breaks: breaks.flatMap((row) => {
      const line = shiftArea({ top: row, left: 0, bottom: row, right: 0 }, shift);
      return line ? [line.top] : [];
    }),
  };
}
