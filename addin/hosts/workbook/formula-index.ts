import { areaContains, type Area } from '../../../src/base/cell';
import { parseFormula } from './formula/parse-formula';
import { cellOf, keyOf, type MemorySheet } from './memory-sheet';

type Cells = MemorySheet['cells'];

/** Which formulas of a sheet speak of what. */
export interface FormulaIndex {
  /** By sheet they name, in lower case: keys of the formulas. */
  readonly naming: ReadonlyMap<string, readonly number[]>;
  /** Keys of the formulas that speak of a cell of their own sheet. */
  speakingOf(key: number): readonly number[];
}

/** Larger areas are looked through, smaller ones are known cell by cell. */
const SMALL = 32;

const INDEXES = new WeakMap<Cells, FormulaIndex>();

/** Made once for as long as the formulas stay what they are. */
export function indexOf(cells: Cells): FormulaIndex {
  const index = INDEXES.get(cells) ?? makeIndex(cells);
  INDEXES.set(cells, index);
  return index;
}

/** Null where it was not asked for yet. */
export function knownIndex(cells: Cells): FormulaIndex | null {
  return INDEXES.get(cells) ?? null;
}

/** The same formulas stand in other cells: with other results, or beside something else that was typed. */
export function passIndex(from: Cells, to: Cells): void {
  const index = INDEXES.get(from);
  if (index) INDEXES.set(to, index);
}

function makeIndex(cells: Cells): FormulaIndex {
  const naming = new Map<string, number[]>();
  const near = new Map<number, number[]>();
  const wide = new Map<string, { readonly area: Area; readonly keys: number[] }>();
  for (const [key, { input }] of cells) {
    if (input.kind !== 'formula') continue;
    const { sheets, references } = parseFormula(input.formula);
    for (const name of sheets) push(naming, name, key);
    for (const { sheet, area } of references) {
      if (sheet !== null) continue;
      if (sizeOf(area) <= SMALL) {
        for (const place of keysIn(area)) push(near, place, key);
      } else {
        const { top, left, bottom, right } = area;
        const place = `${top} ${left} ${bottom} ${right}`;
        const known = wide.get(place) ?? { area, keys: [] };
        wide.set(place, known);
        known.keys.push(key);
      }
    }
  }
  const areas = [...wide.values()];
  return {
    naming,
    speakingOf: (key) => {
      const over = areas.filter(({ area }) => areaContains(area, cellOf(key)));
      return [...(near.get(key) ?? []), ...over.flatMap(({ keys }) => keys)];
    },
  };
}

function push<Key>(lists: Map<Key, number[]>, at: Key, key: number): void {
  const list = lists.get(at);
  if (list) list.push(key);
  else lists.set(at, [key]);
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

function keysIn({ top, left, bottom, right }: Area): readonly number[] {
  const keys: number[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) keys.push(keyOf({ row, column }));
  return keys;
}
