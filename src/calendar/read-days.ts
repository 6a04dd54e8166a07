import { addDays, daysBetween, parseLocalDate, yearOf, type LocalDate } from '../base/local-date';

/** Days as somebody wrote them down. */
export interface DaysRead {
  /** In order, each once. */
  readonly days: readonly LocalDate[];
  /** What is no day of that year, as written. */
  readonly unread: readonly string[];
}

const DAY = String.raw`(?:(?<y#>\d{4})[年\-/.])?(?<m#>\d{1,2})[月\-/.](?<d#>\d{1,2})[日号]?`;
const END = String.raw`(?:${DAY.replaceAll('#', '2')}|(?<only>\d{1,2})[日号]?)`;
const SPAN = new RegExp(`^${DAY.replaceAll('#', '1')}(?:(?:至|到|[~～—–]+|-)${END})?$`);

/** Reads days of a year (W6): 「1月1日至3日、9月20日」, 「2027-02-05至2027-02-11」. */
export function readDays(text: string, year: number): DaysRead {
  const found = new Set<LocalDate>();
  const unread: string[] = [];
  for (const written of text.split(/[、，,;；\n]/)) {
    const bare = written.replace(/\s/gu, '');
    if (bare === '') continue;
    const days = spanOf(bare, year);
    if (days) days.forEach((day) => found.add(day));
    else unread.push(written.trim());
  }
  return { days: [...found].sort(), unread };
}

/** 1月1日至3日, 9月20日; consecutive days as one span. Read again it gives the same days. */
export function wordsOfDays(days: readonly LocalDate[]): string {
  const spans: [first: LocalDate, last: LocalDate][] = [];
  for (const day of [...days].sort()) {
    const open = spans.at(-1);
    if (open && daysBetween(open[1], day) === 1) open[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(wordsOfSpan).join('、');
}

function wordsOfSpan([first, last]: readonly [LocalDate, LocalDate]): string {
  if (first === last) return wordsOfDay(first);
  const end = monthOf(first) === monthOf(last) ? `${dayOf(last)}日` : wordsOfDay(last);
  return `${wordsOfDay(first)}至${end}`;
}

function wordsOfDay(day: LocalDate): string {
  return `${monthOf(day)}月${dayOf(day)}日`;
}

function monthOf(day: LocalDate): number {
  return Number(day.slice(5, 7));
}

function dayOf(day: LocalDate): number {
  return Number(day.slice(8));
}

/** Null for what is no span of days within the year. */
function spanOf(text: string, year: number): readonly LocalDate[] | null {
  const { y1, m1, d1, y2, m2, d2, only } = SPAN.exec(text)?.groups ?? {};
  const first = dateOf(y1 ?? year, m1, d1);
  const last = (d2 ?? only) ? dateOf(y2 ?? y1 ?? year, m2 ?? m1, d2 ?? only) : first;
  if (!first || !last || yearOf(first) !== year || yearOf(last) !== year) return null;
  const length = daysBetween(first, last);
  if (length < 0) return null;
  return Array.from({ length: length + 1 }, (_, at) => addDays(first, at));
}

function dateOf(
  year: string | number,
  month: string | undefined,
  day: string | undefined,
): LocalDate | null {
  const padded = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return parseLocalDate([String(year), ...padded].join('-'));
}
