/** Points as integers of a hundredth (1.5 分 = 150), so that no binary float ever decides anything. */
export type Points = number & { readonly __brand: 'Points' };

/** Makes points from an integer count of hundredths; a fraction of a hundredth is a programmer's error. */
export function pointsOfHundredths(hundredths: number): Points {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`not whole hundredths: ${hundredths}`);
  return (hundredths === 0 ? 0 : hundredths) as Points;
}

/** Points from a number a person or a document wrote (1, 0.5, 92.75); null where it has more than two decimals or is not finite. */
export function pointsOf(value: number): Points | null {
  const hundredths = Math.round(value * 100);
  if (!Number.isSafeInteger(hundredths) || Math.abs(value * 100 - hundredths) > 1e-6) return null;
  return pointsOfHundredths(hundredths);
}

export const NO_POINTS = pointsOfHundredths(0);

/** Exact sum; the sum of nothing is 0. */
export function sumPoints(all: Iterable<Points>): Points {
  let total = 0;
  for (const each of all) total += each;
  return pointsOfHundredths(total);
}

/** Points as written in Chinese offices: no trailing zeros, U+2212 as minus (`1`, `0.5`, `−2`). */
export function formatPoints(points: Points): string {
  const text = String(Math.abs(points) / 100);
  return points < 0 ? `−${text}` : text;
}

/** The plain number of points, for cells and for answers in JSON. */
export function numberOfPoints(points: Points): number {
  return points / 100;
}
