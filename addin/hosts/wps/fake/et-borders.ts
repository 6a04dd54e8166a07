import { areaContains, type Area, type Cell } from '../../../../src/base/cell';
import type { CellStyle } from '../../../../src/sheet/blueprint';
import { keyOf } from '../../workbook/memory-sheet';
import { XL_CONTINUOUS, XL_MEDIUM, XL_THIN } from '../et-constants';
import type { EtBorder, EtBorders } from '../jsapi';
import { cellsIn, common } from './areas';
import { offer, type Gate } from './offer';
import { writeStyle, type Looks } from './range-styles';

type Side = keyof NonNullable<CellStyle['border']>;
type Line = NonNullable<NonNullable<CellStyle['border']>[Side]>;

const NO_LINE = -4142;
const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Which sides of a cell an edge of its rectangle means, by XlBordersIndex. */
const EDGES: Readonly<Record<number, (cell: Cell, area: Area) => readonly Side[]>> = {
  7: (cell, { left }) => (cell.column === left ? ['left'] : []),
  8: (cell, { top }) => (cell.row === top ? ['top'] : []),
  9: (cell, { bottom }) => (cell.row === bottom ? ['bottom'] : []),
  10: (cell, { right }) => (cell.column === right ? ['right'] : []),
  11: (cell, { left, right }) => inner(cell.column, left, right, 'left', 'right'),
  12: (cell, { top, bottom }) => inner(cell.row, top, bottom, 'top', 'bottom'),
};

function inner(at: number, first: number, last: number, low: Side, high: Side): readonly Side[] {
  return [...(at > first ? [low] : []), ...(at < last ? [high] : [])];
}

export function createEtBorders(gate: Gate, looks: Looks): EtBorders {
  const all = linesOf(looks, () => SIDES);
  return offer(gate, 'Borders', {
    get LineStyle() {
      return all.LineStyle;
    },
    set LineStyle(style) {
      all.LineStyle = style;
    },
    get Weight() {
      return all.Weight;
    },
    set Weight(weight) {
      all.Weight = weight;
    },
    Item: (edge) => {
      const sides = EDGES[edge];
      if (!sides) throw new Error(`1004: no such border: ${edge}`);
      return offer(gate, 'Border', linesOf(looks, sides));
    },
  } satisfies EtBorders);
}

/** A line that is set is thin until its weight is set; setting the line again makes it thin again. */
function linesOf(looks: Looks, sidesOf: (cell: Cell, area: Area) => readonly Side[]): EtBorder {
  const read = <Value>(of: (line: Line | undefined) => Value): Value | null => {
    const { cells } = looks.book.sheet(looks.sheet);
    const lines = looks.areas.flatMap((area) =>
      cellsIn([area]).flatMap((cell) =>
        sidesOf(cell, area).map((side) => of(cells.get(keyOf(cell))?.style?.border?.[side])),
      ),
    );
    return common(lines);
  };
  const write = (line: Line | undefined): void =>
    writeStyle(looks, (style, cell) => {
      const { border, ...rest } = style;
      const sides = new Set(
        looks.areas.flatMap((area) => (areaContains(area, cell) ? sidesOf(cell, area) : [])),
      );
      const kept = Object.entries(border ?? {}).filter(
        ([side]) => ![...sides].some((each) => each === side),
      );
      const set = line === undefined ? [] : [...sides].map((side) => [side, line]);
      const entries = [...kept, ...set];
      return entries.length === 0 ? rest : { ...rest, border: Object.fromEntries(entries) };
    });
  return {
    get LineStyle() {
      return read((line) => (line === undefined ? NO_LINE : XL_CONTINUOUS));
    },
    set LineStyle(style) {
      if (style !== NO_LINE && style !== XL_CONTINUOUS)
        throw new Error(`fake lacks the line style ${String(style)}`);
      write(style === NO_LINE ? undefined : 'thin');
    },
    get Weight() {
      return read((line) => (line === 'medium' ? XL_MEDIUM : XL_THIN));
    },
    set Weight(weight) {
      if (weight !== XL_THIN && weight !== XL_MEDIUM)
        throw new Error(`fake lacks the weight ${String(weight)}`);
      write(weight === XL_MEDIUM ? 'medium' : 'thin');
    },
  };
}
