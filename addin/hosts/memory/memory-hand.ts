import type { Cell } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import type { Hand } from '../hand';
import type { SheetId } from '../host';
import { sheetNameFault } from '../sheet-names';
import type { MemoryHistory } from './memory-history';
import {
  blankInputs,
  isLocked,
  keyOf,
  putInputs,
  sortArea,
  type MemorySheet,
} from '../workbook/memory-sheet';
import { dropSheets, renameSheet, replaceSheet, shiftSheet } from '../workbook/memory-workbook';

/** What becomes of typed text: in a text cell the text itself, elsewhere numbers and formulas as spreadsheets take them. */
export function readTyped(text: string, numberFormat: string | undefined): CellInput {
  if (text === '') return { kind: 'blank' };
  if (numberFormat === '@') return { kind: 'text', text };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (/^=./.test(text)) return { kind: 'formula', formula: text };
  if (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text))
    return { kind: 'number', number: Number(text) };
  return { kind: 'text', text };
}

/** A person at the memory workbook. What a locked cell or a bad name forbids simply does not happen, as on a screen. */
export function createMemoryHand(history: Omit<MemoryHistory, 'keep'>, newId: () => SheetId): Hand {
  const sheetNamed = (id: SheetId): MemorySheet => {
    const sheet = history.workbook.sheets.find((each) => each.id === id);
    if (!sheet) throw new RangeError(`no such sheet: ${id}`);
    return sheet;
  };
  const put = (id: SheetId, at: Cell, inputs: readonly (readonly CellInput[])[]): void => {
    const sheet = sheetNamed(id);
    const locked = inputs.some((row, down) =>
      row.some((_, across) => isLocked(sheet, { row: at.row + down, column: at.column + across })),
    );
    if (locked) return;
    history.commit(replaceSheet(history.workbook, putInputs(sheet, [{ at, inputs }])));
  };
  const typed = (id: SheetId, at: Cell, block: readonly (readonly string[])[]): void => {
    const { cells } = sheetNamed(id);
    const format = (row: number, column: number): string | undefined =>
      cells.get(keyOf({ row: at.row + row, column: at.column + column }))?.style?.numberFormat;
    put(
      id,
      at,
      block.map((row, down) => row.map((text, across) => readTyped(text, format(down, across)))),
    );
  };
  const shift = (id: SheetId, axis: 'row' | 'column', at: number, count: number): void =>
    history.commit(shiftSheet(history.workbook, id, axis, at, count), id);
  return {
    type: async (id, cell, text) => typed(id, cell, [[text]]),
    pasteBlock: async (id, at, block) => typed(id, at, block),
    clear: async (id, area) => put(id, { row: area.top, column: area.left }, blankInputs(area)),
    insertRows: async (id, at, count) => shift(id, 'row', at, count),
    deleteRows: async (id, at, count) => shift(id, 'row', at, -count),
    insertColumns: async (id, at, count) => shift(id, 'column', at, count),
    deleteColumns: async (id, at, count) => shift(id, 'column', at, -count),
    sortRows: async (id, area, column, order) => {
      const sorted = sortArea(sheetNamed(id), area, column, order);
      history.commit(replaceSheet(history.workbook, sorted), id);
    },
    renameSheet: async (id, name) => {
      const { sheets } = history.workbook;
      const others = sheets.filter((each) => each.id !== id);
      const taken = new Set(others.map((each) => each.frame.name.toLowerCase()));
      if (sheetNameFault(name, taken) === null)
        history.commit(renameSheet(history.workbook, id, name));
    },
    copySheet: async (id) => copySheet(history, sheetNamed(id), newId()),
    deleteSheet: async (id) => {
      if (history.workbook.sheets.length > 1)
        history.commit(dropSheets(history.workbook, new Set([id])));
    },
    select: async (id, area) => history.select({ sheet: id, area }),
    undo: async () => history.undo(),
    redo: async () => history.redo(),
  };
}

function copySheet(history: Omit<MemoryHistory, 'keep'>, sheet: MemorySheet, id: SheetId): SheetId {
  const { sheets } = history.workbook;
  const taken = new Set(sheets.map((each) => each.frame.name.toLowerCase()));
  let number = 2;
  while (taken.has(`${sheet.frame.name.slice(0, 26)} (${number})`.toLowerCase())) number += 1;
  const name = `${sheet.frame.name.slice(0, 26)} (${number})`;
  const copy = { ...sheet, id, frame: { ...sheet.frame, name } };
  const at = sheets.indexOf(sheet) + 1;
  history.commit({ sheets: [...sheets.slice(0, at), copy, ...sheets.slice(at)] });
  return id;
}
