import type { Cell } from '../base/cell';

/** As the eye walks down the sheet; what concerns the whole sheet comes last. */
export function inSheetOrder<Issue extends { readonly cell?: Cell }>(
  issues: readonly Issue[],
): readonly Issue[] {
  const place = ({ cell }: Issue): readonly [number, number] =>
    cell ? [cell.row, cell.column] : [Infinity, 0];
  return issues
    .map((issue, at) => ({ issue, at, place: place(issue) }))
    .sort((one, other) => {
      const [row, column] = one.place;
      const [otherRow, otherColumn] = other.place;
      if (row !== otherRow) return row < otherRow ? -1 : 1;
      return column - otherColumn || one.at - other.at;
    })
    .map(({ issue }) => issue);
}
