import { describe, expect, it } from 'vitest';
import { formatArea, formatCell, formatColumn, parseCell } from './cell';

describe('cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(formatColumn(column)).toBe(letters);
  });

  it.each(['A1', 'G6', 'AA10', 'XFD1048576'])('%s reads back as itself', (text) => {
    const cell = parseCell(text);
    expect(cell && formatCell(cell)).toBe(text);
  });

  it.each(['', 'A0', '6G', 'A1:B2', 'ABCD1', '甲1'])('%s is not one cell', (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it('an area of one cell is written as that cell', () => {
    expect(formatArea({ top: 4, left: 1, bottom: 4, right: 1 })).toBe('B5');
    expect(formatArea({ top: 0, left: 0, bottom: 19, right: 6 })).toBe('A1:G20');
  });
});
