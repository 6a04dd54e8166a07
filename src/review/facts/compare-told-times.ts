import type { ToldTime } from './figure-times';
import type { ToldFigures } from './told-figures';

/** Days, months, years and feasts of two findings: what only one of them tells stands against what only the other tells (R82). */
export function compareTold(
  one: readonly ToldTime[],
  other: readonly ToldTime[],
): 'equal' | 'differ' {
  const [own, others] = [narrowest(one), narrowest(other)];
  const mine = own.filter((time) => !isTold(time, others));
  const theirs = others.filter((time) => !isTold(time, own));
  return mine.some((time) => theirs.some((each) => isAgainst(time, each))) ? 'differ' : 'equal';
}

/** What the one tells, and the other neither tells nor leaves to be understood. */
export function timesUntold(
  one: readonly ToldTime[],
  { times: other, figures }: ToldFigures,
): readonly ToldTime[] {
  const counts = figures.map(({ value }) => value);
  const others = narrowest(other);
  const untold = narrowest(one).filter((time) => !isTold(time, others));
  const [years, rest] = [untold.filter(isYear), untold.filter((time) => !isYear(time))];
  const left = isSpread(rest, other, counts) ? [] : rest;
  // 2017年 beside no year at all is the year that is looked at.
  return others.some(isYear) || years.length > 3 ? [...years, ...left] : left;
}

function isYear({ kind }: ToldTime): boolean {
  return kind === 'year';
}

/** Two days beside 2次, all twelve months, 2、4、6、8、10、12月 beside 每两个月: so often, and when. */
function isSpread(
  untold: readonly ToldTime[],
  other: readonly ToldTime[],
  counts: readonly number[],
): boolean {
  const days = new Set(untold.filter(({ kind }) => kind === 'day').map(({ name }) => name));
  const months = [
    ...new Set(untold.flatMap((time) => (time.kind === 'months' ? time.months : []))),
  ].sort((a, b) => a - b);
  if (days.size > 0 && (months.length > 0 || !counts.includes(days.size))) return false;
  if (days.size + months.length === 0) return untold.every(({ kind }) => kind === 'pace');
  if (untold.some(({ kind }) => kind !== 'day' && kind !== 'months')) return false;
  if (days.size > 0 || months.length === 12 || counts.includes(months.length)) return true;
  const step = 12 / months.length;
  const even = months.every((month, at) => month === (months[0] ?? 0) + at * step);
  return even && other.some(({ kind, yearly }) => kind === 'pace' && yearly === months.length);
}

/** 上半年6月28日 tells a day, and no half of a year. */
function narrowest(times: readonly ToldTime[]): readonly ToldTime[] {
  const told = times.filter(({ kind }) => kind !== 'pace');
  return told.filter(
    ({ kind, months }) =>
      kind !== 'months' ||
      months.length < 3 ||
      !told.some(
        (each) =>
          each.months.length > 0 &&
          each.months.length < months.length &&
          each.months.every((month) => months.includes(month)),
      ),
  );
}

function isTold(time: ToldTime, others: readonly ToldTime[]): boolean {
  return others.some((each) => {
    if (time.kind === each.kind && time.name === each.name) return true;
    switch (time.kind) {
      case 'day':
        return each.kind === 'day-of-month' && each.name === time.name.split('.')[1];
      case 'day-of-month':
        return each.kind === 'day' && each.name.split('.')[1] === time.name;
      case 'months':
        // A month told in a list, a list told month by month, a half that holds the month.
        return time.months.every((month) => others.some(({ months }) => months.includes(month)));
      default:
        return false;
    }
  });
}

function isAgainst(one: ToldTime, other: ToldTime): boolean {
  const alike = one.kind === other.kind;
  // 2017年 against 2018年; a month of the one year is none of the other.
  return (
    alike &&
    !(one.year !== null && other.year !== null && one.year !== other.year && one.kind !== 'year')
  );
}
