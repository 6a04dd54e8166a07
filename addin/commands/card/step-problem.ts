import { areaContains } from '../../../src/base/cell';
import type { ActivePlace } from '../session-state';
import type { Problem } from './problem';

/** Where the cursor stands in a sheet's list of problems: on some of them, or between two. */
export interface ProblemPlace {
  /** Indices of the problems of the selected cells, in list order. */
  readonly here: readonly number[];
  /** Index of the problem before the cursor; −1 at the beginning. */
  readonly before: number;
  /** Index of the problem after the cursor; the list's length at the end. */
  readonly after: number;
}

/**
 * Counts from the cursor's position and not from a list index, so that a mended problem never makes a step skip one.
 * `problems` are those of one sheet in list order: down the items, those of the whole sheet last, wherever their cells stand.
 */
export function placeAmong(problems: readonly Problem[], active: ActivePlace | null): ProblemPlace {
  const here = problems.flatMap((problem, index) => (standsOn(problem, active) ? [index] : []));
  const [first] = here;
  const last = here.at(-1);
  if (first !== undefined && last !== undefined)
    return { here, before: first - 1, after: last + 1 };
  const below = problems.findIndex((problem) => liesBelow(problem, active));
  const after = below < 0 ? problems.length : below;
  return { here, before: after - 1, after };
}

/** A problem of one of the selected cells. */
export function standsOn({ sheet, issue }: Problem, active: ActivePlace | null): boolean {
  if (!active?.area || !issue.cell || sheet !== active.sheet.id) return false;
  return areaContains(active.area, issue.cell);
}

/** Further down the items than the cursor, or a problem of the whole sheet. */
function liesBelow({ sheet, issue }: Problem, active: ActivePlace | null): boolean {
  const area = active?.area;
  if (!area || sheet !== active.sheet.id || issue.item === undefined || !issue.cell) return true;
  const { row, column } = issue.cell;
  return row === area.top ? column > area.left : row > area.top;
}
