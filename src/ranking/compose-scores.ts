import type { Fraction } from '../base/fraction';
import { fractionOf, greatestDivisor, reduce } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';

/** Every number of the table over one denominator, so that whole numbers are added and compared. */
export interface Scores {
  readonly denominator: bigint;
  /** By component in the notice's order, then by unit: what it adds to the composite; null while open. */
  readonly weighted: readonly (readonly (bigint | null)[])[];
  /** By unit; null while any part is open, or while the weights are not 100 %. */
  readonly composites: readonly (bigint | null)[];
}

const WHOLE = 10_000;
const FULL_BY_DEFAULT = 10_000;

/** Σ of the weights in hundredths of a per cent; 10000 is 100 %. */
export function sumOfWeights({ appraisal }: AppraisalRules): number {
  return appraisal.components.reduce((sum, { weight }) => sum + weight, 0);
}

/** weight × value ÷ full mark for every part, and their sums. `values` are by component, then by unit. */
export function composeScores(
  rules: AppraisalRules,
  values: readonly (readonly (Fraction | null)[])[],
): Scores {
  // Weights are hundredths of a per cent and full marks hundredths of a point: weight/100/100 × 100 ÷ (full/100) is weight ÷ full.
  const factors = rules.appraisal.components.map(({ id, weight }) =>
    reduce(fractionOf(BigInt(weight), BigInt(rules.full.get(id) ?? FULL_BY_DEFAULT))),
  );
  const commons = values.map(commonDenominator);
  const denominator = commons.reduce(
    (all, common, nth) => leastMultiple(all, common * (factors[nth]?.denominator ?? 1n)),
    1n,
  );
  const stands = sumOfWeights(rules) === WHOLE;
  const weighted = values.map((column, nth) => {
    const factor = factors[nth];
    return stands && factor ? weigh(column, factor, denominator) : column.map(() => null);
  });
  return { denominator, weighted, composites: sumUp(weighted) };
}

function weigh(
  column: readonly (Fraction | null)[],
  factor: Fraction,
  denominator: bigint,
): readonly (bigint | null)[] {
  // Most values of a table share a few denominators, so the multiplier of the last one is kept.
  let [known, times] = [0n, 0n];
  return column.map((value) => {
    if (value === null) return null;
    if (value.denominator !== known) {
      known = value.denominator;
      times = (denominator / (known * factor.denominator)) * factor.numerator;
    }
    return value.numerator * times;
  });
}

function sumUp(weighted: readonly (readonly (bigint | null)[])[]): readonly (bigint | null)[] {
  const [first = [], ...rest] = weighted;
  return first.map((start, at) => {
    let sum = start;
    for (const column of rest) {
      const part = column[at] ?? null;
      sum = sum === null || part === null ? null : sum + part;
    }
    return sum;
  });
}

function commonDenominator(column: readonly (Fraction | null)[]): bigint {
  let common = 1n;
  for (const value of column) {
    if (value === null || common % value.denominator === 0n) continue;
    common = leastMultiple(common, value.denominator);
  }
  return common;
}

function leastMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestDivisor(a, b)) * b;
}
