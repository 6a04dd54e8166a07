import { parseLocalDate, yearOf, type LocalDate } from '../../../src/base/local-date';
import {
  amendCalendar,
  publishedCalendar,
  type WorkingCalendar,
} from '../../../src/calendar/working-calendar';
import { fieldsOf } from '../../../src/ledger/fold-course';
import type { LedgerRecord } from '../../../src/ledger/record';

/** Under which field the log keeps the days off of a year, and those worked instead. */
export type CalendarField = `off:${number}` | `worked:${number}`;

/** What the log keeps of a list of days. */
export function valueOfDays(days: readonly LocalDate[]): string {
  return days.join(',');
}

/** The days kept under a field; none where nothing is. */
export function daysKept(
  records: readonly LedgerRecord[],
  scheme: string,
  field: CalendarField,
): readonly LocalDate[] {
  return daysOf(fieldsOf(records, scheme).get(field) ?? '');
}

/** The published arrangements with what the owner added to them (W3): a year somebody gave days of is known by that. */
export function calendarOf(records: readonly LedgerRecord[], scheme: string): WorkingCalendar {
  const kept = [...fieldsOf(records, scheme)];
  const all = (kind: 'off' | 'worked'): readonly LocalDate[] =>
    kept.flatMap(([field, value]) => (field.startsWith(`${kind}:`) ? daysOf(value) : []));
  const [off, worked] = [all('off'), all('worked')];
  return amendCalendar(publishedCalendar(), {
    off,
    worked,
    years: [...off, ...worked].map(yearOf),
  });
}

function daysOf(value: string): readonly LocalDate[] {
  return value.split(',').flatMap((day) => parseLocalDate(day) ?? []);
}
