/** What decides where a sheet of paper ends. */
export interface BreakableRow {
  /** Points. */
  readonly height: number;
  readonly block?: string;
  readonly joined?: true;
}

/** A way to go on from a row: how many sheets it takes, how many blocks it cuts, and where the first sheet ends. */
interface Way {
  readonly pages: number;
  readonly cuts: number;
  readonly end: number;
}

/**
 * Rows before which a new sheet of paper begins: as few sheets as there can be, of those the fewest blocks cut, of those the fullest first sheets.
 * Room is the height of a sheet in points; on all but the first `repeated` takes some of it.
 */
export function pageBreaks(
  rows: readonly BreakableRow[],
  repeated: readonly [number, number] | null,
  room: number,
): readonly number[] {
  const sums = [0];
  for (const { height } of rows) sums.push((sums.at(-1) ?? 0) + height);
  const between = (from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  const rest = repeated ? room - between(repeated[0], repeated[1] + 1) : room;
  // A sheet cannot begin within what stands on every one of them.
  const first = repeated ? repeated[1] + 1 : 0;
  const ways: Way[] = [];
  ways[rows.length] = { pages: 0, cuts: 0, end: rows.length };
  for (let from = rows.length - 1; from >= 0; from -= 1) {
    if (from === 0 || (from > first && rows[from]?.joined !== true))
      ways[from] = bestWay(
        rows,
        ways,
        from,
        (to) => between(from, to) <= (from === 0 ? room : rest),
      );
  }
  const breaks: number[] = [];
  for (let at = ways[0]?.end ?? rows.length; at < rows.length; at = ways[at]?.end ?? rows.length)
    breaks.push(at);
  return breaks;
}

function bestWay(
  rows: readonly BreakableRow[],
  ways: readonly (Way | undefined)[],
  from: number,
  fits: (to: number) => boolean,
): Way {
  let best: Way | null = null;
  for (let end = from + 1; end <= rows.length; end += 1) {
    // What cannot be parted goes over the edge rather than nowhere.
    if (!fits(end) && best) break;
    const next = ways[end];
    if (!next) continue;
    const way = { pages: next.pages + 1, cuts: next.cuts + (cutsBlock(rows, end) ? 1 : 0), end };
    if (!best || way.pages < best.pages || (way.pages === best.pages && way.cuts <= best.cuts))
      best = way;
  }
  return best ?? { pages: 1, cuts: 0, end: rows.length };
}

/** Whether a block goes on behind a break. */
export function cutsBlock(rows: readonly BreakableRow[], at: number): boolean {
  const block = rows[at]?.block;
  return block !== undefined && rows[at - 1]?.block === block;
}
