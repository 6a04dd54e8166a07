/** What is as good as chance, and the same each time: a seed and the numbers that follow from it. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** One of the list, which must not be empty. */
  one<T>(list: readonly T[]): T;
  /** Whether it happens, at so many in a hundred. */
  percent(share: number): boolean;
}

/** The chance of a seed, by the mulberry32 recurrence. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  function below(limit: number): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }
  function one<T>(list: readonly T[]): T {
    const chosen = list[below(list.length)];
    if (chosen === undefined) {
      throw new Error('nothing to choose from');
    }
    return chosen;
  }
  return { below, one, percent: (share) => below(100) < share };
}
