import { describe, expect, it } from 'vitest';
import { sharedOfSheet } from './share-formulas';

/** Formulas of column B, from row 1 on. */
function column(...formulas: readonly string[]) {
  return Object.fromEntries(formulas.map((f, row) => [row, { 1: { f } }]));
}

function down(...formulas: readonly string[]): readonly unknown[] {
  return Object.values(sharedOfSheet(column(...formulas))).map((cells) => cells[1]);
}

describe('formulas that say the same from row to row', () => {
  it('are calculated as one filled down', () => {
    const [first, second, third] = down('=A1*$C$1', '=A2*$C$1', '=A3*$C$1');
    expect(first).toMatchObject({ f: '=A1*$C$1' });
    expect(second).toMatchObject({ f: '=A1*$C$1', x: 0, y: 1 });
    expect(third).toMatchObject({ f: '=A1*$C$1', x: 0, y: 2 });
  });

  it('follow a range from a fixed row down to their own', () => {
    expect(down('=SUM($A$1:$A1)', '=SUM($A$1:$A2)')[1]).toMatchObject({ y: 1 });
  });

  it.each([
    ['another fixed cell', '=A1*$C$1', '=A2*$C$2'],
    ['another row', '=A1', '=A1'],
    ['other words in quotes', '=A1&"A1"', '=A2&"A2"'],
    ["another sheet's name", "='A1'!B1", "='A2'!B2"],
    ['whole rows', '=SUM(1:1)', '=SUM(2:2)'],
  ])('%s is another formula', (_, first, second) => {
    expect(down(first, second)[1]).not.toHaveProperty('y');
  });

  it('stay as they are where a person filled them down', () => {
    const filled = {
      0: { 1: { f: '=A1', si: 'own' } },
      1: { 1: { f: '=A1', si: 'own', x: 0, y: 1 } },
    };
    expect(sharedOfSheet(filled)).toEqual(filled);
  });
});
