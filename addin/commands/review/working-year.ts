import { parseLocalDate } from '../../../src/base/local-date';
import { countWorkingDays } from '../../../src/calendar/count-working-days';
import { publishedCalendar, type WorkingCalendar } from '../../../src/calendar/working-calendar';
import { fieldsOf } from '../../../src/ledger/fold-course';
import type { LedgerRecord } from '../../../src/ledger/record';
import { reviewedItems } from '../../../src/review/reviewed-items';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { Scheme } from '../../../src/scheme/scheme';
import { calendarOf } from './own-calendar';

/** The year whose working days 「全年工作日总数」 means; nobody's guess but a person's word. */
export const WORKING_YEAR = 'working-year';

/** Working days of a year with 调休; null for one whose arrangement the calendar does not know. */
export function workingDaysIn(
  year: number,
  calendar: WorkingCalendar = publishedCalendar(),
): number | null {
  const [first, last] = [parseLocalDate(`${year}-01-01`), parseLocalDate(`${year}-12-31`)];
  if (!first || !last) return null;
  const count = countWorkingDays(calendar, first, last);
  return count.ok ? count.value : null;
}

/** The year somebody named for a scheme; null while nobody did. */
export function workingYearOf(records: readonly LedgerRecord[], scheme: string): number | null {
  const year = fieldsOf(records, scheme).get(WORKING_YEAR) ?? '';
  return /^\d{4}$/.test(year) ? Number(year) : null;
}

/** Working days of that year; null while nobody named one. */
export function workingDaysOf(records: readonly LedgerRecord[], scheme: string): number | null {
  const year = workingYearOf(records, scheme);
  return year === null ? null : workingDaysIn(year, calendarOf(records, scheme));
}

/** Whether some indicator asks for a share of the working days of a year. */
export function asksWorkingDays(scheme: Scheme, rules: ConclusionRules): boolean {
  return reviewedItems(scheme, rules, undefined).some(
    ({ indicator: { text, tests } }) =>
      text.includes('工作日') && tests.some(({ quantity }) => typeof quantity !== 'number'),
  );
}
