/** Pixels of the widest digit in the usual standard fonts (Calibri 11, 等线 11) at 96 dots an inch. */
const DIGIT = 7;
/** Pixels beside the digits: two of margin on either side and one for the grid line. */
const PADDING = 5;
const POINTS_A_PIXEL = 0.75;

/**
 * Excel counts a column's width in characters on the screen and in files, in points in its interface: 8.43 → 64 pixels → 48 points.
 * A workbook whose standard font is wider (宋体 11: 8 pixels) would make columns wider; ours keep the same width on paper everywhere.
 */
export function pointsOfWidth(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return pixels * POINTS_A_PIXEL;
}
