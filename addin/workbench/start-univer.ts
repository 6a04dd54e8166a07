import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  merge,
  Univer,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { ILayoutService, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import core from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import note from '@univerjs/preset-sheets-note/locales/zh-CN';
import type { Cell } from '../../src/base/cell';
import { keepTyping } from './keep-typing';
import type { UniverParts } from '../hosts/univer/univer-parts';
import { SPREADSHEET_ZH_CN } from '../locale/spreadsheet-zh-cn';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

/** Univer on a screen, with what only a screen has. */
export interface ScreenUniver extends Required<UniverParts> {
  /** Resolves when the sheet is drawn; at once where the page is not seen, because nothing is drawn there. */
  drawn(): Promise<void>;
  createWorkbook(contents: Partial<IWorkbookData>): void;
  isEditing(): boolean;
  focus(): void;
  dispose(): void;
}

/** What a hidden page never reaches. */
const LONGEST_DRAWING = 5000;

/** Univer with no more around the grid than name box, formula bar and sheet tabs: the commands stand in our own bar. */
export function startUniver(container: HTMLElement): ScreenUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: merge(
        {},
        core,
        dataValidation,
        conditionalFormatting,
        note,
        SPREADSHEET_ZH_CN,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: { statisticBar: false, menus: false, zoomSlider: false },
      sheets: { protectedRangeShadow: false },
      disableTextFormatAlert: true,
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const { plugins } of presets) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const lifecycle = injector.get(LifecycleService);
  const isEditing = (): boolean => api.getActiveWorkbook()?.isCellEditing() ?? false;
  return {
    api,
    injector,
    isEditing,
    createWorkbook: (contents) => {
      api.createWorkbook(contents);
      keepTyping(injector);
    },
    drawn: () =>
      Promise.race([
        lifecycle.onStage(LifecycleStages.Rendered),
        new Promise<void>((resolve) => setTimeout(resolve, LONGEST_DRAWING)),
      ]),
    finishEditing: async () => {
      if (isEditing()) await api.getActiveWorkbook()?.endEditingAsync(true);
    },
    reveal: (cell) => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (!sheet) return;
      scrollTo(sheet, cell);
      // A sheet that has only just come to the front is drawn where it stood before, and forgets where it was sent meanwhile.
      const again = (): void => {
        const front = api.getActiveWorkbook()?.getActiveSheet();
        if (front?.getSheetId() === sheet.getSheetId()) scrollTo(front, cell);
      };
      requestAnimationFrame(() => requestAnimationFrame(again));
    },
    focus: () => injector.get(ILayoutService).focus(),
    dispose: () => univer.dispose(),
  };
}

function scrollTo(sheet: FWorksheet, { row, column }: Cell): void {
  const seen = sheet.getVisibleRange();
  if (!seen) return;
  const rowSeen = row >= seen.startRow && row < seen.endRow;
  const columnSeen = column >= seen.startColumn && column < seen.endColumn;
  if (rowSeen && columnSeen) return;
  // A few rows above stay in sight, so that the item keeps its neighbours.
  sheet.scrollToCell(
    rowSeen ? seen.startRow : Math.max(0, row - 3),
    columnSeen ? seen.startColumn : column,
  );
}
