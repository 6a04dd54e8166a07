import type { Fraction } from '../base/fraction';
import { fractionOf } from '../base/fraction';

/** `size` places shared out by a ratio. */
export interface SharedPlaces {
  readonly exact: readonly Fraction[];
  /** Whole numbers that sum to `size`. */
  readonly places: readonly number[];
  /** The last place went to one of several equal remainders. */
  readonly evenRemainders: boolean;
}

/**
 * Largest remainder: everybody has the whole part of its exact share, and the places left go to the largest remainders; of
 * equal ones to the better (the first) or the worse as decided. 7 by 3：5：2 is 2.1, 3.5, 1.4, hence 2, 4, 1.
 */
export function sharePlaces(
  size: number,
  ratio: readonly number[],
  evenTo: 'better' | 'worse',
): SharedPlaces {
  const parts = ratio.map((each) => BigInt(each));
  const whole = parts.reduce((sum, each) => sum + each, 0n);
  if (whole === 0n) throw new RangeError('a ratio of nothing');
  const shares = parts.map((each) => BigInt(size) * each);
  const floors = shares.map((share) => Number(share / whole));
  const left = size - floors.reduce((sum, each) => sum + each, 0);
  const remainders = shares.map((share, at) => ({ rest: share % whole, at }));
  remainders.sort((a, b) => {
    if (a.rest !== b.rest) return a.rest > b.rest ? -1 : 1;
    return evenTo === 'better' ? a.at - b.at : b.at - a.at;
  });
  const raised = new Set(remainders.slice(0, left).map(({ at }) => at));
  const [lastIn, firstOut] = [remainders[left - 1], remainders[left]];
  return {
    exact: shares.map((share) => fractionOf(share, whole)),
    places: floors.map((each, at) => each + (raised.has(at) ? 1 : 0)),
    evenRemainders: lastIn !== undefined && lastIn.rest === firstOut?.rest,
  };
}
