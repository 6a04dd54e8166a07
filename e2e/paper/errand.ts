import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDocx } from '../../addin/files/docx-writer';
import { writeXlsx } from '../../addin/files/xlsx-writer';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import type { OfficeStep, SavedAs } from './office-job';
import type { PrintedLetter } from './printed-letters';
import type { PrintedRecords } from './printed-record-files';

/** One workbook that goes through LibreOffice: written by us, worked on there, saved as other files. */
export interface Errand {
  /** Names its files: `<id>.ours.xlsx` is what we wrote, `<id>.pdf` and so on what came back. */
  readonly id: string;
  readonly sheets: readonly SheetBlueprint[];
  readonly work: readonly OfficeStep[];
  readonly saveAs: readonly SavedAs[];
}

/** Writes our file of an errand into a folder, and says what LibreOffice has to do with it. */
export async function prepareErrand(
  folder: string,
  errand: Errand,
): Promise<readonly OfficeStep[]> {
  const written = await writeXlsx(errand.sheets);
  if (!written.ok) throw new Error(`${errand.id}: ${JSON.stringify(written.failure)}`);
  const file = join(folder, `${errand.id}.ours.xlsx`);
  await writeFile(file, written.value);
  const saves = errand.saveAs.map((as): OfficeStep => ({
    kind: 'save',
    as,
    file: join(folder, `${errand.id}.${as}`),
  }));
  return [{ kind: 'open', file }, ...errand.work, ...saves, { kind: 'close' }];
}

/** Writes a letter or record forms into a folder, and has LibreOffice print it; beside a form's sheet its file has a name of its own. */
export async function prepareLetter(
  folder: string,
  { id, document }: PrintedLetter | PrintedRecords,
): Promise<readonly OfficeStep[]> {
  const file = join(folder, `${id}.docx`);
  await writeFile(file, await writeDocx(document));
  const print = 'forms' in document ? `${file}.pdf` : join(folder, `${id}.pdf`);
  return [{ kind: 'open', file }, { kind: 'print letter', file: print }, { kind: 'close' }];
}
