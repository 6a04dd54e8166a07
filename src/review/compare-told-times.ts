import type { ToldTime } from './figure-times';

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
