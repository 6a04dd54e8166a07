import { describe, expect, it } from 'vitest';
import { foldSeals } from './fold-seals';
import { madeSeals, type FormNow } from './made-seals';
import { formatRecordRow, parseRecordRow } from './record';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const seal = (hash: string, rule?: 2) => ({
  ...({ id: 'r1', kind: 'seal', on: '2017-11-20', by: '某乙' } as const),
  ...{ scheme: 's', subject: '某甲', form: 'annex-2', filler: 'one', hash, reason: '' },
  ...(rule && { rule }),
});

const form = (subject = '某甲'): FormNow => ({
  ...{ subject, form: 'annex-2', filler: 'one', source: 'sheet' },
  hash: B,
  hashBefore: () => A,
});

const told = (record: ReturnType<typeof seal>, now: FormNow) =>
  foldSeals(madeSeals([record], 's'), [now]).map(({ subject, state }) => [subject, state]);

describe('a seal and the rule it was made by', () => {
  it('E11 a form is held against its seal by the seal’s own rule', () => {
    expect(told(seal(A), form())).toEqual([['某甲', 'intact']]);
    expect(told(seal(B, 2), form())).toEqual([['某甲', 'intact']]);
    expect(told(seal(A, 2), form())).toEqual([['某甲', 'changed']]);
    expect(told(seal(B), form())).toEqual([['某甲', 'changed']]);
  });

  it('E11 E6 so is one whose person has another key now', () => {
    expect(told(seal(A), form('某甲 市甲局'))).toEqual([['某甲 市甲局', 'intact']]);
    expect(told(seal(B, 2), form('某甲 市甲局'))).toEqual([['某甲 市甲局', 'intact']]);
    expect(told(seal(B), form('某甲 市甲局'))).toHaveLength(2);
  });

  it('E11 the rule stands in the row, and a row without one is of the first', () => {
    expect(parseRecordRow(formatRecordRow(seal(A, 2)))).toMatchObject({ rule: 2 });
    expect(parseRecordRow(formatRecordRow(seal(A)))).not.toHaveProperty('rule');
  });
});
