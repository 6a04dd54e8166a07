import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gridOf } from '../../addin/files/grid-of';
import { readWorkbook } from '../../addin/files/read-workbook';
import type { Grid } from '../../src/base/grid';
import type { SheetBlueprint } from '../../src/sheet/blueprint';

async function readSaved(file: string) {
  const read = await readWorkbook(await readFile(file));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.failure)}`);
  return read.value;
}

/** A sheet of a workbook as LibreOffice calculated and saved it. */
export async function readSavedSheet(
  shelf: string,
  id: string,
  name: string,
): Promise<SheetBlueprint> {
  const { sheets } = await readSaved(join(shelf, `${id}.xlsx`));
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`${id} has no sheet ${name}`);
  return sheet;
}

/** The grids of such a workbook by sheet, as the domain reads them. */
export async function readSavedGrids(file: string): Promise<ReadonlyMap<string, Grid>> {
  const { sheets, unreadFormulas } = await readSaved(file);
  return new Map(
    sheets.map((sheet) => [sheet.name, gridOf(sheet, unreadFormulas.get(sheet.name))]),
  );
}
