import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../../../src/base/local-date';
import { deadlineAfter } from '../../../src/calendar/count-working-days';
import { readDays } from '../../../src/calendar/read-days';
import type { LedgerRecord } from '../../../src/ledger/record';
import { calendarOf, daysKept, valueOfDays, type CalendarField } from './own-calendar';
import { workingDaysIn } from './working-year';

function kept(field: CalendarField, text: string): LedgerRecord {
  const value = valueOfDays(readDays(text, Number(field.slice(-4))).days);
  return { id: field, on: '2026-11-22', by: '某甲', kind: 'field', scheme: 's', field, value };
}

function endOf(records: readonly LedgerRecord[], from: string): unknown {
  const received = parseLocalDate(from);
  if (!received) throw new Error('no day');
  return deadlineAfter(calendarOf(records, 's'), { received, days: 3, counting: 'next-day' });
}

describe('the calendar of a workbook', () => {
  it('W2 W3 a year nobody published is known by the days its owner gave', () => {
    expect(endOf([], '2026-12-30')).toEqual({ ok: false, failure: { year: 2027 } });
    const log = [kept('off:2027', '1月1日至3日'), kept('worked:2027', '1月9日')];
    expect(endOf(log, '2026-12-30')).toEqual({ ok: true, value: '2027-01-05' });
    expect(endOf(log, '2027-01-06')).toEqual({ ok: true, value: '2027-01-09' });
    expect(workingDaysIn(2027, calendarOf(log, 's'))).toBe(261);
  });

  it('W3 a day off of one’s own is added to a published year, and taken back by an empty list', () => {
    const festival = kept('off:2017', '9月20日');
    expect(workingDaysIn(2017, calendarOf([festival], 's'))).toBe(248);
    expect(daysKept([festival], 's', 'off:2017')).toEqual(['2017-09-20']);
    const withdrawn = [festival, kept('off:2017', '')];
    expect(workingDaysIn(2017, calendarOf(withdrawn, 's'))).toBe(249);
  });
});
