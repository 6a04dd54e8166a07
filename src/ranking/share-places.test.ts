import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../base/fraction';
import { sharePlaces } from './share-places';

const RATIO = [3, 5, 2];
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe('places by a ratio', () => {
  it.each([
    [1, [0, 1, 0]],
    [2, [1, 1, 0]],
    [3, [1, 1, 1]],
    [7, [2, 4, 1]],
    [10, [3, 5, 2]],
    [19, [6, 9, 4]],
    [500, [150, 250, 100]],
  ])('K14 %i by 3：5：2', (size, places) => {
    expect(sharePlaces(size, RATIO, 'worse').places).toEqual(places);
  });

  it('K14 the exact shares stand beside the places', () => {
    expect(sharePlaces(7, RATIO, 'worse').exact.map(numberOf)).toEqual([2.1, 3.5, 1.4]);
  });

  it('K14 equal remainders: 15 is 4.5, 7.5, 3, and the decision gives the last place away', () => {
    expect(sharePlaces(15, RATIO, 'better')).toMatchObject({
      places: [5, 7, 3],
      evenRemainders: true,
    });
    expect(sharePlaces(15, RATIO, 'worse')).toMatchObject({
      places: [4, 8, 3],
      evenRemainders: true,
    });
    expect(sharePlaces(10, RATIO, 'worse').evenRemainders).toBe(false);
  });

  it('K14 for every n up to 500 the places sum to n and none is a whole place from its share', () => {
    for (let size = 0; size <= 500; size += 1) {
      for (const evenTo of ['better', 'worse'] as const) {
        const { places, evenRemainders } = sharePlaces(size, RATIO, evenTo);
        expect(sum(places)).toBe(size);
        places.forEach((each, at) => {
          const tenths = 10 * each - size * (RATIO[at] ?? 0);
          expect(Math.abs(tenths)).toBeLessThan(10);
        });
        expect(evenRemainders).toBe(size % 10 === 5);
      }
    }
  });

  it('K14 of all ways to share, none is nearer to the exact shares, whatever the ratio', () => {
    const ratio = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 })
      .filter((parts) => sum(parts) > 0);
    fc.assert(
      fc.property(fc.nat(14), ratio, fc.constantFrom('better', 'worse'), (size, parts, evenTo) => {
        const { places } = sharePlaces(size, parts, evenTo);
        expect(sum(places)).toBe(size);
        const off = (all: readonly number[]) =>
          sum(all.map((each, at) => (sum(parts) * each - size * (parts[at] ?? 0)) ** 2));
        for (let a = 0; a <= size; a += 1) {
          for (let b = 0; a + b <= size; b += 1) {
            expect(off(places)).toBeLessThanOrEqual(off([a, b, size - a - b]));
          }
        }
      }),
    );
  });
});
