import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx } from '../../addin/files/xlsx-reader';
import type { SheetBlueprint } from '../../src/sheet/blueprint';

/** The sheets of a workbook as LibreOffice calculated and saved it. */
export async function readSaved(shelf: string, id: string): Promise<readonly SheetBlueprint[]> {
  const read = await readXlsx(await readFile(join(shelf, `${id}.xlsx`)));
  if (!read.ok) throw new Error(`${id}: ${JSON.stringify(read.failure)}`);
  return read.value;
}

/** One of them by its name. */
export async function readSavedSheet(
  shelf: string,
  id: string,
  name: string,
): Promise<SheetBlueprint> {
  const sheet = (await readSaved(shelf, id)).find((each) => each.name === name);
  if (!sheet) throw new Error(`${id} has no sheet ${name}`);
  return sheet;
}
