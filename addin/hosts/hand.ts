import type { Area, Cell } from '../../src/base/cell';
import type { SheetId } from './host';

/**
 * What a person does to a workbook with keyboard and mouse, for tests: typing is read as a spreadsheet reads it
 * (`12` becomes a number, `=A1` a formula), and nothing here knows of Hefen.
 */
export interface Hand {
  type(sheet: SheetId, cell: Cell, text: string): Promise<void>;
  /** Pastes a block from `at` on; an empty text clears its cell. */
  pasteBlock(sheet: SheetId, at: Cell, block: readonly (readonly string[])[]): Promise<void>;
  clear(sheet: SheetId, area: Area): Promise<void>;
  insertRows(sheet: SheetId, at: number, count: number): Promise<void>;
  deleteRows(sheet: SheetId, at: number, count: number): Promise<void>;
  insertColumns(sheet: SheetId, at: number, count: number): Promise<void>;
  deleteColumns(sheet: SheetId, at: number, count: number): Promise<void>;
  /** Sorts the area's rows by one of its columns, as 排序 does: only what lies in the area moves. */
  sortRows(
    sheet: SheetId,
    area: Area,
    column: number,
    order: 'ascending' | 'descending',
  ): Promise<void>;
  renameSheet(sheet: SheetId, name: string): Promise<void>;
  /** Answers the copy's id. */
  copySheet(sheet: SheetId): Promise<SheetId>;
  deleteSheet(sheet: SheetId): Promise<void>;
  select(sheet: SheetId, area: Area): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}
