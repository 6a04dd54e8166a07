import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate, type LocalDate } from '../base/local-date';
import { countWorkingDays, deadlineAfter } from './count-working-days';
import { amendCalendar, isWorkingDay, publishedCalendar } from './working-calendar';

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
}

const PUBLISHED = publishedCalendar();

describe('working days', () => {
  it.each([
    ['2017-11-22', true],
    ['2017-11-25', false],
    ['2017-10-02', false],
    ['2017-10-08', false],
    ['2017-09-30', true],
    ['2018-02-11', true],
    ['2018-02-24', true],
    ['2015-09-03', false],
    ['2026-10-10', true],
    ['2026-10-07', false],
  ])('W1 %s is worked: %s', (text, worked) => {
    expect(isWorkingDay(PUBLISHED, day(text))).toBe(worked);
  });

  it('W2 a year that is not published is refused by name', () => {
    expect(isWorkingDay(PUBLISHED, day('2003-05-05'))).toBeNull();
    const received = day('2026-12-30');
    expect(deadlineAfter(PUBLISHED, { received, days: 3, counting: 'next-day' })).toEqual({
      ok: false,
      failure: { year: 2027 },
    });
    expect(countWorkingDays(PUBLISHED, day('2003-12-31'), day('2004-01-02'))).toEqual({
      ok: false,
      failure: { year: 2003 },
    });
  });

  it('W3 the owner adds days and years; what is added last counts', () => {
    const own = amendCalendar(PUBLISHED, { off: [day('2017-11-22')], years: [2027] });
    expect(isWorkingDay(own, day('2017-11-22'))).toBe(false);
    expect(isWorkingDay(own, day('2027-01-04'))).toBe(true);
    const again = amendCalendar(own, { worked: [day('2017-11-22'), day('2017-11-25')] });
    expect(isWorkingDay(again, day('2017-11-22'))).toBe(true);
    expect(isWorkingDay(again, day('2017-11-25'))).toBe(true);
    expect(
      isWorkingDay(amendCalendar(again, { off: [day('2017-11-25')] }), day('2017-11-25')),
    ).toBe(false);
  });

  it.each([
    // Wednesday: Thursday, Friday, Monday.
    ['2017-11-22', 3, 'next-day', '2017-11-27'],
    ['2017-11-22', 3, 'same-day', '2017-11-24'],
    // Received on a Saturday nobody works: the same either way.
    ['2017-11-25', 3, 'next-day', '2017-11-29'],
    ['2017-11-25', 3, 'same-day', '2017-11-29'],
    // Before National Day; the Saturday of 30 September is worked.
    ['2017-09-28', 3, 'next-day', '2017-10-09'],
    ['2017-09-29', 1, 'next-day', '2017-09-30'],
    ['2017-11-25', 0, 'next-day', '2017-11-25'],
  ] as const)(
    'W4 received on %s, %i working days, %s: until %s',
    (received, days, counting, end) => {
      expect(deadlineAfter(PUBLISHED, { received: day(received), days, counting })).toEqual({
        ok: true,
        value: end,
      });
    },
  );

  it.each([
    ['2017-10-01', '2017-10-31', 17],
    ['2015-08-01', '2015-08-31', 21],
    ['2017-01-01', '2017-12-31', 249],
    ['2017-11-22', '2017-11-22', 1],
    ['2017-11-22', '2017-11-21', 0],
  ])('W5 from %s to %s there are %i', (from, to, count) => {
    expect(countWorkingDays(PUBLISHED, day(from), day(to))).toEqual({ ok: true, value: count });
  });
});

/** As the State Council announced them for 2017 and 2018, and for the first days of 2019: off but for the days worked instead. */
const OFF = [
  ...['2017-01-01 2017-01-02', '2017-01-27 2017-02-02', '2017-04-02 2017-04-04'],
  ...['2017-04-29 2017-05-01', '2017-05-28 2017-05-30', '2017-10-01 2017-10-08'],
  ...['2017-12-30 2018-01-01', '2018-02-15 2018-02-21', '2018-04-05 2018-04-07'],
  ...['2018-04-29 2018-05-01', '2018-06-16 2018-06-18', '2018-09-22 2018-09-24'],
  ...['2018-10-01 2018-10-07', '2018-12-30 2019-01-01'],
];
const WORKED =
  '2017-01-22 2017-02-04 2017-04-01 2017-05-27 2017-09-30 2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30 2018-12-29';

/** Counts on a list of days, and knows neither this room nor its table. */
function naively(from: number, days: number, counting: 'next-day' | 'same-day'): string {
  let left = days;
  for (let at = from + (counting === 'next-day' ? 1 : 0); ; at += 1) {
    const date = new Date(Date.UTC(2017, 0, 1 + at));
    const text = date.toISOString().slice(0, 10);
    const isOff = OFF.some((span) => {
      const [first = '', last = ''] = span.split(' ');
      return first <= text && text <= last;
    });
    const isWeekend = date.getUTCDay() % 6 === 0;
    if (WORKED.includes(text) || (!isOff && !isWeekend)) left -= 1;
    if (left === 0) return text;
  }
}

describe('a term over National Day, Spring Festival and every other day of two years', () => {
  it.each(['next-day', 'same-day'] as const)(
    'W1 W4 ends where counting by hand ends (%s)',
    (counting) => {
      const first = day('2017-01-01');
      const ends = Array.from({ length: 730 }, (_, at) => {
        const received = addDays(first, at);
        return [1, 3, 10].map((days) => deadlineAfter(PUBLISHED, { received, days, counting }));
      });
      const byHand = Array.from({ length: 730 }, (_, at) =>
        [1, 3, 10].map((days) => ({ ok: true, value: naively(at, days, counting) })),
      );
      expect(ends).toEqual(byHand);
    },
  );
});
