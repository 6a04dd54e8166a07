import type { PageCell, PageRow } from './page';
import { rowHeights } from './row-heights';
import { FONT_SIZE } from './sheet-style';

/** Characters a column gives to another at a time; the fewest that save a line. */
const GIFTS = [2, 4, 8] as const;
/** No column of words gives more than this leaves it. */
const NARROWEST = 14;
const MOST_STEPS = 40;
/** Points; smaller than this a printed form is not read. */
const SMALLEST_SIZE = 10;

export interface FittedRows {
  readonly rows: readonly PageRow[];
  readonly widths: readonly number[];
  /** In points. */
  readonly heights: readonly number[];
}

/**
 * Rows higher than a program takes are brought down: columns of words give width to the column that needs it, and where that is not enough
 * the row is set smaller. What is too long even then stays too high.
 */
export function fitTallRows(
  rows: readonly PageRow[],
  widths: readonly number[],
  highest: number,
): FittedRows {
  let fitted = widths;
  let heights = rowHeights(rows, fitted);
  for (let step = 0; step < MOST_STEPS && tallest(heights) > highest; step += 1) {
    const better = widen(mayBeTallest(rows, heights, highest / widestGain(fitted)), fitted);
    if (!better) break;
    fitted = better;
    heights = rowHeights(rows, fitted);
  }
  if (tallest(heights) <= highest) return { rows, widths: fitted, heights };
  const smaller = rows.map((row, at) => ((heights[at] ?? 0) > highest ? setSmaller(row) : row));
  return { rows: smaller, widths: fitted, heights: rowHeights(smaller, fitted) };
}

/** How much higher a row may become at most where columns give what they can: in lines, and a little for words that break badly. */
function widestGain(widths: readonly number[]): number {
  return (1.5 * Math.max(NARROWEST, ...widths)) / NARROWEST;
}

/** Rows far from too high are not measured again for every gift: of three hundred people there are ten thousand. */
function mayBeTallest(
  rows: readonly PageRow[],
  heights: readonly number[],
  from: number,
): readonly PageRow[] {
  const isOverSeveral = rows.some(({ cells }) => cells.some((cell) => (cell.rows ?? 1) > 1));
  return isOverSeveral ? rows : rows.filter((_, at) => (heights[at] ?? 0) >= from);
}

function tallest(heights: readonly number[]): number {
  return heights.reduce((most, each) => Math.max(most, each), 0);
}

/** The one gift between two columns that lowers the tallest row most; null where none does. */
function widen(rows: readonly PageRow[], widths: readonly number[]): readonly number[] | null {
  const now = tallest(rowHeights(rows, widths));
  for (const gift of GIFTS) {
    const [best] = giftsOf(widths, gift)
      .map((changed) => ({ changed, height: tallest(rowHeights(rows, changed)) }))
      .sort((a, b) => a.height - b.height);
    if (best && best.height < now) return best.changed;
  }
  return null;
}

/** All ways in which one column gives so many characters to another. */
function giftsOf(widths: readonly number[], gift: number): readonly (readonly number[])[] {
  return widths.flatMap((width, from) =>
    width - gift < NARROWEST
      ? []
      : widths.flatMap((_, to) =>
          to === from
            ? []
            : [widths.map((each, at) => each + (at === to ? gift : at === from ? -gift : 0))],
        ),
  );
}

function setSmaller(row: PageRow): PageRow {
  const cells = row.cells.map((cell): PageCell => {
    const { font } = cell.style;
    const small = (font?.size ?? FONT_SIZE.body) <= SMALLEST_SIZE;
    return small
      ? cell
      : { ...cell, style: { ...cell.style, font: { ...font, size: SMALLEST_SIZE } } };
  });
  return { ...row, cells };
}
