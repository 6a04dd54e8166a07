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
  if (!Number.isSafeInteger(hundredths) || !isNoise(value * 100 - hundredths, hundredths)) {
    return null;
  }
  return pointsOfHundredths(hundredths);
}

/**
 * Whether hundredths this far from a whole number are what a spreadsheet's sum leaves behind, and nothing anybody wrote:
 * twenty scores of up to 100 add up to an error of some 1e-11 hundredths; 94.99999999 is 1e-6 away and is not 95.
 */
export function isNoise(over: number, hundredths: number): boolean {
  return Math.abs(over) <= Math.max(NOISE, Math.abs(hundredths) * LAST_BITS);
}

const NOISE = 1e-9;

/** A number as large as this has no finer digits than its last bits. */
const LAST_BITS = 4 * Number.EPSILON;

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
