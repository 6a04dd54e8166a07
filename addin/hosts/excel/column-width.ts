import { pointsOfWidth as pointsOfWhole } from '../../../src/sheet/column-width';

/** Pixels of a column one character wide, margins included. */
const FIRST = 12;
const POINTS_A_PIXEL = 0.75;

/**
 * Excel counts a column's width in characters on the screen and in files, in points in its interface: 8.43 → 64 pixels → 48 points.
 * A workbook whose standard font is wider (宋体 11: 8 pixels) would make columns wider; ours keep the same width on paper everywhere.
 */
export function pointsOfWidth(characters: number): number {
  return characters < 1 ? characters * FIRST * POINTS_A_PIXEL : pointsOfWhole(characters);
}
