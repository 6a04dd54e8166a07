import type { Area } from '../../../src/base/cell';
import { isCellError, type CellValue } from '../../../src/base/grid';
import { LAST_COLUMN, LAST_ROW, parseFormula, type Reference } from './formula/parse-formula';
import { NO_SUCH_PLACE, type Block } from './formula/value';
import { cellOf, keyOf, valueOfCell, type MemorySheet } from './memory-sheet';
import { basisOf, type Basis, type SheetsByName } from './stale-sheets';

/** What a formula comes to. */
export type Result = NonNullable<CellValue>;

/** A cell with a formula, by `keyOf` within its sheet. */
export interface FormulaCell {
  readonly run: SheetRun;
  readonly key: number;
  readonly formula: string;
}

/** One sheet being calculated. */
export interface SheetRun {
  readonly sheet: MemorySheet;
  /** What of its results was worked out before; null where none is to be believed. */
  readonly basis: Basis | null;
  /** Formulas whose result may be another now, and without one so far. */
  readonly waiting: Map<number, FormulaCell>;
  readonly results: Map<number, Result>;
}

/** One sheet to be calculated; nothing of it waits yet. */
export function runOf(sheet: MemorySheet): SheetRun {
  return { sheet, basis: basisOf(sheet), waiting: new Map(), results: new Map() };
}

/** A workbook being calculated, by sheet name. */
export interface Run {
  readonly sheets: SheetsByName;
  /** Only the sheets whose results are not vouched for. */
  readonly stale: ReadonlyMap<string, SheetRun>;
}

/** The values at a place as they are now. */
export function readPlace(
  run: Run,
  own: SheetRun,
  reference: Reference,
): Block | typeof NO_SUCH_PLACE {
  const name = nameIn(own, reference);
  const sheet = run.sheets.get(name);
  if (!sheet) return NO_SUCH_PLACE;
  const at = run.stale.get(name);
  const rows = mapArea(withinUse(sheet, reference.area), (key) => valueIn(sheet.cells, at, key));
  return { rows, place: reference };
}

/** Whether all the formula speaks of is as it was when the results in its sheet were made. */
export function restsOnTheSame(run: Run, { run: own, formula }: FormulaCell): boolean {
  const { basis } = own;
  if (!basis) return false;
  return parseFormula(formula).references.every((reference) => {
    const name = nameIn(own, reference);
    const before = reference.sheet === null ? basis.cells : basis.supports.get(name);
    const now = run.sheets.get(name);
    const at = run.stale.get(name);
    if (!before || !now) return before === now;
    if (before === now.cells && !at) return true;
    if (reference.area.bottom === LAST_ROW || reference.area.right === LAST_COLUMN) return false;
    return mapArea(reference.area, (key) =>
      isSame(valueIn(before, undefined, key), valueIn(now.cells, at, key)),
    ).every((row) => row.every(Boolean));
  });
}

/** Whether both show the same. */
export function isSame(a: CellValue | undefined, b: CellValue): boolean {
  if (a === undefined || !isCellError(a) || !isCellError(b)) return a === b;
  return a.error === b.error;
}

function nameIn(own: SheetRun, { sheet }: Reference): string {
  return (sheet ?? own.sheet.frame.name).toLowerCase();
}

function valueIn(cells: MemorySheet['cells'], at: SheetRun | undefined, key: number): CellValue {
  const cell = cells.get(key);
  if (!cell) return null;
  if (!at || cell.input.kind !== 'formula') return valueOfCell(cell);
  return at.results.get(key) ?? (at.waiting.has(key) ? null : valueOfCell(cell));
}

function mapArea<Value>(
  { top, left, bottom, right }: Area,
  look: (key: number) => Value,
): readonly (readonly Value[])[] {
  const rows: Value[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const values: Value[] = [];
    for (let column = left; column <= right; column += 1) values.push(look(keyOf({ row, column })));
    rows.push(values);
  }
  return rows;
}

/** Whole columns and rows are read as far as the sheet is used. */
function withinUse(sheet: MemorySheet, area: Area): Area {
  if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
  let { top: lastRow, left: lastColumn } = area;
  for (const key of sheet.cells.keys()) {
    const { row, column } = cellOf(key);
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    ...area,
    bottom: Math.min(area.bottom, lastRow),
    right: Math.min(area.right, lastColumn),
  };
}
