import { describe, expect, it } from 'vitest';
import { numberOfPoints } from '../base/points';
import { attainableScores } from './attainable-scores';
import type { AttainableScores } from './item-score';
import { listLines } from './list-lines';
import { ITEMS, opened } from './sample-form';

function attainable(number: number): AttainableScores {
  const item = ITEMS[number - 1];
  const reading = item === undefined ? undefined : opened.readings.get(item.id);
  if (item === undefined || reading === undefined) throw new Error(`no item ${number}`);
  const { rules } = reading;
  return attainableScores({ rules, lines: listLines(rules, 3), base: item.base });
}

function listed(scores: AttainableScores): readonly number[] | null {
  return scores.kind === 'listed' ? scores.scores.map(numberOfPoints) : null;
}

describe('A5 the scores an item of notice 003 can end with (X66)', () => {
  it.each([
    [1, [3, 5]],
    [2, [3, 5]],
    [3, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [4, [0, 1, 3, 5]],
    [5, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    [6, [3, 5]],
    [7, [2, 3, 4, 5]],
    [8, [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6]],
    [10, [4, 6, 8]],
    [11, [4, 5, 6]],
    [12, [0, 2, 4, 6, 8, 10]],
    [13, [2, 3]],
    [14, [3, 4, 5]],
    [15, [3, 5, 7]],
  ])('第%s项 → %j', (number, scores) => {
    expect(listed(attainable(number))).toEqual(scores);
  });
  it('第9项: more than twelve are a step', () => {
    expect(attainable(9)).toEqual({ kind: 'stepped', min: 0, max: 1000, step: 50 });
  });
});
