import { areaContains, type Area, type Cell } from '../../src/base/cell';
import type { ActivePlace, Problem } from '../commands/session-state';

/** Where the cursor stands among the problems: 「第3～4处」, counted from 1; null where it stands on none. */
export interface ProblemPosition {
  readonly at: { readonly from: number; readonly to: number } | null;
  readonly hasEarlier: boolean;
  readonly hasLater: boolean;
}

/** Counts from the cursor's position and not from a list index, so that a mended problem never makes a step skip one. */
export function positionAmong(
  problems: readonly Problem[],
  active: ActivePlace | null,
): ProblemPosition {
  const area = active?.area ?? null;
  const here = problems.flatMap((problem, index) => (standsOn(problem, active) ? [index + 1] : []));
  const from = here[0];
  const to = here.at(-1);
  const at = from === undefined || to === undefined ? null : { from, to };
  if (!active || !area) return { at, hasEarlier: false, hasLater: problems.length > 0 };
  return {
    at,
    hasEarlier: problems.some((problem) => offset(problem, active, area) < 0),
    hasLater: problems.some((problem) => offset(problem, active, area) > 0),
  };
}

/** A problem of the very cell, or of the one cell the selection begins with. */
export function standsOn(problem: Problem, active: ActivePlace | null): boolean {
  const cell = problem.issue.cell;
  if (!active?.area || !cell || problem.sheet !== active.sheet.id) return false;
  return areaContains(active.area, cell);
}

function offset(problem: Problem, active: ActivePlace, area: Area): number {
  const cell = problem.issue.cell;
  if (!cell || problem.sheet !== active.sheet.id) return 1;
  return standsOn(problem, active) ? 0 : compareToStart(cell, area);
}

function compareToStart(cell: Cell, area: Area): number {
  return cell.row === area.top ? cell.column - area.left : cell.row - area.top;
}
