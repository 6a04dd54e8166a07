import { describe, expect, it } from 'vitest';
import { PROBLEMS, SHEET, problem } from '../../e2e/gallery/fixture-form';
import type { ActivePlace } from '../commands/session-state';
import { positionAmong } from './problem-position';

function at(row: number, column: number): ActivePlace {
  return {
    sheet: SHEET,
    area: { top: row, left: column, bottom: row, right: column },
    item: null,
    itemsSelected: 1,
  };
}

describe('the cursor among the problems', () => {
  it.each([
    ['before all', at(2, 1), null, false, true],
    ['on the third', at(14, 6), { from: 3, to: 3 }, true, true],
    ['beside the third, left of it', at(14, 5), null, true, true],
    ['on the last', at(18, 6), { from: 4, to: 4 }, true, false],
    ['after all', at(30, 0), null, true, false],
  ])('%s', (_, active, expected, earlier, later) => {
    expect(positionAmong(PROBLEMS, active)).toEqual({
      at: expected,
      hasEarlier: earlier,
      hasLater: later,
    });
  });

  it('counts two problems of one cell together', () => {
    const twice = [...PROBLEMS, problem('must', 'G19', 18, 6, '四・4', '')];
    expect(positionAmong(twice, at(18, 6)).at).toEqual({ from: 4, to: 5 });
  });

  it('is nowhere without a cursor', () => {
    expect(positionAmong(PROBLEMS, null)).toEqual({ at: null, hasEarlier: false, hasLater: true });
    expect(positionAmong([], at(1, 1)).hasLater).toBe(false);
  });
});
