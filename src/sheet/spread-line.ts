/** A run of columns, both included, counted from the form's first. */
export interface ColumnRun {
  readonly from: number;
  readonly to: number;
}

/** Spreads the parts of a line over columns so that the tightest has the most room; each part has a column at least. Empty where there are more parts than columns. */
export function spreadLine(
  needs: readonly number[],
  widths: readonly number[],
): readonly ColumnRun[] {
  let best: readonly ColumnRun[] = [];
  let bestStrain = Infinity;
  for (const runs of divisions(needs.length, 0, widths.length)) {
    const strain = Math.max(0, ...runs.map((run, at) => (needs[at] ?? 0) / widthOf(run, widths)));
    if (strain < bestStrain) [best, bestStrain] = [runs, strain];
  }
  return best;
}

function widthOf({ from, to }: ColumnRun, widths: readonly number[]): number {
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}

/** All ways to cut the columns from `from` on into so many runs. */
function divisions(parts: number, from: number, count: number): readonly (readonly ColumnRun[])[] {
  if (parts === 0) return [[]];
  if (parts === 1) return from < count ? [[{ from, to: count - 1 }]] : [];
  const found: (readonly ColumnRun[])[] = [];
  for (let to = from; to < count - (parts - 1); to += 1) {
    for (const rest of divisions(parts - 1, to + 1, count)) found.push([{ from, to }, ...rest]);
  }
  return found;
}
