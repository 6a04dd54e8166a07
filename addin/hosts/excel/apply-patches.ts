import { formatArea, type Area } from '../../../src/base/cell';
import { HostError, lockedSheets, type Patch, type SheetId } from '../host';
import { restored, writtenFor } from './cell-content';
import type { Batch } from './office-line';
import { mergeTargets } from './merge-targets';
import { putBack } from './put-back';
import { formatsOf, writeTarget, type Target } from './target';

/**
 * Looks first and writes then, in two round trips. Excel keeps what it did before a failure, so after one the old contents are put back;
 * where that fails too, the failure says `partial`.
 */
export async function applyPatches(batch: Batch, patches: readonly Patch[]): Promise<void> {
  const targets = mergeTargets(await look(batch, patches));
  if (targets.length === 0) return;
  for (const target of targets) writeTarget(batch, target, target.after);
  try {
    await batch.send();
  } catch (error) {
    throw await putBack(batch.anew(), targets, error);
  }
}

async function look(batch: Batch, patches: readonly Patch[]): Promise<readonly Target[]> {
  const { workbook } = batch.context;
  const sheets = new Map<SheetId, Excel.Worksheet>();
  const asked = patches.flatMap((patch) => {
    const area = areaOf(patch);
    if (!area) return [];
    const sheet = sheets.get(patch.sheet) ?? workbook.worksheets.getItemOrNullObject(patch.sheet);
    sheets.set(patch.sheet, sheet);
    const range = sheet.getRange(formatArea(area));
    range.load('values,formulas,valueTypes,numberFormat');
    range.format.protection.load('locked');
    return [{ patch, area, sheet, range }];
  });
  if (asked.length === 0) return [];
  workbook.load('readOnly');
  for (const sheet of sheets.values()) {
    sheet.load('id,name');
    sheet.protection.load('protected');
  }
  await batch.send();
  for (const { patch, sheet } of asked)
    if (sheet.isNullObject || sheet.id !== patch.sheet)
      throw new HostError('sheet-not-found', patch.sheet);
  if (workbook.readOnly) throw new HostError('workbook-read-only', 'opened for reading only');
  const locked = asked.flatMap(({ sheet, range }) =>
    // Null says that some of the cells are locked.
    sheet.protection.protected && range.format.protection.locked !== false ? [sheet.name] : [],
  );
  const refusal = lockedSheets([...new Set(locked)]);
  if (refusal) throw refusal;
  return asked.map(({ patch, area, sheet, range }) => ({
    sheet: patch.sheet,
    area,
    // A write over a locked cell is refused, even where it would leave that cell alone.
    alone: sheet.protection.protected,
    ...contentsOf(patch, range),
  }));
}

function areaOf({ at, inputs }: Patch): Area | null {
  const width = Math.max(0, ...inputs.map((row) => row.length));
  if (width === 0) return null;
  const bottom = at.row + inputs.length - 1;
  return { top: at.row, left: at.column, bottom, right: at.column + width - 1 };
}

function contentsOf({ inputs }: Patch, range: Excel.Range): Pick<Target, 'before' | 'after'> {
  const formats = formatsOf(range);
  return {
    after: formats.map((row, down) =>
      row.map((format, across) => {
        const input = inputs[down]?.[across];
        return input ? writtenFor(input, format) : null;
      }),
    ),
    before: formats.map((row, down) =>
      row.map((format, across) =>
        restored(range.values[down]?.[across], range.formulas[down]?.[across], format),
      ),
    ),
  };
}
