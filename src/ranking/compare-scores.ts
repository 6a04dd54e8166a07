import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { Scores } from './compose-scores';
import type { ComponentColumn } from './read-components';

/** The order of two units by their exact composites, then by the parts that part ties; below 0 for the better, 0 where nothing parts them. */
export function compareScores(
  rules: AppraisalRules,
  columns: readonly ComponentColumn[],
  { composites, weighted }: Scores,
): (a: number, b: number) => number {
  // Weight and full mark of a component are everybody's, so what it adds orders the units as value ÷ full mark does.
  const keys = [
    composites,
    ...(rules.ties.by ?? []).flatMap((id) => {
      const nth = columns.findIndex(({ component }) => component === id);
      return weighted[nth] ? [weighted[nth]] : [];
    }),
  ].map(narrow);
  return (a, b) => {
    for (const key of keys) {
      const [one, other] = [key[a] ?? null, key[b] ?? null];
      if (one === null || other === null || one === other) continue;
      return one > other ? -1 : 1;
    }
    return 0;
  };
}

/** Whole numbers that doubles hold exactly are compared as such, which is many times faster; all others stay as they are. */
function narrow(keys: readonly (bigint | null)[]): ArrayLike<bigint | number | null> {
  const fits = keys.every((key) => key === null || (key <= MOST_EXACT && key >= -MOST_EXACT));
  // Who has no score is never compared.
  return fits ? Float64Array.from(keys, (key) => Number(key ?? 0n)) : keys;
}

const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);
