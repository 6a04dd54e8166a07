import { parseCell, type Area } from '../../../src/base/cell';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * One rectangle in A1 notation, with or without a sheet before it: `B3`, `$A$1:C4`, `A:C`, `3:5`.
 * Null for several rectangles and for anything else.
 */
export function parseAddress(text: string): Area | null {
  const local = text.slice(text.lastIndexOf('!') + 1);
  const [first, last, ...more] = local.split(':');
  if (first === undefined || more.length > 0) return null;
  const from = parseCorner(first, { row: 0, column: 0 });
  const to = parseCorner(last ?? first, { row: LAST_ROW, column: LAST_COLUMN });
  if (!from || !to || (last === undefined && !parseCell(first))) return null;
  if (to.row < from.row || to.column < from.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A corner that names a row or a column only reaches to the sheet's edge. */
function parseCorner(
  text: string,
  edge: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } | null {
  const cell = parseCell(text);
  if (cell) return cell;
  const column = parseCell(`${text}1`);
  if (column && /^\$?[A-Z]+$/i.test(text)) return { row: edge.row, column: column.column };
  const row = parseCell(`A${text.replace('$', '')}`);
  return row && { row: row.row, column: edge.column };
}
