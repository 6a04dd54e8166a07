import { areaContains, type Area } from '../../../src/base/cell';
import { isCellError, type CellValue } from '../../../src/base/grid';
import { evaluateFormula } from './formula/evaluate-formula';
import { LAST_COLUMN, LAST_ROW, parseFormula, type Reference } from './formula/parse-formula';
import { NO_SUCH_PLACE, type Block } from './formula/value';
import { cellOf, keyOf, valueOfCell, type MemoryCell, type MemorySheet } from './memory-sheet';
import type { MemoryWorkbook } from './memory-workbook';
import { sheetsByName, staleSheets, vouchFor, type SheetsByName } from './stale-sheets';

type Result = NonNullable<CellValue>;

/** One sheet being calculated; cells by `keyOf`. */
interface SheetRun {
  readonly sheet: MemorySheet;
  /** Formulas without a result so far. */
  readonly waiting: Map<number, string>;
  /** Those of them whose precedents are being worked out. */
  readonly begun: Set<number>;
  readonly results: Map<number, Result>;
}

interface Run {
  readonly sheets: SheetsByName;
  /** By name, only those whose results are not vouched for. */
  readonly stale: ReadonlyMap<string, SheetRun>;
}

/** A formula whose precedents are being worked out. */
interface Step {
  readonly at: SheetRun;
  readonly key: number;
  readonly formula: string;
  readonly precedents: readonly (readonly [SheetRun, number])[];
  next: number;
  circular: boolean;
}

/**
 * The workbook with the result of every formula in `cached`, errors as `{ error: '#REF!' }`; a sheet whose results are
 * as they were stays the very same. Cells that rest on themselves show 0, as where a spreadsheet has warned of them.
 */
export function calculate(workbook: MemoryWorkbook): MemoryWorkbook {
  const stale = staleSheets(workbook);
  if (stale.size === 0) return workbook;
  const runs = new Map([...stale].map((sheet) => [sheet.frame.name.toLowerCase(), runOf(sheet)]));
  const run: Run = { sheets: sheetsByName(workbook), stale: runs };
  for (const at of runs.values()) for (const key of [...at.waiting.keys()]) settle(run, at, key);
  const sheets = workbook.sheets.map((sheet) => {
    const at = runs.get(sheet.frame.name.toLowerCase());
    return at ? withResults(sheet, at.results) : sheet;
  });
  const calculated = { sheets };
  const byName = sheetsByName(calculated);
  for (const name of runs.keys()) {
    const sheet = byName.get(name);
    if (sheet) vouchFor(sheet, byName);
  }
  return calculated;
}

function runOf(sheet: MemorySheet): SheetRun {
  const waiting = new Map<number, string>();
  for (const [key, { input }] of sheet.cells)
    if (input.kind === 'formula') waiting.set(key, input.formula);
  return { sheet, waiting, begun: new Set(), results: new Map() };
}

/** Works one formula out, its precedents first; on a stack of its own, so that a chain may be as long as it likes. */
function settle(run: Run, at: SheetRun, key: number): void {
  const steps: Step[] = [];
  const enter = (target: SheetRun, wanted: number): void => {
    const formula = target.waiting.get(wanted);
    if (formula === undefined) return;
    if (target.begun.has(wanted)) {
      const met = steps.findIndex((step) => step.at === target && step.key === wanted);
      for (const step of steps.slice(met)) step.circular = true;
      return;
    }
    target.begun.add(wanted);
    const precedents = precedentsOf(run, target, formula);
    steps.push({ at: target, key: wanted, formula, precedents, next: 0, circular: false });
  };
  enter(at, key);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const precedent = step.precedents[step.next];
    step.next += 1;
    if (precedent) {
      enter(...precedent);
      continue;
    }
    steps.pop();
    step.at.waiting.delete(step.key);
    step.at.results.set(step.key, step.circular ? 0 : resultOf(run, step));
  }
}

/** The formulas without a result that this one speaks of. */
function precedentsOf(run: Run, own: SheetRun, formula: string): readonly [SheetRun, number][] {
  return parseFormula(formula).references.flatMap(({ sheet, area }) => {
    const target = sheet === null ? own : run.stale.get(sheet.toLowerCase());
    return target ? waitingIn(target, area).map((key): [SheetRun, number] => [target, key]) : [];
  });
}

function waitingIn({ waiting }: SheetRun, area: Area): readonly number[] {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > waiting.size)
    return [...waiting.keys()].filter((key) => areaContains(area, cellOf(key)));
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const key = keyOf({ row, column });
      if (waiting.has(key)) keys.push(key);
    }
  return keys;
}

function resultOf(run: Run, { at, key, formula }: Step): Result {
  return evaluateFormula(formula, {
    cell: cellOf(key),
    read: (reference) => {
      const name = (reference.sheet ?? at.sheet.frame.name).toLowerCase();
      const sheet = run.sheets.get(name);
      return sheet ? readBlock(sheet, run.stale.get(name), reference) : NO_SUCH_PLACE;
    },
  });
}

function readBlock(sheet: MemorySheet, at: SheetRun | undefined, reference: Reference): Block {
  const { top, left, bottom, right } = withinUse(sheet, reference.area);
  const valueIn = (key: number): CellValue => {
    const cell = sheet.cells.get(key);
    if (cell?.input.kind !== 'formula') return cell ? valueOfCell(cell) : null;
    // What is still waiting here is part of a circle.
    return at ? (at.results.get(key) ?? 0) : valueOfCell(cell);
  };
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const values: CellValue[] = [];
    for (let column = left; column <= right; column += 1)
      values.push(valueIn(keyOf({ row, column })));
    rows.push(values);
  }
  return { rows, place: reference };
}

/** Whole columns and rows are read as far as the sheet is used. */
function withinUse(sheet: MemorySheet, area: Area): Area {
  const { top, left, bottom, right } = area;
  if (bottom < LAST_ROW && right < LAST_COLUMN) return area;
  const used = [...sheet.cells.keys()].map(cellOf);
  const last = used.reduce(
    (most, cell) => ({
      row: Math.max(most.row, cell.row),
      column: Math.max(most.column, cell.column),
    }),
    { row: top, column: left },
  );
  return {
    top,
    left,
    bottom: bottom < LAST_ROW ? bottom : last.row,
    right: right < LAST_COLUMN ? right : last.column,
  };
}

function withResults(sheet: MemorySheet, results: ReadonlyMap<number, Result>): MemorySheet {
  let cells: Map<number, MemoryCell> | null = null;
  for (const [key, result] of results) {
    const cell = sheet.cells.get(key);
    if (!cell || isSameResult(cell.cached, result)) continue;
    (cells ??= new Map(sheet.cells)).set(key, { ...cell, cached: result });
  }
  return cells ? { ...sheet, cells } : sheet;
}

function isSameResult(a: Result | undefined, b: Result): boolean {
  if (a === undefined || !isCellError(a) || !isCellError(b)) return a === b;
  return a.error === b.error;
}
