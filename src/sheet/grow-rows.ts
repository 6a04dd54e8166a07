import type { PageRow } from './page';

/** Part of what a sheet of paper has left that is given out; the rest is for rows somebody makes higher. */
const GIVEN = 0.85;

/**
 * Heights with what each sheet of paper has left given to the rows on it that may grow, in proportion to how much they may. Room is the height
 * of a sheet in points; on all but the first `repeated` takes some of it.
 */
export function growRows(
  rows: readonly PageRow[],
  heights: readonly number[],
  breaks: readonly number[],
  { room, repeated }: { readonly room: number; readonly repeated: number },
): readonly number[] {
  const grown = [...heights];
  [0, ...breaks].forEach((top, at) => {
    const end = breaks[at] ?? rows.length;
    const used = sumOf(heights.slice(top, end)) + (at === 0 ? 0 : repeated);
    const wanted = sumOf(rows.slice(top, end).map(({ grows = 0 }) => grows));
    const share = wanted === 0 ? 0 : Math.min(1, (Math.max(0, room - used) * GIVEN) / wanted);
    for (let row = top; row < end; row += 1)
      grown[row] = Math.floor((heights[row] ?? 0) + (rows[row]?.grows ?? 0) * share);
  });
  return grown;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
