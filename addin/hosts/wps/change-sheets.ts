import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { HostError, type SheetId } from '../host';
import { requireSheetNames } from '../sheet-names';
import { doQuietly, type Book } from './book';
import { XL_SHEET_HIDDEN, XL_SHEET_VERY_HIDDEN } from './et-constants';
import type { EtWorkbook, EtWorksheet } from './jsapi';
import { layOutSheet } from './lay-out-sheet';
import { requireSheet, type SheetTabs } from './sheet-tabs';

/**
 * Appends sheets, all or none. All are there by name before any is filled, for formulas of one may speak of another.
 * The screen stands still meanwhile, and what was in front is in front again. Answers the names whose page settings were refused.
 */
export function insertSheets(
  book: Book,
  blueprints: readonly SheetBlueprint[],
): ReadonlySet<string> {
  const workbook = book.restructurable();
  const names = blueprints.map(({ name }) => name);
  requireSheetNames(tabNames(workbook), names);
  const unpaged = new Set<string>();
  if (blueprints.length === 0) return unpaged;
  staying(book, () =>
    doQuietly(book.application, ['EnableEvents', 'DisplayAlerts'], () => {
      const made: EtWorksheet[] = [];
      try {
        for (const name of names) addSheet(workbook, name, made);
        made.forEach((sheet, index) => {
          const blueprint = blueprints[index];
          if (!blueprint) return;
          sheet.Activate();
          const paged = layOutSheet(sheet, workbook.Windows.Item(1), blueprint);
          if (!paged) unpaged.add(blueprint.name);
        });
      } catch (error) {
        if (removeAll(made)) throw error;
        throw new HostError('unknown', 'a half-made sheet could not be removed again', true);
      }
    }),
  );
  return unpaged;
}

/** Deletes sheets; at least one visible one is left. */
export function removeSheets(book: Book, tabs: SheetTabs, ids: readonly SheetId[]): void {
  const sheets = Array.from(new Set(ids)).map((id) => requireSheet(tabs, id));
  if (sheets.length === 0) return;
  book.restructurable();
  const stays = tabs
    .entries()
    .some(({ id, visibility }) => visibility === 'visible' && !ids.includes(id));
  if (!stays) throw new HostError('not-supported', 'a workbook keeps at least one visible sheet');
  doQuietly(book.application, ['ScreenUpdating', 'DisplayAlerts'], () => {
    let removed = 0;
    try {
      for (const sheet of sheets) {
        deleteSheet(sheet);
        removed += 1;
      }
    } catch (error) {
      if (removed === 0) throw error;
      throw new HostError('unknown', `only ${removed} of ${sheets.length} are removed`, true);
    }
  });
}

/** A very hidden sheet cannot be deleted, so it is less hidden for a moment. */
function deleteSheet(sheet: EtWorksheet): void {
  const wasVeryHidden = sheet.Visible === XL_SHEET_VERY_HIDDEN;
  if (wasVeryHidden) sheet.Visible = XL_SHEET_HIDDEN;
  try {
    sheet.Delete();
  } catch (error) {
    if (wasVeryHidden) sheet.Visible = XL_SHEET_VERY_HIDDEN;
    throw error;
  }
}

/** Does a deed and goes back to the workbook and sheet in front, so that the cursor is where it was; only that is told. */
function staying(book: Book, deed: () => void): void {
  const workbook = book.workbook();
  const front = book.application.ActiveWorkbook;
  const elsewhere = !book.isInFront();
  const sheet = workbook.ActiveSheet;
  doQuietly(book.application, ['ScreenUpdating'], () => {
    try {
      if (elsewhere) workbook.Activate();
      deed();
    } finally {
      sheet.Activate();
      if (elsewhere) front?.Activate();
    }
  });
}

/** Chart sheets' names are taken too. */
function tabNames({ Sheets }: EtWorkbook): readonly string[] {
  return Array.from({ length: Sheets.Count }, (_, index) => Sheets.Item(index + 1).Name);
}

/** Noted as made before it is named: a name may be refused. */
function addSheet(workbook: EtWorkbook, name: string, made: EtWorksheet[]): void {
  const { Worksheets } = workbook;
  const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
  made.push(sheet);
  sheet.Name = name;
}

/** Answers whether all of them are gone. */
function removeAll(sheets: readonly EtWorksheet[]): boolean {
  let all = true;
  for (const sheet of sheets) {
    try {
      deleteSheet(sheet);
    } catch {
      all = false;
    }
  }
  return all;
}
