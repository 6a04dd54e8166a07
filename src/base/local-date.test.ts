import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  firstOfMonth,
  parseLocalDate,
  weekdayOf,
  type LocalDate,
} from './local-date';

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
}

describe('days', () => {
  it.each(['2017-10-23', '2016-02-29', '2000-02-29', '0001-01-01'])('%s is a day', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each(['2017-02-29', '1900-02-29', '2017-13-01', '2017-00-10', '2017-1-1', '2017-04-31', ''])(
    '“%s” is no day',
    (text) => {
      expect(parseLocalDate(text)).toBeNull();
    },
  );

  it.each([
    ['2017-10-23', 1],
    ['2017-08-04', 5],
    ['2026-11-21', 6],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
  ])('%s is weekday %i', (text, weekday) => {
    expect(weekdayOf(day(text))).toBe(weekday);
  });

  it.each([
    [2017, 3, '2017-03-01'],
    [2017, 12, '2017-12-01'],
    [987, 1, '0987-01-01'],
  ])('the first of %i-%i is %s', (year, month, first) => {
    expect(firstOfMonth(year, month)).toBe(first);
  });

  it.each([
    ['2017-12-31', 1, '2018-01-01'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2016-03-01', -1, '2016-02-29'],
    ['2017-11-22', 0, '2017-11-22'],
    ['2000-01-01', 36524, '2099-12-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('agrees with the calendar of the machine over four hundred years', () => {
    const days = fc.integer({ min: -62_000, max: 84_000 });
    fc.assert(
      fc.property(days, (count) => {
        const date = addDays(day('1970-01-01'), count);
        const machine = new Date(count * 86_400_000);
        expect(date).toBe(machine.toISOString().slice(0, 10));
        expect(weekdayOf(date)).toBe(machine.getUTCDay() === 0 ? 7 : machine.getUTCDay());
      }),
    );
  });
});
