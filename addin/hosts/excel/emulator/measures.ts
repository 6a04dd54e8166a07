/**
 * Column widths. A file counts in characters of the standard font, Office.js in points. The emulated workbook has a standard
 * font whose digits are 7 pixels wide (Calibri 11), with 5 pixels of padding at 96 pixels an inch: 8.43 characters are
 * 64 pixels are 48 points. Real Excel rounds widths and heights to whole pixels; the emulator does not.
 */
const POINTS_PER_CHARACTER = 5.25;
const PADDING_POINTS = 3.75;
/** Below one character the padding shrinks along. */
const POINTS_OF_ONE = POINTS_PER_CHARACTER + PADDING_POINTS;

/** Widths in points and heights of columns and rows nobody set. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export function pointsOfCharacters(characters: number): number {
  if (characters < 1) return round(characters * POINTS_OF_ONE);
  return round(characters * POINTS_PER_CHARACTER + PADDING_POINTS);
}

export function charactersOfPoints(points: number): number {
  if (points < POINTS_OF_ONE) return round(points / POINTS_OF_ONE);
  return round((points - PADDING_POINTS) / POINTS_PER_CHARACTER);
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
