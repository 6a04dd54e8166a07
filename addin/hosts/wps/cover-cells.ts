import type { Area, Cell } from '../../../src/base/cell';
import { runsOf } from './et-address';

/** Rectangles that together hold exactly these cells: runs in each row, joined with equal runs below. */
export function coverCells(cells: readonly Cell[]): readonly Area[] {
  const done: Area[] = [];
  let open: readonly Area[] = [];
  for (const run of rowRuns(cells)) {
    const above = open.filter(({ bottom }) => bottom >= run.top - 1);
    done.push(...open.filter((each) => !above.includes(each)));
    const same = above.find(
      ({ left, right, bottom }) =>
        bottom === run.top - 1 && left === run.left && right === run.right,
    );
    open = same
      ? above.map((each) => (each === same ? { ...same, bottom: run.bottom } : each))
      : [...above, run];
  }
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** One-row rectangles, from the top down. */
export function rowRuns(cells: readonly Cell[]): readonly Area[] {
  return lineRuns(cells, ({ row, column }) => [row, column]).map(([line, first, last]) => ({
    top: line,
    left: first,
    bottom: line,
    right: last,
  }));
}

/** One-column rectangles, from the left on. */
export function columnRuns(cells: readonly Cell[]): readonly Area[] {
  return lineRuns(cells, ({ row, column }) => [column, row]).map(([line, first, last]) => ({
    top: first,
    left: line,
    bottom: last,
    right: line,
  }));
}

function lineRuns(
  cells: readonly Cell[],
  split: (cell: Cell) => readonly [number, number],
): readonly (readonly [number, number, number])[] {
  const lines = new Map<number, number[]>();
  for (const cell of cells) {
    const [line, at] = split(cell);
    const known = lines.get(line);
    if (known) known.push(at);
    else lines.set(line, [at]);
  }
  const runs: (readonly [number, number, number])[] = [];
  for (const line of [...lines.keys()].sort((a, b) => a - b))
    for (const [first, last] of runsOf(lines.get(line) ?? [])) runs.push([line, first, last]);
  return runs;
}
