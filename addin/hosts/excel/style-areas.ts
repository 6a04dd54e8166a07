import type { Area } from '../../../src/base/cell';
import type { BlueprintCell, CellStyle } from '../../../src/sheet/blueprint';

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Of a sheet at most, and one more: the cell left of the first column is none of the row above. */
const COLUMNS = 16_385;

interface StyledCell {
  readonly style: CellStyle;
  readonly key: string;
}

/** What of a style is the same over larger areas than all of it: a table has one kind of line, whatever stands in its cells. */
const PARTS: readonly (readonly (keyof CellStyle)[])[] = [
  ['font'],
  ['fill', 'numberFormat'],
  ['horizontal', 'vertical', 'wrap', 'locked'],
  ['border'],
];

/** Rectangles of one part of a style each: together they give every cell all of its own. */
export function areasByPart(cells: readonly BlueprintCell[]): readonly StyledArea[] {
  const ordered = inOrder(cells);
  return PARTS.flatMap((keys) => areasOf(ordered, (style) => partOf(style, keys)));
}

function partOf(style: CellStyle, keys: readonly (keyof CellStyle)[]): CellStyle | null {
  const named = Object.entries(style).filter(([key]) => keys.some((each) => each === key));
  return named.length === 0 ? null : Object.fromEntries(named);
}

/** Rectangles of one style each, as few as a scan from the top left finds: one call for a whole column of 得分 instead of one a cell. */
export function styleAreas(cells: readonly BlueprintCell[]): readonly StyledArea[] {
  return areasOf(inOrder(cells), (style) => style);
}

function inOrder(cells: readonly BlueprintCell[]): readonly BlueprintCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

function areasOf(
  ordered: readonly BlueprintCell[],
  part: (style: CellStyle) => CellStyle | null,
): readonly StyledArea[] {
  const open = openCells(ordered, part);
  const areas: StyledArea[] = [];
  for (const { row, column } of ordered) {
    const first = open.get(placeOf(row, column));
    if (!first) continue;
    const area = grow(open, first, row, column);
    for (let down = area.top; down <= area.bottom; down += 1)
      for (let across = area.left; across <= area.right; across += 1)
        open.delete(placeOf(down, across));
    areas.push({ area, style: first.style });
  }
  return areas;
}

/** By place. A large sheet has few styles and many cells: each style is looked at once. */
function openCells(
  cells: readonly BlueprintCell[],
  part: (style: CellStyle) => CellStyle | null,
): Map<number, StyledCell> {
  const known = new Map<CellStyle, StyledCell | null>();
  const open = new Map<number, StyledCell>();
  for (const { row, column, style } of cells) {
    if (!style) continue;
    let styled = known.get(style);
    if (styled === undefined) {
      const own = part(style);
      styled = own && { style: own, key: keyOf(own) };
      known.set(style, styled);
    }
    if (styled) open.set(placeOf(row, column), styled);
  }
  return open;
}

function grow(
  open: ReadonlyMap<number, StyledCell>,
  { style, key }: StyledCell,
  top: number,
  left: number,
): Area {
  const isSame = (row: number, column: number) => open.get(placeOf(row, column))?.key === key;
  const { border } = style;
  // Neighbours share the line between them, so only cells with the same line on both sides may.
  const mayWiden = border?.left === border?.right;
  const mayDeepen = border?.top === border?.bottom;
  let right = left;
  while (mayWiden && isSame(top, right + 1)) right += 1;
  let bottom = top;
  const isSameRow = (row: number) => {
    for (let column = left; column <= right; column += 1) if (!isSame(row, column)) return false;
    return true;
  };
  while (mayDeepen && isSameRow(bottom + 1)) bottom += 1;
  return { top, left, bottom, right };
}

function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

function keyOf(style: CellStyle): string {
  const { font, border } = style;
  return JSON.stringify([
    [font?.name, font?.size, font?.bold, font?.color],
    [border?.top, border?.right, border?.bottom, border?.left],
    [style.fill, style.horizontal, style.vertical, style.wrap, style.numberFormat, style.locked],
  ]);
}
