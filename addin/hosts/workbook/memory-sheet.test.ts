import { expect, it } from 'vitest';
import { calculate } from './calculate';
import { sortArea } from './memory-sheet';
import { shownIn, writtenSheet } from './written-sheet';

it.each([
  ['ascending', [1, 3, '乙', true, { error: '#DIV/0!' }, null]],
  ['descending', [{ error: '#DIV/0!' }, true, '乙', 3, 1, null]],
] as const)('sorts %s: kinds in their order, blanks last', (order, sorted) => {
  const cells = { A1: '=1/0', A3: '乙', A4: 3, A5: '=1=1', A6: 1 };
  const { sheets } = calculate({ sheets: [writtenSheet('甲', cells)] });
  const area = { top: 0, left: 0, bottom: 5, right: 0 };
  const after = { sheets: sheets.map((sheet) => sortArea(sheet, area, 0, order)) };
  expect(sorted.map((_, row) => shownIn(after, '甲', `A${row + 1}`))).toEqual(sorted);
});
