import { ICommandService } from '@univerjs/core';
import { RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { UniverParts } from './univer-parts';

/**
 * Turns to a neighbour before the sheet in front is removed. Univer turns away only afterwards, and what a removal still has
 * to do (#REF! where the sheet was named) then fails halfway in its drawing: ranks stay as they were and Ctrl+Z loses the step.
 */
export function leaveBeforeRemoval({ api, injector }: UniverParts): () => void {
  const commands = injector.get(ICommandService);
  const listening = commands.beforeCommandExecuted((command) => {
    if (command.id !== RemoveSheetMutation.id) return;
    const workbook = api.getActiveWorkbook()?.getWorkbook();
    const front = workbook?.getActiveSheet();
    if (!workbook || !front || !removes(command.params, front.getSheetId())) return;
    const sheets = workbook.getSheets();
    const at = sheets.indexOf(front);
    const next = [...sheets.slice(0, at).reverse(), ...sheets.slice(at + 1)].find(
      (sheet) => !sheet.isSheetHidden(),
    );
    if (!next) return;
    const params = { unitId: workbook.getUnitId(), subUnitId: next.getSheetId() };
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  });
  return () => listening.dispose();
}

function removes(params: unknown, sheetId: string): boolean {
  return (
    typeof params === 'object' &&
    params !== null &&
    'subUnitId' in params &&
    params.subUnitId === sheetId
  );
}
