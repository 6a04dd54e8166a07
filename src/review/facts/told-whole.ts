import type { QuantityTest } from '../../standard/quantity-test';
import { dueOfYear } from '../findings/judge-quantities';
import { tells } from './told-finding';
import type { ToldFinding } from './told-finding';

/** What the indicator asks for in a year, test by test. */
export function duesOf(tests: readonly QuantityTest[]): readonly number[] {
  return tests.flatMap((test) => {
    const due = dueOfYear(test);
    return due === null ? [] : [due[0] / due[1]];
  });
}

/** 每季度均按时参加 beside 4次, 按月足额缴纳 beside 每月80元: the one tells that all was done, the other how much that is. */
export function tellsAll(
  one: ToldFinding,
  { figures }: ToldFinding,
  dues: readonly number[],
): boolean {
  if (one.figures.length > 0 || figures.length === 0) return false;
  const due = wholeOf(one, dues);
  const counts = figures.filter(({ dimension }) => dimension !== '元');
  if (counts.length === 0) return one.claim.extent === 'all';
  if (due === null) return false;
  const sum = counts.reduce((all, { value }) => all + value, 0);
  const is = counts.some(
    ({ value, yearly, role }) => (yearly ?? value) === due && role !== 'short',
  );
  return is || sum === due;
}

/** 按月 beside 每月, beside 12次, or where it is asked for monthly and the other tells no pace. */
export function isPaced(one: ToldFinding, other: ToldFinding, dues: readonly number[]): boolean {
  const whole = wholeOf(one, dues);
  const counted = other.figures.flatMap(({ value, yearly }) => [value, yearly ?? value]);
  const sum = other.figures.reduce((all, each) => (each.dimension ? all : all + each.value), 0);
  const paces = other.times.flatMap(({ yearly }) => (yearly === null ? [] : [yearly]));
  return one.paces.every(
    (pace) =>
      paces.includes(pace) ||
      [...counted, sum].some((value) => value === pace || value === whole) ||
      (paces.length === 0 && dues.includes(pace)),
  );
}

/** How many 每季度均按时参加 and 除2月外每月均参加 come to; null where words do not say. */
function wholeOf({ claim, figures, paces, ...told }: ToldFinding, dues: readonly number[]) {
  if (figures.length > 0 || claim.extent === 'none') return null;
  const [pace = dues.length === 1 ? dues[0] : undefined] = paces;
  if (pace === undefined) return null;
  if (claim.extent === 'all') return pace;
  const missed = new Set(
    told.times.flatMap(({ kind, months }) => (kind === 'months' ? months : [])),
  );
  const isShort =
    pace === 12 && missed.size > 0 && tells({ claim, figures, paces, ...told }, 'short');
  return isShort ? 12 - missed.size : null;
}
