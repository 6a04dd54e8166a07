import {
  LocaleType,
  type ISheetDataValidationRule,
  type IStyleData,
  type IWorkbookData,
} from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import { univerNote } from './univer-notes';
import { univerConditionalFormat, univerValidation } from './univer-rules';
import { univerSheet } from './univer-sheet';

/** A whole workbook to be opened by Univer; results of formulas are left for Univer to calculate. */
export function workbookDataOf(
  blueprints: readonly SheetBlueprint[],
  id = 'workbook',
): IWorkbookData {
  const styles: Record<string, IStyleData> = {};
  const sheets: IWorkbookData['sheets'] = {};
  const validations: Record<string, ISheetDataValidationRule[]> = {};
  const formats: Record<string, IConditionFormattingRule[]> = {};
  const notes: Record<string, Record<number, Record<number, ISheetNote>>> = {};
  blueprints.forEach((blueprint, index) => {
    const sheetId = `sheet-${index + 1}`;
    sheets[sheetId] = univerSheet(sheetId, blueprint, styles);
    validations[sheetId] = blueprint.validations.map((each, at) =>
      univerValidation(each, `${sheetId}-v${at}`),
    );
    formats[sheetId] = blueprint.conditionalFormats.map((each, at) =>
      univerConditionalFormat(each, `${sheetId}-c${at}`),
    );
    for (const [at, each] of (blueprint.notes ?? []).entries())
      ((notes[sheetId] ??= {})[each.row] ??= {})[each.column] = univerNote(
        each,
        `${sheetId}-n${at}`,
      );
  });
  return {
    id,
    name: '',
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles,
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(formats) },
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
    ],
  };
}
