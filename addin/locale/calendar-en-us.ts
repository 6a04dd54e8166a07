import type { CalendarWords } from './calendar-zh-cn';

/** The same in English. */
export const CALENDAR_EN_US: CalendarWords = {
  title: 'Holidays',
  open: 'Add days off or worked instead…',
  close: 'Fold holidays',
  year: 'Year',
  off: 'Days off',
  worked: 'Weekend days worked instead',
  write: 'Write them like “1月1日至3日、9月20日”.',
  published: 'The published arrangement is known. Add only local days.',
  unpublished: 'The arrangement of this year is not known yet. Nothing is worked out without it.',
  unread: (texts) => `Cannot read ${texts}. Write days of this year, such as “1月1日至3日”.`,
  both: (days) => `${days}: both off and worked. Correct one of them.`,
  by: 'Signed by (required)',
  needBy: 'Sign first.',
  keep: (year) => `Keep the arrangement of ${year}`,
  kept: (year, days) => `${year} has ${days} working days.`,
};
