import type { Cell } from '../../src/base/cell';
import type { CellInput } from '../../src/base/cell-input';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { SheetGrid, SheetId } from '../hosts/host';
import { contentAt, sameContent } from './cell-content';

/** A cell to be written, and what goes there. */
export interface CellWrite {
  readonly sheet: SheetId;
  readonly cell: Cell;
  readonly input: CellInput;
}

const BLANK: CellInput = { kind: 'blank' };

/** What of a sheet's own cells is not as laid out now; `isOwn` tells which are Hefen's to write. */
export function differingCells(
  { sheet, grid }: SheetGrid,
  { cells }: Pick<SheetBlueprint, 'cells'>,
  isOwn: (cell: Cell, input: CellInput) => boolean,
): readonly CellWrite[] {
  return cells
    .filter(({ row, column, input }) => isOwn({ row, column }, input))
    .map(({ row, column, input }) => ({
      sheet: sheet.id,
      cell: { row, column },
      // A cell with an empty text is a blank one to every host.
      input: input.kind === 'text' && input.text === '' ? BLANK : input,
    }))
    .filter(({ cell, input }) => !sameContent(contentAt(grid, cell), input));
}

/** What stands in these rows beyond what is laid out, to be emptied. */
export function leftoverCells(
  { sheet, grid }: SheetGrid,
  { cells }: Pick<SheetBlueprint, 'cells'>,
  isOwn: (cell: Cell) => boolean,
): readonly CellWrite[] {
  const laidOut = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return grid.values.flatMap((values, row) =>
    values.flatMap((_, column) => {
      const cell = { row, column };
      if (laidOut.has(`${row},${column}`) || !isOwn(cell)) return [];
      return sameContent(contentAt(grid, cell), BLANK)
        ? []
        : [{ sheet: sheet.id, cell, input: BLANK }];
    }),
  );
}
