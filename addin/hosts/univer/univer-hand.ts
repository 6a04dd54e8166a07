import type { ICellData } from '@univerjs/core';
import { ReorderRangeCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../../src/base/cell';
import type { Hand } from '../hand';
import type { SheetId } from '../host';
import type { UniverParts } from './univer-parts';

/** A person at Univer, by the commands its own keys and menus give. */
export function createUniverHand({ api }: UniverParts): Hand {
  const book = (): FWorkbook => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new RangeError('no workbook is open');
    return workbook;
  };
  const sheet = (id: SheetId): FWorksheet => {
    const found = book().getSheetBySheetId(id);
    if (!found) throw new RangeError(`no such sheet: ${id}`);
    return found;
  };
  const range = (id: SheetId, { top, left, bottom, right }: Area) =>
    sheet(id).getRange(top, left, bottom - top + 1, right - left + 1);
  return {
    type: async (id, { row, column }, text) => {
      const cell = sheet(id).getRange(row, column);
      if (text === '') cell.clearContent();
      else cell.setValue(text);
    },
    pasteBlock: async (id, at, block) => {
      const width = Math.max(...block.map((row) => row.length));
      const area = {
        top: at.row,
        left: at.column,
        bottom: at.row + block.length - 1,
        right: at.column + width - 1,
      };
      range(id, area).setValues(block.map((row) => row.map(typedCell)));
    },
    clear: async (id, area) => void range(id, area).clearContent(),
    insertRows: async (id, at, count) => void sheet(id).insertRowsBefore(at, count),
    deleteRows: async (id, at, count) => void sheet(id).deleteRows(at, count),
    insertColumns: async (id, at, count) => void sheet(id).insertColumnsBefore(at, count),
    deleteColumns: async (id, at, count) => void sheet(id).deleteColumns(at, count),
    sortRows: async (id, area, column, order) => {
      const target = range(id, area);
      const keys = target.getRawValues().map((row) => row[column - area.left]);
      await api.executeCommand(ReorderRangeCommand.id, {
        unitId: book().getId(),
        subUnitId: id,
        range: target.getRange(),
        order: orderOf(keys, area.top, order),
      });
    },
    renameSheet: async (id, name) => void sheet(id).setName(name),
    copySheet: async (id) => book().duplicateSheet(sheet(id)).getSheetId(),
    deleteSheet: async (id) => void book().deleteSheet(id),
    select: async (id, area) => {
      book().setActiveSheet(id);
      sheet(id).setActiveRange(range(id, area));
    },
    undo: async () => void book().undo(),
    redo: async () => void book().redo(),
  };
}

function typedCell(text: string): ICellData {
  const cleared: ICellData = { v: null, f: null, si: null, p: null };
  if (text === '') return cleared;
  return /^=./.test(text) ? { ...cleared, f: text } : { ...cleared, v: text };
}

/** For each row the one that comes to stand there: numbers, then texts, blanks last. */
function orderOf(
  keys: readonly unknown[],
  top: number,
  order: 'ascending' | 'descending',
): Record<number, number> {
  const sign = order === 'ascending' ? 1 : -1;
  const blank = (key: unknown): boolean => key === null || key === undefined || key === '';
  const compare = (a: unknown, b: unknown): number => {
    if (blank(a) || blank(b)) return Number(blank(a)) - Number(blank(b));
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -sign : sign;
    return String(a) < String(b) ? -sign : String(a) > String(b) ? sign : 0;
  };
  const from = keys.map((key, index) => ({ key, index }));
  from.sort((a, b) => compare(a.key, b.key) || a.index - b.index);
  return Object.fromEntries(from.map(({ index }, to) => [top + to, top + index]));
}
