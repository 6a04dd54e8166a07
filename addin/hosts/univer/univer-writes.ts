import {
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IStyleData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { AddDataValidationMutation, RemoveDataValidationMutation } from '@univerjs/data-validation';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  RemoveSheetUndoMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Patch } from '../host';
import { contentOf } from './univer-cell';
import { noteChange, univerNote } from './univer-notes';
import { univerConditionalFormat, univerValidation } from './univer-rules';
import { univerSheet } from './univer-sheet';
import type { Change } from './univer-step';

/** All patches of one sheet as one mutation, which may be scattered over the sheet. Grows the sheet where it is too small. */
export function contentChange(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
  patches: readonly Patch[],
): Change {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const { at, inputs } of patches)
    inputs.forEach((row, down) =>
      row.forEach((input, across) => {
        (cellValue[at.row + down] ??= {})[at.column + across] = contentOf(input);
      }),
    );
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const params = { ...place, cellValue };
  const growth = growthFor(sheet, cellValue, place);
  return {
    redos: [...growth.redos, { id: SetRangeValuesMutation.id, params }],
    undos: [
      {
        id: SetRangeValuesMutation.id,
        params: SetRangeValuesUndoMutationFactory(injector, params),
      },
      ...growth.undos,
    ],
  };
}

function growthFor(
  sheet: Worksheet,
  cells: Readonly<Record<number, Readonly<Record<number, ICellData>>>>,
  place: { readonly unitId: string; readonly subUnitId: string },
): Change {
  const rowCount = Math.max(0, ...Object.keys(cells).map(Number)) + 1;
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  const columnCount = Math.max(0, ...columns) + 1;
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  if (rowCount > sheet.getRowCount()) {
    const id = SetWorksheetRowCountMutation.id;
    redos.push({ id, params: { ...place, rowCount } });
    undos.push({ id, params: { ...place, rowCount: sheet.getRowCount() } });
  }
  if (columnCount > sheet.getColumnCount()) {
    const id = SetWorksheetColumnCountMutation.id;
    redos.push({ id, params: { ...place, columnCount } });
    undos.push({ id, params: { ...place, columnCount: sheet.getColumnCount() } });
  }
  return { redos, undos };
}

/** A new sheet with all that belongs to it, after the last one. */
export function insertion(
  unitId: string,
  index: number,
  blueprint: SheetBlueprint,
): { readonly id: string; readonly change: Change } {
  const styles: Record<string, IStyleData> = {};
  const id = generateRandomId();
  const sheet = mergeWorksheetSnapshotWithDefault(univerSheet(id, blueprint, styles));
  const place = { unitId, subUnitId: id };
  const validations = blueprint.validations.map((each) =>
    univerValidation(each, generateRandomId()),
  );
  // Univer puts each new format before the others.
  const formats = blueprint.conditionalFormats
    .map((each) => univerConditionalFormat(each, generateRandomId()))
    .reverse();
  const notes = (blueprint.notes ?? []).map((each) =>
    noteChange(unitId, id, univerNote(each, generateRandomId()), 'add'),
  );
  const redos: IMutationInfo[] = [
    { id: InsertSheetMutation.id, params: { unitId, index, sheet, styles } },
    ...(validations.length > 0
      ? [{ id: AddDataValidationMutation.id, params: { ...place, rule: validations } }]
      : []),
    ...formats.map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule } })),
    ...notes.flatMap((each) => each.redos),
  ];
  const undos: IMutationInfo[] = [
    ...notes.flatMap((each) => each.undos),
    ...formats.map((rule) => ({
      id: DeleteConditionalRuleMutation.id,
      params: { ...place, cfId: rule.cfId },
    })),
    ...(validations.length > 0
      ? [
          {
            id: RemoveDataValidationMutation.id,
            params: { ...place, ruleId: validations.map((each) => each.uid) },
          },
        ]
      : []),
    { id: RemoveSheetMutation.id, params: { ...place, subUnitName: blueprint.name } },
  ];
  return { id, change: { redos, undos } };
}

/** Shows a sheet, as the last thing done or undone: Univer itself would show the newest one, even a hidden one. */
export function activation(unitId: string, sheetId: string): IMutationInfo {
  return { id: SetWorksheetActiveOperation.id, params: { unitId, subUnitId: sheetId } };
}

/** Removes a sheet as the menu does: formulas that point at it become `#REF!`, its rules go with it. */
export function removal(injector: Injector, workbook: Workbook, sheet: Worksheet): Change {
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const params = { ...place, subUnitName: sheet.getName() };
  const others = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: RemoveSheetCommand.id, params: place });
  return {
    redos: [...(others.preRedos ?? []), { id: RemoveSheetMutation.id, params }, ...others.redos],
    undos: [
      ...(others.preUndos ?? []),
      { id: InsertSheetMutation.id, params: RemoveSheetUndoMutationFactory(injector, params) },
      ...others.undos,
    ],
  };
}
