import { pointsOfWidth, widthOfPoints } from './column-width';

/** Columns up to this hold numbers and ticks: they are as wide as they have to be. In characters. */
const NARROW = 9;

/**
 * Widths that fill the room (in points): columns of words give and take in proportion to what they have beyond a narrow one.
 * Where that is not enough all are left as narrow as they may be, and the print is scaled.
 */
export function fitColumns(widths: readonly number[], room: number): readonly number[] {
  const whole = widths.reduce((sum, width) => sum + pointsOfWidth(width), 0);
  const spare = (width: number): number =>
    width <= NARROW ? 0 : pointsOfWidth(width) - pointsOfWidth(NARROW);
  const give = widths.reduce((sum, width) => sum + spare(width), 0);
  if (give === 0) return widths;
  const factor = Math.max(0, 1 + (room - whole) / give);
  return widths.map((width) =>
    width <= NARROW
      ? width
      : downToTenth(widthOfPoints(pointsOfWidth(NARROW) + spare(width) * factor)),
  );
}

function downToTenth(width: number): number {
  return Math.floor(width * 10) / 10;
}
