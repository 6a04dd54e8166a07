import { pointsOfWidth, widthOfPoints } from '../../src/sheet/column-width';

/** A file counts a column's width in digits of its standard font, margins included; in 宋体 11, ours, a digit has 8 pixels of 3/4 point. */
const DIGIT = 6;

/** A blueprint's width → a file's. */
export function formatWidth(characters: number): number {
  return pointsOfWidth(characters) / DIGIT;
}

/** A file's width → a blueprint's, to a hundredth. */
export function readWidth(width: number): number {
  return Math.max(0, Math.round(widthOfPoints(width * DIGIT) * 100) / 100);
}
