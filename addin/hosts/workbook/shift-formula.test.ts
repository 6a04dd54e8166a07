import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/base/cell';
import { renameInFormula, shiftFormula } from './shift-formula';

const own = (name: string | null): boolean => name === null;
const rowInserted = (cell: Cell): Cell => (cell.row < 4 ? cell : { ...cell, row: cell.row + 1 });
const rowDeleted = (cell: Cell): Cell | null =>
  cell.row === 4 ? null : cell.row < 4 ? cell : { ...cell, row: cell.row - 1 };

describe('shiftFormula', () => {
  it.each([
    ['=SUM(G5:G19)', '=SUM(G6:G20)'],
    ['=G4+G5', '=G4+G6'],
    ['=$G$5', '=$G$6'],
    ['=LOG10(G5)&"G5"', '=LOG10(G6)&"G5"'],
    ["='州甲局'!G5+G5", "='州甲局'!G5+G6"],
    ['=州甲局!G5', '=州甲局!G5'],
  ])('follows an inserted row: %s → %s', (before, after) => {
    expect(shiftFormula(before, own, rowInserted)).toBe(after);
  });

  it.each([
    ['=G5', '=#REF!'],
    ['=SUM(G5:G19)', '=SUM(G5:G18)'],
    ['=SUM(G5:G5)', '=SUM(#REF!)'],
  ])('loses a deleted row: %s → %s', (before, after) => {
    expect(shiftFormula(before, own, rowDeleted)).toBe(after);
  });
});

describe('renameInFormula', () => {
  it('renames the sheet and leaves others and texts alone', () => {
    expect(renameInFormula(`='州甲局'!G5&州乙局!G5&"州甲局!G5"`, '州甲局', "甲's")).toBe(
      `='甲''s'!G5&州乙局!G5&"州甲局!G5"`,
    );
  });
});
