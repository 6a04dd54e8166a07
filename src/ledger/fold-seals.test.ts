import { describe, expect, it } from 'vitest';
import { foldSeals, mayOpen } from './fold-seals';
import { madeSeals, type FormNow } from './made-seals';
import type { LedgerRecord } from './record';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const SUBJECT = '某甲 市甲局';

interface Told {
  readonly hash?: string;
  readonly scheme?: string;
  readonly subject?: string;
}

function seal(
  id: string,
  filler: string,
  { hash = A, scheme = 's', subject = SUBJECT }: Told = {},
): LedgerRecord {
  const about = { scheme, subject, form: 'annex-2', filler, reason: '' };
  return { id, kind: 'seal', on: '2017-11-20', by: '某乙', hash, ...about };
}

function takenBack(record: string): LedgerRecord {
  return { id: `-${record}`, kind: 'withdrawal', on: '2017-11-21', by: '某丙', record };
}

function now(filler: string, { hash = A, subject = SUBJECT }: Told = {}, source = filler): FormNow {
  return { subject, form: 'annex-2', filler, hash, source };
}

const fold = (records: readonly LedgerRecord[], forms: readonly FormNow[]) =>
  foldSeals(madeSeals(records, 's'), forms);
const states = (records: readonly LedgerRecord[], forms: readonly FormNow[]) =>
  fold(records, forms).map(({ filler, state }) => [filler, state]);

describe('seals in the log', () => {
  it('G9 a form is as sealed, changed, gone or never sealed', () => {
    const log = [seal('1', 'one'), seal('2', 'two'), seal('3', 'three')];
    expect(states(log, [now('four'), now('two', { hash: B }), now('one')])).toEqual([
      ['four', 'unsealed'],
      ['one', 'intact'],
      ['three', 'gone'],
      ['two', 'changed'],
    ]);
  });

  it('G9 two sheets of one form, one of them changed, leave open which is meant', () => {
    expect(states([seal('1', 'one')], [now('one'), now('one', { hash: B }, 'copy')])).toEqual([
      ['one', 'twice'],
    ]);
  });

  it("E6 a form whose head was corrected is changed since its seal, and stays the person's", () => {
    const sheet = now('one', { hash: B, subject: '某甲 市甲局副局长' });
    const renamed = new Map([[SUBJECT, sheet.subject]]);
    const slots = foldSeals(madeSeals([seal('1', 'one')], 's'), [sheet], renamed);
    expect(slots.map(({ subject, state }) => [subject, state])).toEqual([
      ['某甲 市甲局副局长', 'changed'],
    ]);
  });

  it('G9 E7 the last seal counts; earlier ones and those taken back stay in sight', () => {
    const log = [seal('1', 'one', { hash: B }), seal('2', 'one')];
    const told = (records: readonly LedgerRecord[]) =>
      fold(records, [now('one')]).map(({ state, seal: inForce, earlier }) => [
        state,
        inForce?.id ?? null,
        earlier.map(({ record, withdrawn }) => [record.id, withdrawn?.by ?? null]),
      ]);
    expect(told(log)).toEqual([['intact', '2', [['1', null]]]]);
    expect(told([...log, takenBack('2')])).toEqual([['changed', '1', [['2', '某丙']]]]);
    expect(told([...log, takenBack('2'), takenBack('1')])).toEqual([
      [
        'unsealed',
        null,
        [
          ['1', '某丙'],
          ['2', '某丙'],
        ],
      ],
    ]);
    expect(fold([...log, takenBack('2'), takenBack('1')], [])).toEqual([]);
  });

  it('G9 seals of another notice are not looked at', () => {
    expect(states([seal('1', 'one', { scheme: 'other' })], [now('one')])).toEqual([
      ['one', 'unsealed'],
    ]);
  });
});

describe('whose seals they are', () => {
  const renamed = { subject: '某甲 市甲局副局长' };

  it('E6 a key that no sheet has any more is followed by a form that is still as sealed, and the others with it', () => {
    const log = [seal('1', 'one'), seal('2', 'two')];
    const forms = [now('one', renamed), now('two', { ...renamed, hash: B })];
    expect(fold(log, forms).map(({ subject, filler, state }) => [subject, filler, state])).toEqual([
      ['某甲 市甲局副局长', 'one', 'intact'],
      ['某甲 市甲局副局长', 'two', 'changed'],
    ]);
  });

  it('E6 a key that stands, one nothing leads to and one that leads to two persons are left as they are', () => {
    const log = [seal('1', 'one')];
    const subjects = (forms: readonly FormNow[]) =>
      fold(log, forms)
        .filter(({ seal: inForce }) => inForce !== null)
        .map(({ subject, state }) => [subject, state]);
    expect(subjects([now('one', renamed), now('two')])).toEqual([[SUBJECT, 'gone']]);
    expect(subjects([now('one', { ...renamed, hash: B })])).toEqual([[SUBJECT, 'gone']]);
    expect(subjects([now('one', renamed), now('one', { subject: '某丁 市丁局' })])).toEqual([
      [SUBJECT, 'gone'],
    ]);
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
    expect(mayOpen(owed.slice(0, 2), owed)).toEqual({ opens: false, awaited: owed.slice(2) });
    expect(mayOpen([...owed].reverse(), owed)).toEqual({ opens: true, awaited: [] });
  });

  it('G10 a person of whom nothing is sealed is not under seal', () => {
    expect(mayOpen([], owed)).toEqual({ opens: true, awaited: [] });
  });
});
