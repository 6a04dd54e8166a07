import published from 'chinese-days/dist/chinese-days.json';
import { parseLocalDate, weekdayOf, yearOf, type LocalDate } from '../base/local-date';

/** Which days are worked, for the years whose arrangement is known. */
export interface WorkingCalendar {
  readonly years: ReadonlySet<number>;
  /** Public holidays, weekends among them included. */
  readonly off: ReadonlySet<LocalDate>;
  /** Saturdays and Sundays worked instead. */
  readonly worked: ReadonlySet<LocalDate>;
}

/** The arrangements the State Council has published, as far as the data of `chinese-days` reaches (W2). */
export function publishedCalendar(): WorkingCalendar {
  read ??= readPublished();
  return read;
}

let read: WorkingCalendar | null = null;

function readPublished(): WorkingCalendar {
  const off = daysOf(published.holidays);
  const worked = daysOf(published.workdays);
  return { years: new Set([...off].map(yearOf)), off: new Set(off), worked: new Set(worked) };
}

/** The owner's own days off and days worked on top of a calendar; `years` are those that are thereby known (W3). */
export function amendCalendar(
  calendar: WorkingCalendar,
  changes: {
    readonly years?: readonly number[];
    readonly off?: readonly LocalDate[];
    readonly worked?: readonly LocalDate[];
  },
): WorkingCalendar {
  const { years = [], off = [], worked = [] } = changes;
  const [newOff, newWorked] = [new Set(off), new Set(worked)];
  return {
    years: new Set([...calendar.years, ...years]),
    off: new Set([...[...calendar.off].filter((day) => !newWorked.has(day)), ...off]),
    worked: new Set([...[...calendar.worked].filter((day) => !newOff.has(day)), ...worked]),
  };
}

/** Whether a day is worked; null where its year is not known (W1, W2). */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean | null {
  if (!calendar.years.has(yearOf(date))) return null;
  if (calendar.worked.has(date)) return true;
  return weekdayOf(date) <= 5 && !calendar.off.has(date);
}

function daysOf(table: Readonly<Record<string, string>>): readonly LocalDate[] {
  return Object.keys(table).flatMap((text) => parseLocalDate(text) ?? []);
}
