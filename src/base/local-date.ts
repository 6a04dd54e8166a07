/** A day as people write it down, `YYYY-MM-DD`, without a clock and without a time zone. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** 2017-10-23; null for what is no day, 2017-02-29 included. */
export function parseLocalDate(text: string): LocalDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const there = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return there ? (text as LocalDate) : null;
}

/** The day `days` later, or earlier for a negative number. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOf(dayNumber(date) + days);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  // Day 0 of the count, 1970-01-01, was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Days since 1970-01-01 in the Gregorian calendar: years counted from March, so that a leap day ends one. */
function dayNumber(date: LocalDate): number {
  const [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const counted = month > 2 ? year : year - 1;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return counted * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 719_469;
}

function localDateOf(number: number): LocalDate {
  // A first guess by the mean year, put right by the days themselves.
  let year = 1970 + Math.floor(number / 365.2425);
  while (dayNumber(firstOfMonth(year + 1, 1)) <= number) year += 1;
  while (dayNumber(firstOfMonth(year, 1)) > number) year -= 1;
  let left = number - dayNumber(firstOfMonth(year, 1));
  let month = 1;
  while (left >= daysInMonth(year, month)) {
    left -= daysInMonth(year, month);
    month += 1;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(left + 1, 2)}` as LocalDate;
}

/** The first day of a month, counted from 1. */
export function firstOfMonth(year: number, month: number): LocalDate {
  return `${pad(year, 4)}-${pad(month, 2)}-01` as LocalDate;
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
