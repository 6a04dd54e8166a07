import { LINE_HEIGHT } from './text-metrics';

/** Points above and below the words of a row together. */
const PADDING = 5;
/** Excel refuses rows above this. */
export const HIGHEST_ROW = 409;

/** Height in points of a row whose fullest cell has so many lines; not yet held to what programs take. */
export function rowHeight(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * LINE_HEIGHT + PADDING);
}
