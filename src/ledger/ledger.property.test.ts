import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../base/grid';
import { choicesOf, keptOf, schemesOf } from './fold-ledger';
import { readLedger } from './read-ledger';
import { formatRecordRow, STATE_MARK, type LedgerRecord } from './record';
import { splitScheme } from './scheme-parts';

const stamp = {
  id: fc.string({ minLength: 1, maxLength: 4 }),
  on: fc.constantFrom('2017-10-23', '2017-11-07'),
  by: fc.string({ unit: 'binary' }),
};
const words = fc.string({ unit: 'binary' });
const record: fc.Arbitrary<LedgerRecord> = fc.oneof(
  fc.record({
    ...stamp,
    kind: fc.constant('decision' as const),
    scheme: fc.constantFrom('s', 't'),
    decision: fc.constantFrom('full-mark', '__proto__', 'constructor'),
    option: words,
    reason: words,
  }),
  fc.record({
    ...stamp,
    kind: fc.constant('exception' as const),
    scheme: words,
    form: words,
    subject: words,
    item: words,
    code: words,
    fingerprint: words,
    reason: words,
  }),
  fc.record({ ...stamp, kind: fc.constant('withdrawal' as const), record: words }),
  fc.record({
    ...stamp,
    kind: fc.constant('adoption' as const),
    sheet: words,
    scheme: words,
    form: words,
  }),
  fc.record({ ...stamp, kind: fc.constant('refusal' as const), sheet: words }),
  fc.record({
    ...stamp,
    kind: fc.constant('scheme' as const),
    scheme: fc.constantFrom('s', 't'),
    whole: fc.constantFrom('a', 'b'),
    part: fc.integer({ min: 1 }),
    of: fc.integer({ min: 1 }),
    text: words,
  }),
);
const junk: fc.Arbitrary<CellValue[]> = fc.array(
  fc.oneof(
    words,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('decision', '{}', '[]', 'null', '{"id":"x","__proto__":{"kind":"decision"}}'),
    fc.constant({ error: '#REF!' }),
  ),
  { maxLength: 7 },
);

describe('ledger, whatever the rows hold', () => {
  it('G2 every record comes back as it was written, in order', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const values = [[STATE_MARK], ...records.map((each) => [...formatRecordRow(each)])];
        const ledger = readLedger({ values, formulas: [] });
        expect(ledger.records).toEqual(records);
        expect(ledger.unreadRows).toEqual([]);
        expect(ledger.nextRow).toBe(records.length + 1);
      }),
    );
  });

  it('G3 rows of any content never throw, never hide a record, and are all told or read', () => {
    const rows = fc.array(
      fc.oneof(
        record.map((each): CellValue[] => [...formatRecordRow(each)]),
        junk,
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (all) => {
        const ledger = readLedger({ values: [[STATE_MARK], ...all], formulas: [] });
        const written = ledger.records.length + ledger.unreadRows.length;
        const blank = (cell: CellValue) => cell === null || cell === '';
        const filled = all.filter((row) => !row.slice(0, 5).every(blank));
        expect(written).toBe(filled.length);
        expect(keptOf(ledger.records).length).toBeLessThanOrEqual(ledger.records.length);
        expect(choicesOf(ledger.records, 's')).toBeTypeOf('object');
        expect(schemesOf(ledger.records).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('G7 a text of any signs and length comes back, and no row is too long for a cell', () => {
    const text = fc.tuple(words, fc.integer({ min: 1, max: 12_000 }));
    fc.assert(
      fc.property(text, ([part, times]) => {
        const whole = part.repeat(Math.min(times, Math.ceil(120_000 / (part.length + 1))));
        const parts = splitScheme('s', whole).map((each, at): LedgerRecord => ({
          id: `r${at}`,
          kind: 'scheme',
          on: '2017-11-06',
          by: '',
          ...each,
        }));
        const rows = parts.map((each) => formatRecordRow(each));
        expect(Math.max(...rows.flat().map((cell) => cell.length))).toBeLessThanOrEqual(30_000);
        expect(schemesOf([...parts].reverse())[0]?.text).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });
});
