import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { groupBy } from '../../../src/base/group-by';
import {
  HostError,
  lockedSheets,
  type Patch,
  type SheetEntry,
  type SheetGrid,
  type SheetId,
} from '../host';
import { requireSheetNames } from '../sheet-names';
import {
  gridOfSheet,
  isLocked,
  putInputs,
  sheetOfBlueprint,
  type MemorySheet,
} from './memory-sheet';
import { dropSheets, replaceSheets, type MemoryWorkbook } from './memory-workbook';

/** The deeds of the port on a workbook that is never changed in place: each answers the workbook afterwards, or throws a HostError and nothing has happened. */

export function entryOf(sheet: MemorySheet): SheetEntry {
  return { id: sheet.id, name: sheet.frame.name, visibility: sheet.frame.visibility };
}

/** The named sheets, all of them where none is named; an unknown id is left out. */
export function gridsOf(
  workbook: MemoryWorkbook,
  ids: readonly SheetId[] | undefined,
): readonly SheetGrid[] {
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const sheets = ids ? ids.flatMap((id) => byId.get(id) ?? []) : workbook.sheets;
  return sheets.map((sheet) => ({ sheet: entryOf(sheet), grid: gridOfSheet(sheet) }));
}

export function requireSheet(workbook: MemoryWorkbook, id: SheetId): MemorySheet {
  const sheet = workbook.sheets.find((each) => each.id === id);
  if (!sheet) throw new HostError('sheet-not-found', id);
  return sheet;
}

/** Looked up once: a batch has thousands. */
export function requireSheets(
  workbook: MemoryWorkbook,
  ids: readonly SheetId[],
): readonly MemorySheet[] {
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  return ids.map((id) => byId.get(id) ?? requireSheet(workbook, id));
}

export function requireShown(workbook: MemoryWorkbook, id: SheetId): MemorySheet {
  const sheet = requireSheet(workbook, id);
  if (sheet.frame.visibility !== 'visible') throw new HostError('sheet-hidden', sheet.frame.name);
  return sheet;
}

export function applyPatches(workbook: MemoryWorkbook, patches: readonly Patch[]): MemoryWorkbook {
  const bySheet = groupBy(patches, ({ sheet }) => sheet);
  const locked = new Set<string>();
  const changed = requireSheets(workbook, [...bySheet.keys()]).map((sheet) => {
    const own = bySheet.get(sheet.id) ?? [];
    if (own.some((patch) => isLockedAt(sheet, patch))) locked.add(sheet.frame.name);
    return putInputs(sheet, own);
  });
  const refusal = lockedSheets([...locked]);
  if (refusal) throw refusal;
  return replaceSheets(workbook, changed);
}

function isLockedAt(sheet: MemorySheet, { at, inputs }: Patch): boolean {
  return inputs.some((row, down) =>
    row.some((_, across) => isLocked(sheet, { row: at.row + down, column: at.column + across })),
  );
}

/** Answers the workbook afterwards with the sheets that came. */
export function insertSheets(
  { sheets }: MemoryWorkbook,
  blueprints: readonly SheetBlueprint[],
  newId: () => SheetId,
): { readonly workbook: MemoryWorkbook; readonly inserted: readonly SheetEntry[] } {
  requireSheetNames(
    sheets.map((each) => each.frame.name),
    blueprints.map((each) => each.name),
  );
  const inserted = blueprints.map((each) => sheetOfBlueprint(newId(), each));
  return { workbook: { sheets: [...sheets, ...inserted] }, inserted: inserted.map(entryOf) };
}

export function removeSheets(workbook: MemoryWorkbook, ids: readonly SheetId[]): MemoryWorkbook {
  const gone = new Set(ids.map((id) => requireSheet(workbook, id).id));
  const left = workbook.sheets.filter((each) => !gone.has(each.id));
  if (gone.size > 0 && !left.some((each) => each.frame.visibility === 'visible'))
    throw new HostError('not-supported', 'a workbook keeps at least one visible sheet');
  return dropSheets(workbook, gone);
}
