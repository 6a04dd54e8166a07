import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from '../../../src/ledger/record';
import document from '../../../src/scheme/builtin/dazhou-2017-206.json';
import { parseBuiltin } from '../../../src/scheme/builtin/parse-builtin';
import { openScheme } from '../../../src/scheme/open-scheme';
import { courseViewOf, stepRowsOf } from './course-view';
import { replyTermOf } from './reply-term';

const opened = openScheme(parseBuiltin(document));
const STAMP = { on: '2017-11-22', by: '某乙', scheme: 'dazhou-2017-206' };
const WHO = '某甲 市甲局';

function step(name: string, day: string, filler = 'party-work'): LedgerRecord {
  return {
    ...STAMP,
    id: `${name} ${filler}`,
    kind: 'progress',
    subject: WHO,
    step: name,
    filler,
    day,
  };
}

function rowsOn(today: string, records: readonly LedgerRecord[], choices = {}) {
  const view = courseViewOf({ opened, choices, records, document: null, today });
  if (!view) throw new Error('no course');
  const rows = stepRowsOf(view, WHO);
  return rows.map((row) => ({ row, term: replyTermOf(view, rows, row) }));
}

const told = (today: string, records: readonly LedgerRecord[], choices = {}) =>
  rowsOn(today, records, choices).flatMap(({ row, term }) => {
    if (!term) return [];
    const when = term.kind === 'unknown' ? term.year : `${term.end} ${term.days}`;
    return [`${row.step.title} ${term.title} ${term.kind} ${when}`];
  });

/** A Wednesday. */
const ASKED = step('commissioned', '2017-11-22');

describe('the term of an answer', () => {
  it('G31 W4 runs in working days from the day of its request, and says how many are left or gone by', () => {
    expect(told('2017-11-22', [ASKED])).toEqual(['委托 复函 left 2017-11-27 3']);
    expect(told('2017-11-25', [ASKED])).toEqual(['委托 复函 left 2017-11-27 1']);
    expect(told('2017-11-27', [ASKED])).toEqual(['委托 复函 left 2017-11-27 0']);
    expect(told('2017-11-30', [ASKED])).toEqual(['委托 复函 over 2017-11-27 3']);
    expect(told('2017-11-22', [ASKED], { 'three-days': 'same-day' })).toEqual([
      '委托 复函 left 2017-11-24 2',
    ]);
  });

  it('G31 an answer in time ends it, a late one is told, another department’s is none', () => {
    expect(told('2017-12-20', [ASKED, step('replied', '2017-11-27')])).toEqual([]);
    expect(told('2017-12-20', [ASKED, step('replied', '2017-11-29')])).toEqual([
      '委托 复函 late 2017-11-27 2',
    ]);
    expect(told('2017-11-30', [ASKED, step('replied', '2017-11-24', 'poverty-relief')])).toEqual([
      '委托 复函 over 2017-11-27 3',
    ]);
    expect(told('2017-11-30', [])).toEqual([]);
  });

  it('G31 W3 goes by the calendar with the owner’s days, and guesses no year', () => {
    const off = {
      ...STAMP,
      id: 'f',
      kind: 'field',
      field: 'off:2017',
      value: '2017-11-23',
    } as const;
    expect(told('2017-11-22', [ASKED, off])).toEqual(['委托 复函 left 2017-11-28 3']);
    expect(told('2099-11-22', [step('commissioned', '2099-11-20')])).toEqual([
      '委托 复函 unknown 2099',
    ]);
  });

  it('G31 a day after today is told, that of today is not', () => {
    const future = (today: string) =>
      rowsOn(today, [ASKED]).flatMap(({ row }) => (row.future ? [row.step.title] : []));
    expect(future('2017-11-21')).toEqual(['委托']);
    expect(future('2017-11-22')).toEqual([]);
    const before = rowsOn('2017-11-23', [ASKED, step('listed', '2031-01-01', '')]);
    expect(before.flatMap(({ row }) => row.before ?? [])).toEqual([]);
  });
});
