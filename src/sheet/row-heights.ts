import type { CellInput } from '../base/cell-input';
import { roomInEms } from './column-width';
import type { PageCell, PageRow } from './page';
import { FONT_SIZE } from './sheet-style';
import { rowHeight } from './text-height';
import { countLines } from './text-metrics';

/** Heights in points that show all words of rows over columns of these widths (in characters). */
export function rowHeights(rows: readonly PageRow[], widths: readonly number[]): readonly number[] {
  const heights = rows.map((row) => ownHeight(row, widths));
  rows.forEach((row, at) => {
    for (const cell of row.cells) if ((cell.rows ?? 1) > 1) makeRoom(heights, at, cell, widths);
  });
  return heights;
}

function ownHeight(row: PageRow, widths: readonly number[]): number {
  if (row.hidden) return 0;
  const needed = row.cells
    .filter((cell) => (cell.rows ?? 1) === 1)
    .map((cell) => heightOf(cell, widths));
  const least = rowHeight(row.lines ?? 1, FONT_SIZE.body);
  return Math.max(least, ...needed) + (row.air ?? 0);
}

/** A cell beside several rows may need more than they take together: the last of them gives it. */
function makeRoom(heights: number[], at: number, cell: PageCell, widths: readonly number[]): void {
  const last = at + (cell.rows ?? 1) - 1;
  const whole = heights.slice(at, last + 1).reduce((sum, height) => sum + height, 0);
  const missing = heightOf(cell, widths) - whole;
  if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
}

function heightOf(
  { column, span = 1, input, shows, style }: PageCell,
  widths: readonly number[],
): number {
  const size = style.font?.size ?? FONT_SIZE.body;
  const words = shows ?? wordsOf(input);
  if (words === '') return rowHeight(1, size);
  const room = roomInEms(widths.slice(column, column + span), size);
  return rowHeight(countLines(words, room), size);
}

function wordsOf(input: CellInput): string {
  return input.kind === 'text' ? input.text : '';
}
