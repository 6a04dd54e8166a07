import { parseCell, type Area } from '../../src/base/cell';

/** `$A$1:$G$20` or `A1` → a rectangle; of several areas the first; null for whole rows, whole columns and names. */
export function readArea(range: string): Area | null {
  const [first] = range.split(/[ ,]/);
  const [from, to] = (first ?? '').split(':');
  const a = parseCell(from ?? '');
  const b = parseCell(to ?? from ?? '');
  if (!a || !b) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
