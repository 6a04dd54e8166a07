import type { Points } from '../../base/points';
import type { Rule } from '../../standard/rule';

/** Whether an amount that a person fixed lies within what the rule leaves to them: its range, or else the 分值. */
export function isWithin(points: Points, { points: limits }: Rule, base: Points | null): boolean {
  if (points <= 0) return false;
  if (limits !== null && typeof limits !== 'number') {
    return points >= limits[0] && points <= limits[1];
  }
  return base === null || points <= base;
}
