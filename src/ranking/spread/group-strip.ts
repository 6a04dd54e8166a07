import { fractionOf, type Fraction } from '../../base/fraction';
import type { Points } from '../../base/points';
import { spreadOf, type ScoreSpread } from './score-spread';

/** One filler's scores, to be set beside the others' on a common axis (SP6). */
export interface GroupStrip {
  readonly group: string;
  /** Complete totals, in the order given. */
  readonly values: readonly Fraction[];
  /** Null while no unit has a complete total. */
  readonly spread: ScoreSpread | null;
  /** Units without a complete total. */
  readonly undecided: number;
  /** How many of the complete ones reached the threshold; null where the notice has none. */
  readonly reached: number | null;
}

/** The strip of a group from its units' totals, null for a unit without one. */
export function stripOf(
  group: string,
  totals: readonly (Points | null)[],
  threshold: Points | null,
): GroupStrip {
  const complete = totals.filter((total) => total !== null);
  const values = complete.map(fractionOfPoints);
  return {
    group,
    values,
    spread: spreadOf(values),
    undecided: totals.length - complete.length,
    reached: threshold === null ? null : complete.filter((total) => total >= threshold).length,
  };
}

/** 92.5 分 → 9250/100. */
export function fractionOfPoints(points: Points): Fraction {
  return fractionOf(BigInt(points), 100n);
}
