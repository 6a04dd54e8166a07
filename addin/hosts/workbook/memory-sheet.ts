import type { Area, Cell } from '../../../src/base/cell';
import type { CellInput } from '../../../src/base/cell-input';
import { EMPTY_GRID, isCellError, type CellValue, type Grid } from '../../../src/base/grid';
import type { BlueprintCell, CellStyle, SheetBlueprint } from '../../../src/sheet/blueprint';
import { moveFormula } from './move-formula';
import { noteTyped } from './typed-cells';

export interface MemoryCell {
  readonly input: CellInput;
  readonly style?: CellStyle;
  /** A formula's result. */
  readonly cached?: NonNullable<CellValue>;
}

/** One sheet; never changed in place, so that undo is the workbook before. */
export interface MemorySheet {
  readonly id: string;
  readonly frame: Omit<SheetBlueprint, 'cells'>;
  /** By `keyOf`. */
  readonly cells: ReadonlyMap<number, MemoryCell>;
}

const COLUMNS = 16_384;
const BLANK: CellInput = { kind: 'blank' };

export function keyOf(cell: Cell): number {
  return cell.row * COLUMNS + cell.column;
}

export function cellOf(key: number): Cell {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function sheetOfBlueprint(id: string, blueprint: SheetBlueprint): MemorySheet {
  const { cells, ...frame } = blueprint;
  const entries = cells.map(({ row, column, ...cell }): [number, MemoryCell] => [
    keyOf({ row, column }),
    cell,
  ]);
  return { id, frame, cells: new Map(entries) };
}

export function blueprintOfSheet(sheet: MemorySheet): SheetBlueprint {
  const cells = [...sheet.cells].map(([key, cell]): BlueprintCell => ({ ...cellOf(key), ...cell }));
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const { notes = [], ...frame } = sheet.frame;
  return { ...frame, cells, ...(notes.length > 0 && { notes }) };
}

/** The used rectangle from A1 on; cells that only have a style do not count as used. */
export function gridOfSheet(sheet: MemorySheet): Grid {
  const used = [...sheet.cells].filter(([, cell]) => cell.input.kind !== 'blank');
  if (used.length === 0) return EMPTY_GRID;
  let [rows, columns] = [0, 0];
  for (const [key] of used) {
    const { row, column } = cellOf(key);
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
  const formulas = Array.from({ length: rows }, () => new Array<string | null>(columns).fill(null));
  for (const [key, cell] of used) {
    const { row, column } = cellOf(key);
    const valueRow = values[row];
    const formulaRow = formulas[row];
    if (valueRow) valueRow[column] = valueOfCell(cell);
    if (formulaRow) formulaRow[column] = cell.input.kind === 'formula' ? cell.input.formula : null;
  }
  return { values, formulas };
}

/** What the cell shows. */
export function valueOfCell(cell: MemoryCell): CellValue {
  switch (cell.input.kind) {
    case 'text':
      return cell.input.text;
    case 'number':
      return cell.input.number;
    case 'formula':
      return cell.cached ?? null;
    case 'blank':
      return null;
  }
}

export function isLocked(sheet: MemorySheet, cell: Cell): boolean {
  return sheet.frame.protected && sheet.cells.get(keyOf(cell))?.style?.locked !== false;
}

/** What goes to a place and to those right of and below it. */
interface Put {
  readonly at: Cell;
  readonly inputs: readonly (readonly CellInput[])[];
}

/** Contents change, styles stay. */
export function putInputs(sheet: MemorySheet, puts: readonly Put[]): MemorySheet {
  const cells = new Map(sheet.cells);
  const keys: number[] = [];
  const put = (key: number, input: CellInput): void => {
    keys.push(key);
    const style = cells.get(key)?.style;
    if (style) cells.set(key, { input, style });
    else if (input.kind === 'blank') cells.delete(key);
    else cells.set(key, { input });
  };
  for (const { at, inputs } of puts)
    inputs.forEach((row, down) =>
      row.forEach((input, across) =>
        put(keyOf({ row: at.row + down, column: at.column + across }), input),
      ),
    );
  noteTyped(sheet.cells, cells, keys);
  return { ...sheet, cells };
}

/** Sorts rows of the area by one column: numbers, texts, truth values, errors; blanks last either way, equal rows in their old order. */
export function sortArea(
  sheet: MemorySheet,
  area: Area,
  column: number,
  order: 'ascending' | 'descending',
): MemorySheet {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const valueIn = (row: number): CellValue => {
    const cell = sheet.cells.get(keyOf({ row, column }));
    return cell ? valueOfCell(cell) : null;
  };
  const sorted = [...rows].sort((a, b) => compareValues(valueIn(a), valueIn(b), order) || a - b);
  const cells = new Map(sheet.cells);
  sorted.forEach((from, index) => {
    for (let each = area.left; each <= area.right; each += 1) {
      const moved = sheet.cells.get(keyOf({ row: from, column: each }));
      const key = keyOf({ row: area.top + index, column: each });
      if (moved) cells.set(key, carried(moved, area.top + index - from));
      else cells.delete(key);
    }
  });
  return { ...sheet, cells };
}

/** A cell as a sort carries it; what a formula came to is worked out anew. */
function carried(cell: MemoryCell, rows: number): MemoryCell {
  if (cell.input.kind !== 'formula' || rows === 0) return cell;
  return { ...cell, input: { kind: 'formula', formula: moveFormula(cell.input.formula, rows, 0) } };
}

function compareValues(a: CellValue, b: CellValue, order: 'ascending' | 'descending'): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const sign = order === 'ascending' ? 1 : -1;
  const [left, right] = [SORTED_KINDS.indexOf(typeof a), SORTED_KINDS.indexOf(typeof b)];
  if (left !== right) return sign * (left - right);
  if (isCellError(a) || isCellError(b)) return 0;
  return a < b ? -sign : a > b ? sign : 0;
}

/** Errors come last. */
const SORTED_KINDS: readonly string[] = ['number', 'string', 'boolean', 'object'];

export function blankInputs(area: Area): readonly (readonly CellInput[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<CellInput>(area.right - area.left + 1).fill(BLANK),
  );
}
