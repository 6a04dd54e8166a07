import { describe, expect, it } from 'vitest';
import { foldSeals, mayOpen, sealsOf } from './fold-seals';
import type { FormNow } from './fold-seals';
import type { LedgerRecord } from './record';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

function seal(id: string, filler: string, hash = A, scheme = 's'): LedgerRecord {
  const about = { scheme, subject: '某甲 市甲局', form: 'annex-2', filler };
  return { id, kind: 'seal', on: '2017-11-20', by: '某乙', hash, ...about };
}

function now(filler: string, hash = A, source = filler): FormNow {
  return { subject: '某甲 市甲局', form: 'annex-2', filler, hash, source };
}

const states = (records: readonly LedgerRecord[], forms: readonly FormNow[]) =>
  foldSeals(sealsOf(records, 's'), forms).map(({ filler, state }) => [filler, state]);

describe('seals in the log', () => {
  it('G9 a form is as sealed, changed, gone or never sealed', () => {
    const log = [seal('1', 'one'), seal('2', 'two'), seal('3', 'three')];
    expect(states(log, [now('four'), now('two', B), now('one')])).toEqual([
      ['four', 'unsealed'],
      ['one', 'intact'],
      ['three', 'gone'],
      ['two', 'changed'],
    ]);
  });

  it('G9 two sheets of one form, one of them changed, leave open which is meant', () => {
    expect(states([seal('1', 'one')], [now('one'), now('one', B, 'copy')])).toEqual([
      ['one', 'twice'],
    ]);
  });

  it('G9 the last seal counts, earlier ones stay in sight, a withdrawn one is none', () => {
    const log = [seal('1', 'one', B), seal('2', 'one')];
    const [slot] = foldSeals(sealsOf(log, 's'), [now('one')]);
    expect([slot?.state, slot?.earlier.map(({ id }) => id)]).toEqual(['intact', ['1']]);
    const back: LedgerRecord = {
      id: '3',
      kind: 'withdrawal',
      on: '2017-11-21',
      by: '某乙',
      record: '2',
    };
    expect(states([...log, back], [now('one')])).toEqual([['one', 'changed']]);
  });

  it('G9 seals of another notice are not looked at', () => {
    expect(states([seal('1', 'one', A, 'other')], [now('one')])).toEqual([['one', 'unsealed']]);
  });
});

describe('opened together', () => {
  const owed = [
    { form: 'annex-2', filler: 'one' },
    { form: 'annex-3', filler: 'one' },
    { form: 'annex-2', filler: 'two' },
  ];

  it('G10 opens when every form owed is sealed, and says whose are awaited', () => {
    expect(mayOpen(owed.slice(0, 1), owed)).toEqual({ opens: false, awaited: owed.slice(1) });
    expect(mayOpen([...owed].reverse(), owed)).toEqual({ opens: true, awaited: [] });
  });

  it('G10 a person of whom nothing is sealed is not under seal', () => {
    expect(mayOpen([], owed)).toEqual({ opens: true, awaited: [] });
  });
});
