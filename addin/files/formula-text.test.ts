import { describe, expect, it } from 'vitest';
import { formatFileFormula, parseFileFormula, shiftFormula } from './formula-text';

describe('formulas in a file', () => {
  it.each([
    ['=RANK.EQ(A1,A1:A9)', '_xlfn.RANK.EQ(A1,A1:A9)'],
    ['=IF(A1="IFS(",IFS(A1,1),SUM(A1))', 'IF(A1="IFS(",_xlfn.IFS(A1,1),SUM(A1))'],
    ["='CONCAT(x'!A1&CONCAT(B1)", "'CONCAT(x'!A1&_xlfn.CONCAT(B1)"],
    ['=NETWORKDAYS.INTL(A1,B1)', 'NETWORKDAYS.INTL(A1,B1)'],
    ['=COUNTIFS(A:A,1)', 'COUNTIFS(A:A,1)'],
  ])('%s', (cell, file) => {
    expect(formatFileFormula(cell)).toBe(file);
    expect(parseFileFormula(file)).toBe(cell);
  });

  it.each([
    ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
    ['SUM(A1:A9)&"A1"', 1, 0, 'SUM(A2:A10)&"A1"'],
    ["'州甲局A1'!A1+LOG10(Z9)", 0, 1, "'州甲局A1'!B1+LOG10(AA9)"],
  ])('%s moved by %d rows and %d columns', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});
