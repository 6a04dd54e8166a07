import { addDays, parseLocalDate, type LocalDate } from '../../../src/base/local-date';
import { countWorkingDays, deadlineAfter } from '../../../src/calendar/count-working-days';
import type { CourseView, StepRow } from './course-view';

/** How an answer stands to its term (W4), which runs from the day its request was recorded. */
export type ReplyTerm =
  /** Awaited; so many working days are left after today, 0 on the last. */
  | {
      readonly kind: 'left';
      readonly title: string;
      readonly end: LocalDate;
      readonly days: number;
    }
  /** Not there; so many working days have gone by since. */
  | {
      readonly kind: 'over';
      readonly title: string;
      readonly end: LocalDate;
      readonly days: number;
    }
  /** Came so many working days after. */
  | {
      readonly kind: 'late';
      readonly title: string;
      readonly end: LocalDate;
      readonly days: number;
    }
  /** The holidays of a year are not known. */
  | { readonly kind: 'unknown'; readonly title: string; readonly year: number };

/** Until when the answer has to come that a step asks for, were it taken on this day; null where none is asked for or the year's holidays are not known. */
export function deadlineOf(
  { course, calendar, termCounting }: CourseView,
  { step }: Pick<StepRow, 'step'>,
  day: string,
): { readonly title: string; readonly end: LocalDate } | null {
  const answer = course.steps.find(({ within }) => within?.after === step.id);
  const received = parseLocalDate(day);
  if (!answer?.within || received === null) return null;
  const term = { received, days: answer.within.days, counting: termCounting };
  const end = deadlineAfter(calendar, term);
  return end.ok ? { title: answer.title, end: end.value } : null;
}

/** The term of the answer that a recorded step asks for; null where none is due, or it came in time. */
export function replyTermOf(
  { course, calendar, termCounting, today }: CourseView,
  rows: readonly StepRow[],
  { step, filler, record }: Pick<StepRow, 'step' | 'filler' | 'record'>,
): ReplyTerm | null {
  const answer = course.steps.find(({ within }) => within?.after === step.id);
  const received = parseLocalDate(record?.day ?? '');
  const now = parseLocalDate(today);
  if (!answer?.within || received === null || now === null) return null;
  const { title } = answer;
  const term = { received, days: answer.within.days, counting: termCounting };
  const end = deadlineAfter(calendar, term);
  if (!end.ok) return { kind: 'unknown', title, year: end.failure.year };
  const own = rows.find((row) => row.step === answer && row.filler === filler)?.record;
  const came = parseLocalDate(own?.day ?? '');
  const until = came ?? now;
  if (came !== null && came <= end.value) return null;
  const [from, to] = until <= end.value ? [until, end.value] : [end.value, until];
  const days = countWorkingDays(calendar, addDays(from, 1), to);
  if (!days.ok) return { kind: 'unknown', title, year: days.failure.year };
  const kind = until <= end.value ? 'left' : came === null ? 'over' : 'late';
  return { kind, title, end: end.value, days: days.value };
}
