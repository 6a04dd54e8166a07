import { emptySheet } from '../../src/sheet/empty-sheet';
import { CommandType, ICommandService, type IWorkbookData } from '@univerjs/core';
import type { SheetBlueprint } from '../../src/sheet/blueprint';
import { DEFAULT_FONT } from '../files/xlsx-style';
import { createUniverHost } from '../hosts/univer/univer-host';
import { workbookDataOf } from '../hosts/univer/workbook-data';
import { startUniver, type ScreenUniver } from './start-univer';
import type { Workbook, WorkbookSource } from './workbook';

/** Cells without a font look here as they will in the file that is saved. */
const NORMAL = { ff: DEFAULT_FONT.name, fs: DEFAULT_FONT.size };

/** A workbook in Univer, drawn into the element. */
export async function openUniverWorkbook(
  element: HTMLElement,
  source: WorkbookSource,
): Promise<Workbook> {
  const univer = startUniver(element);
  try {
    // Before the workbook, so that its first calculation is noticed.
    const host = createUniverHost(univer);
    univer.createWorkbook(contentsOf(source));
    await univer.drawn();
    showActive(univer, source);
    return {
      host,
      sheets: () => host.captureSheets(),
      capture: () => univer.api.getActiveWorkbook()?.save(),
      onChange: (listener) => watchChanges(univer, listener),
      async finishEditing() {
        const editing = univer.isEditing();
        await univer.finishEditing();
        return editing;
      },
      focus: univer.focus,
      setDark: (dark) => univer.api.toggleDarkMode(dark),
      close() {
        host.close();
        univer.dispose();
      },
    };
  } catch (cause) {
    univer.dispose();
    throw cause;
  }
}

function contentsOf(source: WorkbookSource): Partial<IWorkbookData> {
  switch (source.kind) {
    case 'blank':
      return inNormalFont([emptySheet('Sheet1')]);
    case 'sheets':
      return inNormalFont(source.sheets);
    case 'snapshot':
      if (!isWorkbookData(source.contents)) throw new TypeError('not a snapshot of a workbook');
      return source.contents;
  }
}

function inNormalFont(sheets: readonly SheetBlueprint[]): Partial<IWorkbookData> {
  const workbook = workbookDataOf(sheets);
  const dressed = Object.entries(workbook.sheets).map(([id, sheet]) => [
    id,
    { ...sheet, defaultStyle: NORMAL },
  ]);
  return { ...workbook, sheets: Object.fromEntries(dressed) };
}

/** Only as far as keeps the engine from stumbling at once; the rest it checks by opening. */
function isWorkbookData(contents: unknown): contents is Partial<IWorkbookData> {
  if (typeof contents !== 'object' || contents === null) return false;
  const sheets: unknown = Reflect.get(contents, 'sheets');
  const order: unknown = Reflect.get(contents, 'sheetOrder');
  return typeof sheets === 'object' && sheets !== null && Array.isArray(order) && order.length > 0;
}

/** Sheets from a file are named, those of a snapshot have the ids they had. */
function showActive({ api }: ScreenUniver, source: WorkbookSource): void {
  const book = api.getActiveWorkbook();
  if (!book || source.kind === 'blank' || source.active === null) return;
  const sheet =
    source.kind === 'sheets'
      ? book.getSheetByName(source.active)
      : book.getSheetBySheetId(source.active);
  if (sheet && !sheet.isSheetHidden()) book.setActiveSheet(sheet);
}

/** Fitting row heights to their text is Univer's own doing while it draws, and texts of the cell editor are not yet contents. */
const NO_CHANGES = /^(doc|formula)\.|auto-height/;

function watchChanges({ injector }: ScreenUniver, listener: () => void): () => void {
  const listening = injector.get(ICommandService).onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION) return;
    if (options?.fromFormula || options?.onlyLocal) return;
    if (!NO_CHANGES.test(command.id)) listener();
  });
  return () => listening.dispose();
}
