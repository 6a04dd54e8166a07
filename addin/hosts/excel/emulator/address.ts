import { formatArea, formatColumn, parseCell, type Area } from '../../../../src/base/cell';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function isEntireRow(area: Area): boolean {
  return area.left === 0 && area.right === LAST_COLUMN;
}

export function isEntireColumn(area: Area): boolean {
  return area.top === 0 && area.bottom === LAST_ROW;
}

export function cellCount(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** `B2`, `A1:C3`, `3:5` or `A:C`, with or without dollars, on one sheet; null for anything else. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...more] = text.replaceAll('$', '').split(':');
  if (more.length > 0) return null;
  if (/^\d+$/.test(from) && /^\d+$/.test(to))
    return ordered(
      { row: Number(from) - 1, column: 0 },
      { row: Number(to) - 1, column: LAST_COLUMN },
    );
  if (/^[a-z]{1,3}$/i.test(from) && /^[a-z]{1,3}$/i.test(to)) {
    const [first, last] = [parseCell(`${from}1`), parseCell(`${to}1`)];
    return first && last && ordered(first, { ...last, row: LAST_ROW });
  }
  const [first, last] = [parseCell(from), parseCell(to)];
  return first && last && ordered(first, last);
}

function ordered(
  a: { readonly row: number; readonly column: number },
  b: { readonly row: number; readonly column: number },
): Area | null {
  const area = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom <= LAST_ROW &&
    area.right <= LAST_COLUMN &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

/** `B2:C3`, and for whole rows and columns `3:5` and `A:C`. */
export function formatPlace(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${formatColumn(area.left)}:${formatColumn(area.right)}`;
  return formatArea(area);
}

/** The sheet's name as it stands before an exclamation mark. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseCell(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'州 甲'!A1` into its sheet, if any, and the rest. */
export function splitAddress(text: string): {
  readonly sheet: string | null;
  readonly rest: string;
} {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (!match) return { sheet: null, rest: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', rest: match[3] ?? '' };
}
