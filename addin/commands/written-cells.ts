import type { Cell } from '../../src/base/cell';
import type { CellInput } from '../../src/base/cell-input';
import { EMPTY_GRID, type Grid } from '../../src/base/grid';
import type { Host, Patch, SheetId } from '../hosts/host';
import { contentAt, sameContent } from './cell-content';

/** One cell a command wrote: as it was and as it was left. */
export interface WrittenCell {
  readonly sheet: SheetId;
  readonly cell: Cell;
  readonly before: CellInput;
  readonly after: CellInput;
}

/** Writes cells in one batch and answers what stood there, so that it can be put back. */
export async function writeCells(
  host: Host,
  writes: readonly { sheet: SheetId; cell: Cell; input: CellInput }[],
): Promise<readonly WrittenCell[]> {
  const grids = await readGridsOf(
    host,
    writes.map((write) => write.sheet),
  );
  const written = writes.map(({ sheet, cell, input }) => ({
    sheet,
    cell,
    before: contentAt(grids.get(sheet) ?? EMPTY_GRID, cell),
    after: input,
  }));
  await host.applyPatches(writes.map(({ sheet, cell, input }) => patchOf(sheet, cell, input)));
  return written;
}

/** Puts back the cells nobody has changed since, in one batch; answers those left alone. */
export async function restoreCells(
  host: Host,
  written: readonly WrittenCell[],
): Promise<readonly WrittenCell[]> {
  const grids = await readGridsOf(
    host,
    written.map((each) => each.sheet),
  );
  const untouched = written.filter((each) => stillWritten(grids.get(each.sheet), each));
  if (untouched.length > 0) {
    await host.applyPatches(
      untouched.map(({ sheet, cell, before }) => patchOf(sheet, cell, before)),
    );
  }
  return written.filter((each) => !untouched.includes(each));
}

/** Whether a cell still holds what the command left there. */
export function stillWritten(grid: Grid | undefined, written: WrittenCell): boolean {
  return grid !== undefined && sameContent(contentAt(grid, written.cell), written.after);
}

function patchOf(sheet: SheetId, at: Cell, input: CellInput): Patch {
  return { sheet, at, inputs: [[input]] };
}

async function readGridsOf(
  host: Host,
  sheets: readonly SheetId[],
): Promise<ReadonlyMap<SheetId, Grid>> {
  const grids = await host.readGrids([...new Set(sheets)]);
  return new Map(grids.map(({ sheet, grid }) => [sheet.id, grid]));
}
