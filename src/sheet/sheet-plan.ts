import { formatCell, formatColumn } from '../base/cell';
import type { Area, Cell } from '../base/cell';
import { itemsOf } from '../scheme/open-scheme';
import type { TableForm, ScoreForm } from '../scheme/scheme';
import { quoteSheetName } from './sheet-name';

/** Hidden first column: what each row is. */
export const KEY_COLUMN = 0;
/** Hidden first row: what each column is, and the identity above the working column. */
export const FIELD_ROW = 0;
export const TITLE_ROW = 1;
export const FIRST_ROW = 4;

/** What the key column says beside rows that are no item. */
export const ROW_KEYS = {
  title: 'title',
  header: 'header',
  columns: 'columns',
  total: 'total',
  note: 'note',
} as const;

/** Where a sheet just laid out has its parts; the reader looks here first and believes only the words. */
export interface SheetPlan {
  readonly first: number;
  readonly last: number;
  readonly working: number;
  readonly identity: Cell;
  /** By column id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** The plan of a form's columns: keys in A, the printed columns from B on in the notice's order, then the working column. */
export function planColumns(form: TableForm): SheetPlan {
  const columns = new Map<string, number>();
  form.columns.forEach((column, at) => columns.set(column.id, at + 1));
  const working = form.columns.length + 1;
  return {
    first: 1,
    last: form.columns.length,
    working,
    identity: { row: FIELD_ROW, column: working },
    columns,
  };
}

/** Row of the total under a score form's items. */
export function plannedTotalRow(form: ScoreForm): number {
  return FIRST_ROW + itemsOf(form).length;
}

/** Cells of a score form just laid out, for formulas that refer to it before anybody has read it. */
export function plannedCells(form: ScoreForm): {
  readonly total: Cell;
  readonly items: readonly {
    readonly item: string;
    readonly highlight: Cell | null;
    readonly facts: Cell | null;
  }[];
} {
  const { columns } = planColumns(form);
  const at = (row: number, id: string): Cell | null => {
    const column = columns.get(id);
    return column === undefined ? null : { row, column };
  };
  return {
    total: { row: plannedTotalRow(form), column: columns.get('score') ?? 0 },
    items: itemsOf(form).map((item, index) => ({
      item: item.id,
      highlight: at(FIRST_ROW + index, 'highlight'),
      facts: at(FIRST_ROW + index, 'facts'),
    })),
  };
}

/** `G5:G19` for one column over a run of rows. */
export function columnRange(column: number, from: number, to: number): string {
  return `${formatColumn(column)}${from + 1}:${formatColumn(column)}${to + 1}`;
}

/** `$H$5:$H$14`. */
export function fixedRange(column: number, from: number, to: number): string {
  const letters = formatColumn(column);
  return `$${letters}$${from + 1}:$${letters}$${to + 1}`;
}

/** `'州甲局'!G$20`: the row is fixed, because a spreadsheet that sorts a table by hand moves one that is not. */
export function linkTo(sheetName: string, { row, column }: Cell): string {
  return `${quoteSheetName(sheetName)}!${formatColumn(column)}$${row + 1}`;
}

/** `G5`. */
export function at(column: number, row: number): string {
  return formatCell({ row, column });
}

/** `$H5`: the anchor of a conditional format that looks only at its own column. */
export function formatAnchor(column: number, row: number): string {
  return `$${formatColumn(column)}${row + 1}`;
}

export function areaOf(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}
