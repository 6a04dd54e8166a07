import type { ActivePlace, Problem } from './session-state';

/**
 * The next or previous problem counted from the cursor's position, so that a mended one never makes the step skip another.
 * Problems of other sheets come after those of the active one; null at the end.
 */
export function problemFrom(
  problems: readonly Problem[],
  active: ActivePlace | null,
  direction: 'next' | 'previous',
): Problem | null {
  const ordered = direction === 'next' ? problems : [...problems].reverse();
  return ordered.find((problem) => liesBeyond(problem, active, direction)) ?? null;
}

function liesBeyond(
  problem: Problem,
  active: ActivePlace | null,
  direction: 'next' | 'previous',
): boolean {
  const area = active?.area;
  if (!active || !area || problem.sheet !== active.sheet.id) return true;
  const { cell } = problem.issue;
  if (!cell) return direction === 'next';
  const offset = cell.row === area.top ? cell.column - area.left : cell.row - area.top;
  return direction === 'next' ? offset > 0 : offset < 0;
}
