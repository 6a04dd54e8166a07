import { areaContains, type Area } from '../../../src/base/cell';
import { awaitAffected } from './affected-formulas';
import { evaluateFormula } from './formula/evaluate-formula';
import { parseFormula } from './formula/parse-formula';
import { passIndex } from './formula-index';
import { cellOf, keyOf, type MemoryCell, type MemorySheet } from './memory-sheet';
import type { MemoryWorkbook } from './memory-workbook';
import { settleInOrder } from './settle-in-order';
import {
  isSame,
  readPlace,
  restsOnTheSame,
  runOf,
  type FormulaCell,
  type Result,
  type Run,
  type SheetRun,
} from './sheet-run';
import { forswear, sheetsByName, staleSheets, vouchFor } from './stale-sheets';

/**
 * The workbook with the result of every formula in `cached`, errors as `{ error: '#REF!' }`; a sheet whose results are
 * as they were stays the very same. Cells that rest on themselves show 0, as where a spreadsheet has warned of them.
 */
export function calculate(workbook: MemoryWorkbook): MemoryWorkbook {
  const stale = staleSheets(workbook);
  if (stale.size === 0) return workbook;
  const runs = new Map([...stale].map((sheet) => [sheet.frame.name.toLowerCase(), runOf(sheet)]));
  const run: Run = { sheets: sheetsByName(workbook), stale: runs };
  for (const at of runs.values()) awaitAffected(run, at);
  const inCircles = settleAll(run);
  const sheets = workbook.sheets.map((sheet) => {
    const at = runs.get(sheet.frame.name.toLowerCase());
    return at ? withResults(sheet, at.results) : sheet;
  });
  const byName = sheetsByName({ sheets });
  for (const [name, at] of runs) {
    const sheet = byName.get(name);
    if (!sheet) continue;
    if (inCircles.has(at)) forswear(sheet);
    else vouchFor(sheet, byName);
  }
  return { sheets };
}

/** Gives every formula its result, and answers the sheets where some are circular: their 0 says nothing of what they rest on. */
function settleAll(run: Run): ReadonlySet<SheetRun> {
  const inCircles = new Set<SheetRun>();
  const formulas = [...run.stale.values()].flatMap(({ waiting }) => [...waiting.values()]);
  settleInOrder(
    formulas,
    (formula) => precedentsOf(run, formula),
    (together, circular) => {
      for (const formula of together) {
        const at = formula.run;
        if (circular) inCircles.add(at);
        at.results.set(formula.key, circular ? 0 : resultOf(run, formula));
        at.waiting.delete(formula.key);
      }
    },
  );
  return inCircles;
}

/** The formulas without a result that this one speaks of. */
function precedentsOf(run: Run, { run: own, formula }: FormulaCell): readonly FormulaCell[] {
  return parseFormula(formula).references.flatMap(({ sheet, area }) => {
    const target = sheet === null ? own : run.stale.get(sheet.toLowerCase());
    return target ? waitingIn(target, area) : [];
  });
}

function waitingIn({ waiting }: SheetRun, area: Area): readonly FormulaCell[] {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > waiting.size)
    return [...waiting.values()].filter(({ key }) => areaContains(area, cellOf(key)));
  const found: FormulaCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = waiting.get(keyOf({ row, column }));
      if (formula) found.push(formula);
    }
  return found;
}

function resultOf(run: Run, formula: FormulaCell): Result {
  const known = formula.run.sheet.cells.get(formula.key)?.cached;
  if (known !== undefined && restsOnTheSame(run, formula)) return known;
  return evaluateFormula(formula.formula, {
    cell: cellOf(formula.key),
    read: (reference) => readPlace(run, formula.run, reference),
  });
}

function withResults(sheet: MemorySheet, results: ReadonlyMap<number, Result>): MemorySheet {
  let cells: Map<number, MemoryCell> | null = null;
  for (const [key, result] of results) {
    const cell = sheet.cells.get(key);
    if (!cell || isSame(cell.cached, result)) continue;
    (cells ??= new Map(sheet.cells)).set(key, { ...cell, cached: result });
  }
  if (!cells) return sheet;
  passIndex(sheet.cells, cells);
  return { ...sheet, cells };
}
