/**
 * Column widths. A file counts in characters of the default font, Office.js in points. The emulated workbook has the
 * default font of Chinese Excel (11 points, a digit 8 pixels wide, 5 pixels of padding, 96 pixels an inch):
 * 8.38 characters are 72 pixels are 54 points. Real Excel rounds to whole pixels; the emulator does not.
 */
const POINTS_PER_CHARACTER = 6;
const PADDING_POINTS = 3.75;

/** Widths and heights of rows and columns nobody set. */
export const STANDARD_WIDTH = 8.375;
export const STANDARD_HEIGHT = 14.25;

export function pointsOfCharacters(characters: number): number {
  return round(characters * POINTS_PER_CHARACTER + PADDING_POINTS);
}

export function charactersOfPoints(points: number): number {
  return round((points - PADDING_POINTS) / POINTS_PER_CHARACTER);
}

function round(number: number): number {
  return Math.round(number * 10_000) / 10_000;
}
