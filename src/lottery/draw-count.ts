/** 10 % of 26 is 2.6: how that becomes a number of lines (Y8). */
export interface DrawShare {
  /** Whole numbers: 10 of 100. */
  readonly part: number;
  readonly whole: number;
  readonly rounding: 'up' | 'down' | 'half-up';
  /** One at least, however short the list. */
  readonly atLeastOne: boolean;
}

/** How many of `size` lines a share comes to, by integers: 26 × 10 % = 2.6 → 3. */
export function drawCount(size: number, share: DrawShare): number {
  const { part, whole, rounding, atLeastOne } = share;
  const times = size * part;
  const below = (times - (times % whole)) / whole;
  const rest = times % whole;
  const more = rounding === 'up' ? rest > 0 : rounding === 'half-up' && 2 * rest >= whole;
  const count = more ? below + 1 : below;
  return Math.min(size, Math.max(count, atLeastOne ? 1 : 0));
}
