import { formatDecimals, formatExact, type Fraction } from '../../../src/base/fraction';

/** A score as an office writes it: every digit it has up to two decimals, beyond that rounded; no trailing zeros. */
export function sayScore(score: Fraction): string {
  const exact = formatExact(score);
  if (/^−?\d+(\.\d{1,2})?$/.test(exact)) return exact;
  return formatDecimals(score, 2).replace(/\.?0+$/, '');
}

/** A composite with the decided decimals, on every row alike. */
export function sayDecided(score: Fraction, digits: number): string {
  return formatDecimals(score, digits);
}

/** A difference with its sign: +1.5, −0.5, 0. */
export function sayChange(change: Fraction): string {
  return change.numerator > 0n ? `+${sayScore(change)}` : sayScore(change);
}

/** 3 of 10 → 「30%」, of 9 → 「33.3%」. */
export function sayShare(parts: number, of: number): string {
  if (of === 0) return '';
  const share = formatDecimals({ numerator: BigInt(parts) * 100n, denominator: BigInt(of) }, 1);
  return `${share.replace(/\.0$/, '')}%`;
}
