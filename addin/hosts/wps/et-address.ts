import { formatArea, formatColumn, parseCell, type Area } from '../../../src/base/cell';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** ET takes and gives addresses of 255 characters at most; a longer one may have been cut. */
const LONGEST = 255;

/** Where a range lies; `whole` where rows or columns from edge to edge belong to it. */
export interface Place {
  readonly area: Area;
  readonly whole: boolean;
}

/** `$A$1:$C$3`, `$2:$4` or several joined by commas → the rectangle around them; null where it cannot be told. */
export function parseAddress(address: string): Place | null {
  if (address.length >= LONGEST) return null;
  let all: Place | null = null;
  for (const part of address.split(',')) {
    const place = parsePart(part.replace(/\$/g, ''));
    if (!place) return null;
    all = all ? { area: around(all.area, place.area), whole: all.whole || place.whole } : place;
  }
  return all;
}

function parsePart(part: string): Place | null {
  const [from = '', to = from] = part.split(':');
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) {
    const [top, bottom] = [Number(from) - 1, Number(to) - 1];
    return { area: { top, left: 0, bottom, right: LAST_COLUMN }, whole: true };
  }
  const letters = /^[A-Z]{1,3}$/i.test(from);
  const first = parseCell(letters ? `${from}1` : from);
  const last = parseCell(letters ? `${to}1` : to);
  if (!first || !last) return null;
  const bottom = letters ? LAST_ROW : last.row;
  return {
    area: { top: first.row, left: first.column, bottom, right: last.column },
    whole: letters,
  };
}

/** The smallest rectangle around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Addresses that together name all the parts, each short enough for one call. */
export function joinAddresses(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && line.length + 1 + part.length >= LONGEST) {
      joined.push(line);
      line = '';
    }
    line = line === '' ? part : `${line},${part}`;
  }
  return line === '' ? joined : [...joined, line];
}

export function addressesOf(areas: readonly Area[]): readonly string[] {
  return joinAddresses(areas.map(formatArea));
}

/** `$A$1:$C$3`, as page setup wants it. */
export function absoluteAddress({ top, left, bottom, right }: Area): string {
  return `$${formatColumn(left)}$${top + 1}:$${formatColumn(right)}$${bottom + 1}`;
}

/** Numbers as runs of neighbours: 1 2 3 7 → [1, 3] [7, 7]. */
export function runsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const each of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && each === last[1] + 1) last[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}
