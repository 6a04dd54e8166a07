import { formatCell, parseCell, type Cell } from '../../../src/base/cell';

/** Where a cell stands afterwards; null where it is gone. */
export type MoveCell = (cell: Cell) => Cell | null;

const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$!'])((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\p{L}\p{N}_(.])/giu;

/**
 * Rewrites the cell references of one formula after rows, columns or sheets moved.
 * `touches` says whether a reference to the named sheet (null: the formula's own) is concerned.
 */
export function shiftFormula(
  formula: string,
  touches: (sheetName: string | null) => boolean,
  move: MoveCell,
): string {
  return formula.replace(
    REFERENCE,
    (whole: string, prefix?: string, from?: string, to?: string) => {
      if (from === undefined || !touches(prefix === undefined ? null : nameInPrefix(prefix)))
        return whole;
      const start = moveText(from, move);
      if (to === undefined) return start === null ? '#REF!' : `${prefix ?? ''}${start}`;
      const ends = moveRange(from, to, move);
      return ends === null ? '#REF!' : `${prefix ?? ''}${ends}`;
    },
  );
}

/** Rewrites references to a renamed sheet. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(REFERENCE, (whole: string, prefix?: string) => {
    if (prefix === undefined || nameInPrefix(prefix).toLowerCase() !== from.toLowerCase())
      return whole;
    return `'${to.replaceAll("'", "''")}'!${whole.slice(prefix.length)}`;
  });
}

function nameInPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function moveText(text: string, move: MoveCell): string | null {
  const cell = parseCell(text);
  const moved = cell && move(cell);
  return moved ? withDollars(text, moved) : null;
}

/** A range shrinks while one of its ends is deleted and is gone only when all of it is. */
function moveRange(from: string, to: string, move: MoveCell): string | null {
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last) return null;
  const kept: Cell[] = [];
  for (let row = first.row; row <= last.row; row += 1) {
    for (let column = first.column; column <= last.column; column += 1) {
      const moved = move({ row, column });
      if (moved) kept.push(moved);
    }
  }
  const top = kept[0];
  const bottom = kept.at(-1);
  return top && bottom ? `${withDollars(from, top)}:${withDollars(to, bottom)}` : null;
}

function withDollars(like: string, cell: Cell): string {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(formatCell(cell)) ?? [];
  return `${like.startsWith('$') ? '$' : ''}${column}${/.\$/.test(like) ? '$' : ''}${row}`;
}
