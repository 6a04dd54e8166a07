import { describe, expect, it } from 'vitest';
import { parseLocalDate, type LocalDate } from '../base/local-date';
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
