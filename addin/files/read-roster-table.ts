import { formulaAt, isUncalculated, textOf, valueAt, type Grid } from '../../src/base/grid';
import type { Cell } from '../../src/base/cell';
import { fail, succeed, type Result } from '../../src/base/result';
import type { RosterTable } from '../../src/handout/roster';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { gridOf } from './grid-of';
import { readTextTable, type TextTable, type TextTableFault } from './read-text-table';
import { readXlsx } from './xlsx-reader';

/** A roster of 2,000 names weighs a tenth of a megabyte. */
const MOST_MEGABYTES = 2;

/** Why the file of a roster cannot be read. */
export type RosterFileFault = TextTableFault;

/** A roster's file → its table: the first visible sheet of an .xlsx, or text parted by commas, semicolons or tabs. Nothing in it is calculated. */
export async function readRosterTable(
  bytes: Uint8Array,
): Promise<Result<RosterTable, RosterFileFault>> {
  if (bytes.length === 0) return fail({ code: 'file-empty' });
  const sheets = await readXlsx(bytes);
  if (sheets.ok) return succeed(firstTable(sheets.value));
  const { failure } = sheets;
  if (failure.code !== 'other-format') return sheets;
  const { format } = failure.params;
  // A text with a control character in its first lines is not known as one.
  return format === 'text' || format === 'unknown' ? readTextTable(bytes, MOST_MEGABYTES) : sheets;
}

/** The texts of the first sheet in sight. */
export function firstTable(sheets: readonly SheetBlueprint[]): TextTable {
  return tableOf(sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0]);
}

/** The sheet's texts; what stands in a merged cell stands in all its rows, as the eye reads 「第一组」 beside ten units. */
function tableOf(sheet: SheetBlueprint | undefined): TextTable {
  if (!sheet) return [];
  const grid = gridOf(sheet);
  const rows = grid.values.map((cells, row) =>
    cells.map((_, column) => wordsAt(grid, { row, column })),
  );
  for (const { top, bottom, left } of sheet.merges) {
    const text = wordsAt(grid, { row: top, column: left });
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows[row];
      if (cells) cells[left] = text;
    }
  }
  return rows;
}

/** A formula nobody has calculated stands there as it is written: as a blank it would be passed over. */
function wordsAt(grid: Grid, cell: Cell): string {
  const [value, formula] = [valueAt(grid, cell), formulaAt(grid, cell)];
  return isUncalculated({ value, formula }) ? (formula ?? '') : textOf(value);
}
