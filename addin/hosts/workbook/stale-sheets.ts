import { parseFormula } from './formula/parse-formula';
import type { MemorySheet } from './memory-sheet';
import type { MemoryWorkbook } from './memory-workbook';

/** Sheets by name as formulas find them, without regard to case. */
export type SheetsByName = ReadonlyMap<string, MemorySheet>;

/** What a calculated sheet's results rest on: the other sheets as they were, undefined where there was none of that name. */
export type Supports = ReadonlyMap<string, MemorySheet | undefined>;

const supports = new WeakMap<MemorySheet, Supports>();

export function sheetsByName({ sheets }: MemoryWorkbook): SheetsByName {
  return new Map(sheets.map((sheet) => [sheet.frame.name.toLowerCase(), sheet]));
}

/** The sheets whose results are not vouched for: never calculated as they are now, or resting on one that is such. */
export function staleSheets(workbook: MemoryWorkbook): ReadonlySet<MemorySheet> {
  const byName = sheetsByName(workbook);
  const stale = new Set(workbook.sheets.filter((sheet) => !isVouchedFor(sheet, byName)));
  const left = new Set(workbook.sheets.filter((sheet) => !stale.has(sheet)));
  let before = -1;
  while (before !== stale.size) {
    before = stale.size;
    for (const sheet of left) {
      const restsOn = [...(supports.get(sheet)?.values() ?? [])];
      if (!restsOn.some((each) => each && stale.has(each))) continue;
      stale.add(sheet);
      left.delete(sheet);
    }
  }
  return stale;
}

function isVouchedFor(sheet: MemorySheet, byName: SheetsByName): boolean {
  const support = supports.get(sheet);
  return support ? [...support].every(([name, each]) => byName.get(name) === each) : false;
}

/** What the sheet rested on when it was calculated last; null where it never was. */
export function supportsOf(sheet: MemorySheet): Supports | null {
  return supports.get(sheet) ?? null;
}

/** Remembers that the sheet was calculated among these. */
export function vouchFor(sheet: MemorySheet, byName: SheetsByName): void {
  const names = new Set<string>();
  for (const { input } of sheet.cells.values()) {
    if (input.kind !== 'formula') continue;
    for (const name of parseFormula(input.formula).sheets) names.add(name);
  }
  supports.set(sheet, new Map([...names].map((name) => [name, byName.get(name)])));
}

/** Has the sheet calculated from nothing next time. */
export function forswear(sheet: MemorySheet): void {
  supports.delete(sheet);
}
