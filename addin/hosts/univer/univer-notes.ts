import type { Injector, IMutationInfo, Workbook, Worksheet } from '@univerjs/core';
import {
  RemoveNoteMutation,
  SheetsNoteModel,
  UpdateNoteMutation,
  type ISheetNote,
} from '@univerjs/sheets-note';
import type { CellNote } from '../../../src/sheet/blueprint';
import type { Change } from './univer-step';

/** Pixels; enough for a sentence or two. */
const SIZE = { width: 240, height: 110 } as const;

/** A note as Univer keeps it. */
export function univerNote({ row, column, text }: CellNote, id: string): ISheetNote {
  return { id, row, col: column, note: text, show: false, ...SIZE };
}

/** The notes of a sheet as Univer keeps them. */
export function notesOf(
  injector: Injector,
  workbook: Workbook,
  sheet: Worksheet,
): readonly ISheetNote[] {
  const notes = injector
    .get(SheetsNoteModel)
    .getSheetNotes(workbook.getUnitId(), sheet.getSheetId());
  return [...(notes?.values() ?? [])];
}

/** A note that comes or goes; the one change is the other's way back. */
export function noteChange(
  unitId: string,
  sheetId: string,
  note: ISheetNote,
  deed: 'add' | 'remove',
): Change {
  const place = { unitId, sheetId, row: note.row, col: note.col };
  const add: IMutationInfo = { id: UpdateNoteMutation.id, params: { ...place, note } };
  const remove: IMutationInfo = {
    id: RemoveNoteMutation.id,
    params: { unitId, sheetId, noteId: note.id },
  };
  return deed === 'add' ? { redos: [add], undos: [remove] } : { redos: [remove], undos: [add] };
}
