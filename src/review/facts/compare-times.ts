import type { FindingScope, QuantityPeriod } from '../findings/finding-claim';
import { timesAYear } from '../findings/judge-quantities';

/** Whether two numbers are the same; `open` where they may be. */
export type TimesRelation = 'equal' | 'differ' | 'open';

/** A number and the time it speaks of. */
export interface Timed {
  readonly value: number;
  readonly period: QuantityPeriod;
}

type Pace = Extract<QuantityPeriod, { kind: 'pace' }>;

/** Two numbers of one thing, each with its time (R10). */
export function compareTimes(one: Timed, other: Timed, scope: FindingScope): TimesRelation {
  const [a, b] = [one.period, other.period];
  if (a.kind === 'pace' && b.kind === 'pace') {
    const [x, y] = [timesAYear(one.value, a.every), timesAYear(other.value, b.every)];
    return x[0] * y[1] === y[0] * x[1] ? 'equal' : 'differ';
  }
  if (a.kind === 'pace') return comparePace(one, a, other, scope);
  if (b.kind === 'pace') return comparePace(other, b, one, scope);
  if (one.value === other.value) {
    return a.kind === 'years' && b.kind === 'years' && a.count !== b.count ? 'differ' : 'equal';
  }
  // 12 in the last year and 36 in the last three may both be so.
  const [short, long] =
    a.kind === 'years' && b.kind === 'years' && a.count > b.count ? [other, one] : [one, other];
  const spans = a.kind === 'years' && b.kind === 'years' && a.count !== b.count;
  return spans && short.value <= long.value ? 'open' : 'differ';
}

/** 每两个月1次 is 6 of a year. 6次 without a time is that of the one year looked at; of several years it is a question. */
function comparePace(
  pace: Timed,
  { every }: Pace,
  other: Timed,
  { months }: FindingScope,
): TimesRelation {
  const [times, over] = timesAYear(pace.value, every);
  const is = (years: number): boolean => other.value * over === times * years;
  // 18次 of three years tell no year of its own.
  if (other.period.kind === 'years') {
    const alone = other.period.count === 1;
    return is(other.period.count) ? (alone ? 'equal' : 'open') : 'differ';
  }
  if (other.period.kind === 'part') return is(other.period.months.length / 12) ? 'equal' : 'differ';
  if (months === 12 && is(1)) return 'equal';
  return is(1) || is(Math.max(1, months / 12)) || other.value === pace.value ? 'open' : 'differ';
}
