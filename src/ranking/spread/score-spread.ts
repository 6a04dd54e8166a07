import { add, compare, fractionOf, multiply, ZERO, type Fraction } from '../../base/fraction';

/** How values lie: exact, so that what is drawn and what is said are one number (SP1, SP2). */
export interface ScoreSpread {
  readonly count: number;
  readonly lowest: Fraction;
  readonly lowerQuartile: Fraction;
  readonly median: Fraction;
  readonly upperQuartile: Fraction;
  readonly highest: Fraction;
  readonly mean: Fraction;
}

/** The spread of values; null where there are none. */
export function spreadOf(values: readonly Fraction[]): ScoreSpread | null {
  const sorted = [...values].sort(compare);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return null;
  const count = BigInt(sorted.length);
  return {
    count: sorted.length,
    lowest,
    lowerQuartile: quartileOf(sorted, 1),
    median: quartileOf(sorted, 2),
    upperQuartile: quartileOf(sorted, 3),
    highest,
    mean: multiply(sumOf(sorted), fractionOf(1n, count)),
  };
}

/** Values that are equal, counted together, the lowest first (SP3). */
export function tallyValues(
  values: readonly Fraction[],
): readonly { readonly value: Fraction; readonly count: number }[] {
  const steps: { readonly value: Fraction; count: number }[] = [];
  for (const value of [...values].sort(compare)) {
    const last = steps.at(-1);
    if (last && compare(last.value, value) === 0) last.count += 1;
    else steps.push({ value, count: 1 });
  }
  return steps;
}

/** By common denominators: adding thousands of unlike fractions one after the other would grow without end. */
function sumOf(values: readonly Fraction[]): Fraction {
  const byDenominator = new Map<bigint, bigint>();
  for (const { numerator, denominator } of values) {
    byDenominator.set(denominator, (byDenominator.get(denominator) ?? 0n) + numerator);
  }
  let sum = ZERO;
  for (const [denominator, numerator] of byDenominator) sum = add(sum, { numerator, denominator });
  return sum;
}

/** Place (n − 1) × quarters ÷ 4 from the lowest, between two neighbours in quarters. */
function quartileOf(sorted: readonly Fraction[], quarters: 1 | 2 | 3): Fraction {
  const place = (sorted.length - 1) * quarters;
  const rest = place % 4;
  const lower = sorted[(place - rest) / 4] ?? ZERO;
  if (rest === 0) return lower;
  const upper = sorted[(place - rest) / 4 + 1] ?? lower;
  return add(
    multiply(lower, fractionOf(BigInt(4 - rest), 4n)),
    multiply(upper, fractionOf(BigInt(rest), 4n)),
  );
}
