import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, parseLocalDate, type LocalDate } from '../base/local-date';
import { readDays, wordsOfDays } from './read-days';

function day(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
}

describe('days as people write them', () => {
  it.each([
    ['9月20日', ['2027-09-20']],
    ['1月1日至3日', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['1月30日到2月1日', ['2027-01-30', '2027-01-31', '2027-02-01']],
    ['2027-02-05至2027-02-06', ['2027-02-05', '2027-02-06']],
    ['2027年2月5日-6日', ['2027-02-05', '2027-02-06']],
    ['2.5~2.6，2027/9/20', ['2027-02-05', '2027-02-06', '2027-09-20']],
    ['10月1号 、 10月1号；', ['2027-10-01']],
    ['', []],
  ])('W6 %s', (text, days) => {
    expect(readDays(text, 2027)).toEqual({ days, unread: [] });
  });

  it.each(['2月29日', '2026-12-31', '3日至1日', '5月3日至1日', '12月31日至1月1日', '国庆', '20'])(
    'W6 %s is told as written, and the rest is read',
    (text) => {
      expect(readDays(`9月20日、${text}`, 2027)).toEqual({ days: ['2027-09-20'], unread: [text] });
    },
  );

  it('W6 what is printed of any days is read as these days', () => {
    const first = day('2028-01-01');
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(365)), (places) => {
        const days = places.map((at) => addDays(first, at)).sort();
        expect(readDays(wordsOfDays(days), 2028)).toEqual({ days, unread: [] });
      }),
    );
  });
});
