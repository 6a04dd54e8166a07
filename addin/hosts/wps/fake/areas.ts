import { formatColumn, parseCell, type Area, type Cell } from '../../../../src/base/cell';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

const LONGEST_ADDRESS = 255;
/** More cells than any form has: touching each of them is taken for a mistake. */
const TOO_MANY = 2_000_000;

/** `A1:C3`, `2:4`, `B:B`, or several joined by commas; throws for anything else, and for long addresses as ET does. */
export function parseAreas(address: string): readonly Area[] {
  if (address.length > LONGEST_ADDRESS) throw new Error('1004: the address is too long');
  return address.split(',').map((each) => parseArea(each.replaceAll('$', '').trim()));
}

function parseArea(text: string): Area {
  const [from = '', to = from, more] = text.split(':');
  if (more === undefined && /^\d+$/.test(from) && /^\d+$/.test(to))
    return between(
      { row: Number(from) - 1, column: 0 },
      { row: Number(to) - 1, column: LAST_COLUMN },
    );
  const isColumn = (each: string): boolean => /^[A-Z]{1,3}$/i.test(each);
  const start = parseCell(isColumn(from) ? `${from}1` : from);
  const end = parseCell(isColumn(to) ? `${to}${LAST_ROW + 1}` : to);
  if (more !== undefined || !start || !end || isColumn(from) !== isColumn(to))
    throw new Error(`1004: not an address: ${text}`);
  return between(start, end);
}

function between(a: Cell, b: Cell): Area {
  const area = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  if (area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    throw new Error('1004: outside the sheet');
  return area;
}

/** `$A$1:$C$3`, `$2:$4`, `$B:$B`, joined by commas. */
export function formatAreas(areas: readonly Area[]): string {
  return areas.map(formatArea).join(',');
}

function formatArea({ top, left, bottom, right }: Area): string {
  const [first, last] = [`$${formatColumn(left)}`, `$${formatColumn(right)}`];
  if (left === 0 && right === LAST_COLUMN) return `$${top + 1}:$${bottom + 1}`;
  if (top === 0 && bottom === LAST_ROW) return `${first}:${last}`;
  const [from, to] = [`${first}$${top + 1}`, `${last}$${bottom + 1}`];
  return from === to ? from : `${from}:${to}`;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Every cell, row by row. */
export function cellsIn(areas: readonly Area[]): readonly Cell[] {
  if (areas.reduce((sum, area) => sum + sizeOf(area), 0) > TOO_MANY)
    throw new Error('fake lacks the patience for so many cells');
  return areas.flatMap(({ top, left, bottom, right }) =>
    span(top, bottom).flatMap((row) => span(left, right).map((column) => ({ row, column }))),
  );
}

export function rowsIn(areas: readonly Area[]): readonly number[] {
  return areas.flatMap(({ top, bottom }) => span(top, bottom));
}

export function columnsIn(areas: readonly Area[]): readonly number[] {
  return areas.flatMap(({ left, right }) => span(left, right));
}

function span(from: number, to: number): readonly number[] {
  if (to - from > TOO_MANY / 2) throw new Error('fake lacks the patience for so many cells');
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function within(inner: Area, outer: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** What is left of an area when another is taken out of it: up to four rectangles. */
export function subtract(area: Area, out: Area): readonly Area[] {
  if (!overlap(area, out)) return [area];
  const top = Math.max(area.top, out.top);
  const bottom = Math.min(area.bottom, out.bottom);
  return [
    { ...area, bottom: out.top - 1 },
    { ...area, top, bottom, right: out.left - 1 },
    { ...area, top, bottom, left: out.right + 1 },
    { ...area, top: out.bottom + 1 },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}

/** The value all have; null where they differ. */
export function common<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}
