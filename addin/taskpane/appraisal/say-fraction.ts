import { formatDecimals, reduce, type Fraction } from '../../../src/base/fraction';

/** Most decimals written out. */
const MOST = 4;

/** A fraction as people write it: all its decimals where it has few (92.5), the first four and 「…」 where it goes on. */
export function sayFraction(fraction: Fraction): string {
  const { denominator } = reduce(fraction);
  for (let digits = 0; digits <= MOST; digits += 1) {
    if (10n ** BigInt(digits) % denominator === 0n) return formatDecimals(fraction, digits);
  }
  return `${formatDecimals(cutOff(fraction), MOST)}…`;
}

/** What comes after the dots is left out, not rounded. */
function cutOff({ numerator, denominator }: Fraction): Fraction {
  const scale = 10n ** BigInt(MOST);
  return { numerator: (numerator * scale) / denominator, denominator: scale };
}

/** Whether so many decimals say the whole of it. */
export function isWholeAt(fraction: Fraction, digits: number): boolean {
  return 10n ** BigInt(digits) % reduce(fraction).denominator === 0n;
}
