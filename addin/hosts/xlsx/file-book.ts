import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { SheetId } from '../host';
import { calculate } from '../workbook/calculate';
import { isUnderstood } from '../workbook/formula/is-understood';
import { sheetOfBlueprint, type MemoryCell, type MemorySheet } from '../workbook/memory-sheet';
import type { MemoryWorkbook } from '../workbook/memory-workbook';

/** The workbook of a file while it is open. */
export interface FileBook {
  readonly workbook: MemoryWorkbook;
  /** Whether the results of its formulas follow its cells: not where one of them is beyond our engine. */
  readonly calculates: boolean;
  change(next: MemoryWorkbook): void;
  newId(): SheetId;
}

/** Results that the file knows stay as they are until something is changed; where it does not know them all, they are worked out. */
export function createFileBook(sheets: readonly SheetBlueprint[]): FileBook {
  let lastId = 0;
  const newId = (): SheetId => `sheet-${(lastId += 1)}`;
  const first = { sheets: sheets.map((each) => sheetOfBlueprint(newId(), each)) };
  let calculates = isCalculable(first);
  let workbook = calculates && !knowsResults(first) ? calculate(first) : first;
  return {
    get workbook() {
      return workbook;
    },
    get calculates() {
      return calculates;
    },
    change: (next) => {
      calculates = isCalculable(next);
      // Of results that nobody can work out again none is true any more; programs calculate when they open the file.
      workbook = calculates ? calculate(next) : { sheets: next.sheets.map(withoutResults) };
    },
    newId,
  };
}

function isCalculable({ sheets }: MemoryWorkbook): boolean {
  return everyFormula(
    sheets,
    ({ input }) => input.kind === 'formula' && isUnderstood(input.formula),
  );
}

function knowsResults({ sheets }: MemoryWorkbook): boolean {
  return everyFormula(sheets, ({ cached }) => cached !== undefined);
}

function everyFormula(
  sheets: readonly MemorySheet[],
  holds: (cell: MemoryCell) => boolean,
): boolean {
  return sheets.every(({ cells }) =>
    [...cells.values()].every((cell) => cell.input.kind !== 'formula' || holds(cell)),
  );
}

function withoutResults(sheet: MemorySheet): MemorySheet {
  const cells = new Map<number, MemoryCell>();
  for (const [key, { input, style }] of sheet.cells)
    cells.set(key, style ? { input, style } : { input });
  return { ...sheet, cells };
}
