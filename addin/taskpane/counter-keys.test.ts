import { describe, expect, it } from 'vitest';
import { nextCount, type Typed } from './counter-keys';

function press(key: string, count: number, most: number | null, typed: Typed | null, at = 0) {
  return nextCount(
    { key, timeStamp: at, ctrlKey: false, altKey: false, metaKey: false },
    count,
    most,
    typed,
  );
}

describe('keys of a counter', () => {
  it.each([
    ['3', 0, 4, 3],
    ['9', 0, 4, 4],
    ['0', 2, 4, 0],
    ['+', 2, 4, 3],
    ['+', 4, 4, 4],
    ['-', 0, 4, 0],
    ['−', 2, 4, 1],
    ['Backspace', 3, 4, 0],
  ] as const)('%s at %i of %i makes %i', (key, count, most, expected) => {
    expect(press(key, count, most, null)?.count).toBe(expected);
  });

  it('joins digits that follow each other fast, and only those', () => {
    const one = press('1', 0, 24, null, 100);
    expect(press('2', 1, 24, one?.typed ?? null, 400)?.count).toBe(12);
    expect(press('2', 1, 24, one?.typed ?? null, 2000)?.count).toBe(2);
  });

  it('takes the last digit alone where both together are too many', () => {
    expect(press('3', 2, 4, { count: 2, at: 0 }, 100)?.count).toBe(3);
  });

  it('leaves letters, Tab and keys with Ctrl to others', () => {
    expect(press('a', 1, 4, null)).toBeNull();
    expect(press('Tab', 1, 4, null)).toBeNull();
    expect(
      nextCount(
        { key: '1', timeStamp: 0, ctrlKey: true, altKey: false, metaKey: false },
        1,
        4,
        null,
      ),
    ).toBeNull();
  });
});
