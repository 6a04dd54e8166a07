import { addDays, daysBetween, yearOf, type LocalDate } from '../base/local-date';
import { fail, succeed, type Result } from '../base/result';
import { isWorkingDay, type WorkingCalendar } from './working-calendar';

/** A year whose holidays are not known: the answer would be a guess. */
export interface UnknownYear {
  readonly year: number;
}

/** The last day of a term of `days` working days after receipt (W4): 3 days after Wednesday end on Monday. */
export function deadlineAfter(
  calendar: WorkingCalendar,
  term: {
    readonly received: LocalDate;
    readonly days: number;
    readonly counting: 'next-day' | 'same-day';
  },
): Result<LocalDate, UnknownYear> {
  const { received, days, counting } = term;
  let date = received;
  let left = days;
  if (counting === 'next-day' && left > 0) date = addDays(date, 1);
  while (left > 0) {
    const worked = isWorkingDay(calendar, date);
    if (worked === null) return fail({ year: yearOf(date) });
    if (worked) left -= 1;
    if (left > 0) date = addDays(date, 1);
  }
  return succeed(date);
}

/** How many working days there are from `from` to `to`, both included (W5); 0 where `to` is before `from`. */
export function countWorkingDays(
  calendar: WorkingCalendar,
  from: LocalDate,
  to: LocalDate,
): Result<number, UnknownYear> {
  let count = 0;
  for (let at = 0; at <= daysBetween(from, to); at += 1) {
    const date = addDays(from, at);
    const worked = isWorkingDay(calendar, date);
    if (worked === null) return fail({ year: yearOf(date) });
    if (worked) count += 1;
  }
  return succeed(count);
}
