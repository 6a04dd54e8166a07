import type { Statement } from './statement';
import { perPeriod } from './told-periods';
import type { Due } from './told-periods';

/** 全年学习4次, over all months or quarters together. */
function isYearly({ claim, occasion, months, quarters }: Statement): boolean {
  return claim.kind === 'held' && occasion === '全年' && months.length + quarters.length === 0;
}

/** 全年24次，其中2月0次、8月4次: what is told month by month, or as a pace, says all that the sum says, and where it fell short. */
export function withoutYearly(statements: readonly Statement[], asked: Due): readonly Statement[] {
  const placed = statements.some(
    ({ claim, months, quarters }) => claim.kind === 'pace' || months.length + quarters.length > 0,
  );
  if (perPeriod(asked) === null || !placed) return statements;
  return statements.filter((each) => !isYearly(each));
}

/** 全年学习4次 of one a quarter may all have been in the first (F84). */
export function hidesPeriods(
  statements: readonly Statement[],
  due: number | null,
  asked: Due,
): boolean {
  if (perPeriod(asked) === null || due === null || due < 2) return false;
  // 全年12次，资料齐全: well said of the same beside it.
  if (statements.some(({ claim }) => claim.kind === 'ok')) return false;
  return statements.some(
    (each) => isYearly(each) && 'count' in each.claim && each.claim.count >= due,
  );
}
