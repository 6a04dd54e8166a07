/** Pixels of a digit in the usual standard fonts (Calibri 11, 等线 11), and those beside the characters: what a width in characters means in a blueprint. */
const DIGIT = 7;
const BESIDE = 5;
const POINTS_A_PIXEL = 0.75;
/** Pixels a program keeps free left and right of the words. */
const CELL_PADDING = 6;
/** A file's columns come out so much narrower where 宋体 is missing and the font in its place has narrow digits (AR PL). */
const NARROWEST = 0.94;

/** Width of a column in points. */
export function pointsOfWidth(characters: number): number {
  return (characters * DIGIT + BESIDE) * POINTS_A_PIXEL;
}

/** The other way round. */
export function widthOfPoints(points: number): number {
  return (points / POINTS_A_PIXEL - BESIDE) / DIGIT;
}

/** Room for words in a cell over columns of these widths, in ems of a font size; screens round a character up to whole pixels. */
export function roomInEms(widths: readonly number[], fontSize: number): number {
  const points = widths.reduce((sum, width) => sum + pointsOfWidth(width), 0);
  const em = Math.ceil(fontSize / POINTS_A_PIXEL) * POINTS_A_PIXEL;
  return ((points - CELL_PADDING * POINTS_A_PIXEL) * NARROWEST) / em;
}
