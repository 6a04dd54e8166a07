import type { CellInput } from '../../src/base/cell-input';
import { formulaAt, isCellError, valueAt, type Grid } from '../../src/base/grid';
import type { Cell } from '../../src/base/cell';

/** What would have to be written to make a cell what it is now: for taking a write back. */
export function contentAt(grid: Grid, cell: Cell): CellInput {
  const formula = formulaAt(grid, cell);
  if (formula !== null) return { kind: 'formula', formula };
  const value = valueAt(grid, cell);
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'formula', formula: value ? '=TRUE' : '=FALSE' };
  return { kind: 'text', text: isCellError(value) ? value.error : value };
}

/** Spreadsheets take a formula and give it back with their own quotes, spaces and case around what it says. */
function spelling(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/[\s']/g, '').toUpperCase()))
    .join('');
}

/** Same content, so that a cell changed since is never overwritten. */
export function sameContent(a: CellInput, b: CellInput): boolean {
  switch (a.kind) {
    case 'blank':
      return b.kind === 'blank';
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'number':
      return b.kind === 'number' && a.number === b.number;
    case 'formula':
      if (b.kind !== 'formula') return false;
      return a.formula === b.formula || spelling(a.formula) === spelling(b.formula);
  }
}
