import { formatArea, type Area } from '../../../src/base/cell';
import { HostError, type Selection, type SheetId } from '../host';
import { areaOfRange } from './grid-of-range';
import { isRefusal } from './office-failure';
import type { Batch } from './office-line';

/** Brings a sheet to the front, and selects an area there where one is named. */
export async function goTo(batch: Batch, id: SheetId, area: Area | null): Promise<void> {
  const sheet = batch.context.workbook.worksheets.getItem(id);
  sheet.activate();
  if (area) sheet.getRange(formatArea(area)).select();
  try {
    await batch.send();
  } catch (error) {
    throw (await isHidden(batch.anew(), id)) ? new HostError('sheet-hidden', id) : error;
  }
}

/** Looked up only after Excel refused: going to a sheet is one round trip otherwise. */
async function isHidden({ context, send }: Batch, id: SheetId): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('visibility');
  await send();
  return !sheet.isNullObject && sheet.visibility !== 'Visible';
}

/**
 * Where the person is; of several rectangles the cell that takes the keys. Null where no cell is, as on a chart sheet: which of its errors
 * Excel has for that stands nowhere, so every one that waiting does not mend counts.
 */
export async function readSelection(batch: Batch): Promise<Selection | null> {
  try {
    return await locate(batch, batch.context.workbook.getSelectedRange());
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const again = batch.anew();
  try {
    return await locate(again, again.context.workbook.getActiveCell());
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return null;
  }
}

async function locate({ send }: Batch, range: Excel.Range): Promise<Selection> {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  range.worksheet.load('id');
  await send();
  return { sheet: range.worksheet.id, area: areaOfRange(range) };
}
