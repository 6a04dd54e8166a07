import { describe, expect, it } from 'vitest';
import { formatSealCode } from '../../../src/review/seal-code';
import type { FormSeal, SealNote } from './form-seals';
import { matchSealCode } from './match-seal-code';

const CODES = ['a', 'b', 'c', 'd', 'e'].map((digit) => formatSealCode(digit.repeat(64)));
const [NOW = '', SEALED = '', EARLIER = '', OTHER = '', BEFORE = ''] = CODES;

const note = (code: string): SealNote => ({
  id: code,
  code,
  on: '2017-11-20',
  by: '某戊',
  reason: '',
});
const sheet = { id: 's', name: '某甲', visibility: 'visible' } as const;

const CHANGED: FormSeal = {
  subject: '某甲 市甲局',
  form: 'annex-2',
  filler: 'party-group',
  state: 'changed',
  sealing: 'again',
  seal: note(SEALED),
  earlier: [{ ...note(EARLIER), withdrawn: null }],
  sheets: [{ sheet, code: NOW, otherCode: () => BEFORE }],
};

const INTACT: FormSeal = {
  ...CHANGED,
  state: 'intact',
  seal: note(NOW),
};

const told = (words: string, form = CHANGED) => {
  const match = matchSealCode(words, [form]);
  return match.kind === 'found'
    ? match.forms.map(({ as, seal }) => [as, seal?.code ?? null])
    : match;
};

describe('a code from paper', () => {
  it('E10 is found as what a sheet holds now, as its seal, or as one before', () => {
    expect(told(NOW)).toEqual([['now', null]]);
    expect(told(SEALED)).toEqual([['sealed', SEALED]]);
    expect(told(EARLIER)).toEqual([['earlier', EARLIER]]);
    expect(told(OTHER)).toEqual({ kind: 'none' });
  });

  it('E11 of either rule is found, and of a form that is as sealed it is of its seal', () => {
    expect(told(BEFORE)).toEqual([['now', null]]);
    expect(told(BEFORE, INTACT)).toEqual([['now', NOW]]);
  });

  it('E10 is told what is wrong with it before it is looked for', () => {
    expect(told('')).toEqual({ kind: 'length', signs: 0 });
    expect(told(NOW.slice(2))).toEqual({ kind: 'length', signs: 14 });
    expect(told(`${NOW.slice(0, -1)}#`)).toEqual({ kind: 'miscopied' });
    expect(told(NOW.toLowerCase().replaceAll('-', '　'))).toEqual([['now', null]]);
  });
});
