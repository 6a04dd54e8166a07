import { describe, expect, it } from 'vitest';
import { rankInTable } from './rank-in-table';

describe('K32 a rank held against the scores its own table shows', () => {
  it.each([
    [[97, 95, 90], 97, 1],
    [[90, 95, 97], 90, 3],
    [[97, 95, 95, 90], 97, 1],
    [[97, 95, 95, 90], 95, null],
    [[97, 95, 95, 90], 90, null],
    [[97, 95.00000001, 95], 95, null],
  ] as const)('K32 of %j, %d has the rank %s', (scores, score, rank) => {
    expect(rankInTable(scores, score)).toBe(rank);
  });
});
