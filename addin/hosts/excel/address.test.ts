import { describe, expect, it } from 'vitest';
import { parseAddress } from './address';

describe('an address of an event', () => {
  it.each([
    ['B3', [2, 1, 2, 1]],
    ['$A$1:C4', [0, 0, 3, 2]],
    ["'州!局'!B2:B3", [1, 1, 2, 1]],
    ['A:C', [0, 0, 1_048_575, 2]],
    ['3:5', [2, 0, 4, 16_383]],
    ['$3:$5', [2, 0, 4, 16_383]],
  ] as const)('%s is one rectangle', (text, [top, left, bottom, right]) => {
    expect(parseAddress(text)).toEqual({ top, left, bottom, right });
  });

  it.each(['A1,C3', 'A1:B2,C3', '', 'A', '3', 'B3:A1', '#REF!', 'A1:B2:C3'])('%s is none', (text) =>
    expect(parseAddress(text)).toBe(null),
  );
});
