import { HostError, type SheetId } from '../host';
import { deleteSheet } from './delete-sheet';
import { NeverAnswered } from './office-failure';
import type { Batch } from './office-line';
import { loadEntries } from './sheet-entry';

/** Removes sheets, or none where one of them is gone, the workbook is locked or no visible sheet would be left. */
export async function removeSheets(batch: Batch, ids: readonly SheetId[]): Promise<void> {
  const { workbook } = batch.context;
  loadEntries(workbook.worksheets);
  workbook.protection.load('protected');
  workbook.load('readOnly');
  await batch.send();
  const { items } = workbook.worksheets;
  const gone = new Set(
    ids.map((id) => {
      const sheet = items.find((each) => each.id === id);
      if (!sheet) throw new HostError('sheet-not-found', id);
      return sheet;
    }),
  );
  if (gone.size === 0) return;
  if (workbook.readOnly) throw new HostError('workbook-read-only', 'opened for reading only');
  if (workbook.protection.protected) throw new HostError('structure-locked', 'workbook protected');
  if (!items.some((sheet) => !gone.has(sheet) && sheet.visibility === 'Visible'))
    throw new HostError('not-supported', 'a workbook keeps at least one visible sheet');
  for (const sheet of gone) deleteSheet(workbook.worksheets, sheet);
  try {
    await batch.send();
  } catch (error) {
    await accountFor(batch.anew(), ids, error);
  }
}

/** After a failure: done all the same, done in part, or not at all. A deleted sheet cannot be put back. */
async function accountFor(batch: Batch, ids: readonly SheetId[], error: unknown): Promise<void> {
  if (!(error instanceof HostError) || error instanceof NeverAnswered) throw error;
  const { worksheets } = batch.context.workbook;
  loadEntries(worksheets);
  await batch.send();
  const here = new Set(worksheets.items.map(({ id }) => id));
  const left = ids.filter((id) => here.has(id)).length;
  if (left > 0) throw new HostError(error.code, error.message, left < ids.length);
}
