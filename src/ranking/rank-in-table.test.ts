import { describe, expect, it } from 'vitest';
import { rankInTable } from './rank-in-table';

describe('K32 a rank held against the scores its own table shows', () => {
  it.each([
    [[97, 95, 90], 97, 1, 1],
    [[90, 95, 97], 90, 3, 3],
    [[97, 95, 95, 90], 97, 1, 1],
    [[97, 95, 95, 90], 95, 2, 3],
    [[97, 95, 95, 90], 90, 3, 4],
    [[97, 95.00000001, 95], 95, 2, 3],
  ] as const)('K32 of %j, %d has a rank from %d to %d', (scores, score, from, to) => {
    expect(rankInTable(scores, score)).toEqual({ from, to });
  });
});
