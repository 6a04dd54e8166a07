import { Quantity, type Injector, type Nullable } from '@univerjs/core';
import {
  IFormulaCurrentConfigService,
  type IFormulaData,
  type IFormulaDataItem,
} from '@univerjs/engine-formula';

/** Formulas of a sheet by row and column, as Univer's engine takes them. */
export type SheetFormulas = Record<number, Record<number, Nullable<IFormulaDataItem>>>;

/**
 * Lets Univer calculate formulas that say the same from row to row as one formula filled down. It keeps 5,000 parsed formulas,
 * and of a table that has more it parses every one anew at every edit. In the cells each formula stays as it was written:
 * Univer loses the ones filled down where the row of the first is deleted. True once the engine is there.
 */
export function shareFormulas(injector: Injector): boolean {
  const seen: Seen = new Map();
  const service = injector.get(IFormulaCurrentConfigService, Quantity.OPTIONAL);
  if (!service) return false;
  const load = service.load.bind(service);
  service.load = (config) => load({ ...config, formulaData: shared(config.formulaData, seen) });
  return true;
}

/** What formulas say seen from their own rows, worked out once: Univer hands over other objects at every edit. */
type Seen = Map<string, { readonly row: number; readonly words: string | null }>;

/** More formulas than are kept in mind. */
const MOST = 500_000;

function shared(data: IFormulaData, seen: Seen): IFormulaData {
  return mapped(data, (sheets) => mapped(sheets, (formulas) => sharedOfSheet(formulas, seen)));
}

function mapped<Value>(
  all: Readonly<Record<string, Nullable<Value>>>,
  to: (value: Value) => Value,
): Record<string, Nullable<Value>> {
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, value ? to(value) : value]),
  );
}

/** Each formula of a column names the first that says the same. */
export function sharedOfSheet(formulas: SheetFormulas, seen: Seen = new Map()): SheetFormulas {
  const firsts = new Map<
    string,
    { readonly si: string; readonly f: string; readonly row: number }
  >();
  const all: SheetFormulas = {};
  for (const [rowKey, cells] of Object.entries(formulas)) {
    const row = Number(rowKey);
    const kept: Record<number, Nullable<IFormulaDataItem>> = (all[row] = {});
    for (const [columnKey, item] of Object.entries(cells)) {
      const column = Number(columnKey);
      kept[column] = item;
      if (!item || item.si) continue;
      const words = wordsFrom(row, item, seen);
      if (words === null) continue;
      const key = `${column} ${words}`;
      const first = firsts.get(key);
      if (first) kept[column] = { f: first.f, si: first.si, x: 0, y: row - first.row };
      else {
        const si = `hefen ${row} ${column}`;
        firsts.set(key, { si, f: item.f, row });
        kept[column] = { f: item.f, si };
      }
    }
  }
  return all;
}

function wordsFrom(row: number, { f }: IFormulaDataItem, seen: Seen): string | null {
  const known = seen.get(f);
  if (known?.row === row) return known.words;
  const words = seenFrom(row, f);
  if (seen.size >= MOST) seen.clear();
  seen.set(f, { row, words });
  return words;
}

/** A text or a quoted sheet name, or a reference to a cell: its column and its row, a `$` before either holds it fast. */
const QUOTED_OR_CELL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])/giu;
/** `5:9`, whole rows, would have to be told from numbers. */
const WHOLE_ROWS = /\d:\$?\d/;

/** A formula with the rows of its cells counted from its own; null where that cannot be said. */
function seenFrom(row: number, formula: string): string | null {
  if (WHOLE_ROWS.test(formula)) return null;
  return formula.replace(
    QUOTED_OR_CELL,
    (words: string, column: string | undefined, fixed: string, number: string) =>
      column === undefined || fixed === '$' ? words : `${column}[${Number(number) - row}]`,
  );
}
