import { knownIndex } from './formula-index';
import { parseFormula } from './formula/parse-formula';
import type { MemorySheet } from './memory-sheet';
import type { MemoryWorkbook } from './memory-workbook';
import { forgetTyped, typedSince } from './typed-cells';

/** Sheets by name as formulas find them, without regard to case. */
export type SheetsByName = ReadonlyMap<string, MemorySheet>;

/** What bears on a result; how a sheet is set up does not. */
type Cells = MemorySheet['cells'];

/** What a calculated sheet's results rest on: the cells of the sheets it names as they were, undefined where there was none of that name. */
export type Supports = ReadonlyMap<string, Cells | undefined>;

/** Results as they were worked out, and what was typed beside them since. */
export interface Basis {
  readonly cells: Cells;
  readonly supports: Supports;
  /** By key. */
  readonly typed: ReadonlySet<number>;
}

const supports = new WeakMap<Cells, Supports>();

export function sheetsByName({ sheets }: MemoryWorkbook): SheetsByName {
  return new Map(sheets.map((sheet) => [sheet.frame.name.toLowerCase(), sheet]));
}

/** The sheets whose results are not vouched for: never calculated as they are now, or resting on one that is such. */
export function staleSheets(workbook: MemoryWorkbook): ReadonlySet<MemorySheet> {
  const byName = sheetsByName(workbook);
  const stale = new Set(workbook.sheets.filter((sheet) => !isVouchedFor(sheet, byName)));
  if (stale.size === 0) return stale;
  const left = new Set(workbook.sheets.filter((sheet) => !stale.has(sheet)));
  let before = -1;
  while (before !== stale.size) {
    before = stale.size;
    for (const sheet of left) {
      const names = [...(supports.get(sheet.cells)?.keys() ?? [])];
      if (!names.some((name) => stale.has(byName.get(name) ?? sheet))) continue;
      stale.add(sheet);
      left.delete(sheet);
    }
  }
  return stale;
}

function isVouchedFor(sheet: MemorySheet, byName: SheetsByName): boolean {
  const support = supports.get(sheet.cells);
  return support ? [...support].every(([name, each]) => byName.get(name)?.cells === each) : false;
}

/** What of the sheet's results was worked out before; null where none is to be believed. */
export function basisOf({ cells }: MemorySheet): Basis | null {
  const since = typedSince(cells, (each) => supports.has(each));
  const known = since && supports.get(since.from);
  return known ? { cells: since.from, supports: known, typed: since.keys } : null;
}

/** Remembers that the sheet was calculated among these. */
export function vouchFor({ cells }: MemorySheet, byName: SheetsByName): void {
  const names = knownIndex(cells)?.naming.keys() ?? namesIn(cells);
  supports.set(cells, new Map([...names].map((name) => [name, byName.get(name)?.cells])));
  forgetTyped(cells);
}

function namesIn(cells: Cells): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { input } of cells.values()) {
    if (input.kind !== 'formula') continue;
    for (const name of parseFormula(input.formula).sheets) names.add(name);
  }
  return names;
}

/** Has the sheet calculated from nothing next time. */
export function forswear({ cells }: MemorySheet): void {
  supports.delete(cells);
  forgetTyped(cells);
}
