import { describe, expect, it } from 'vitest';
import type { LedgerRecord } from './record';
import { recordedKeys, renamePersons } from './rename-persons';

const STAMP = { on: '2017-11-20', by: '某乙', scheme: 's', subject: '某甲 市甲局' };
const matter: LedgerRecord = {
  ...STAMP,
  id: '1',
  kind: 'matter',
  matter: 'discipline',
  evidence: '某号文',
  from: null,
  to: null,
};
const assignment: LedgerRecord = {
  ...STAMP,
  id: '2',
  kind: 'assignment',
  subject: '某甲 市甲局 2',
  source: '表',
  filler: '',
};
const back: LedgerRecord = { id: '3', kind: 'withdrawal', on: '2017-11-21', by: '', record: '1' };

describe('rows under the keys their persons have now', () => {
  it('G23 what stands of a person is recorded under a key; whose a sheet is says nothing of one', () => {
    expect([...recordedKeys([matter, assignment], 's')]).toEqual(['某甲 市甲局']);
    expect([...recordedKeys([matter, back], 's')]).toEqual([]);
    expect([...recordedKeys([matter], 'another')]).toEqual([]);
  });

  it('G23 rows of a person move to the key of now, and the log is the same one as long as nothing changed', () => {
    const log = [matter, assignment];
    const renamed = new Map([
      ['某甲 市甲局', '某甲 市甲局副局长'],
      ['某甲 市甲局 2', '某甲 市甲局副局长'],
    ]);
    const moved = renamePersons(log, renamed);
    expect(moved).toEqual([{ ...matter, subject: '某甲 市甲局副局长' }, assignment]);
    expect(renamePersons(log, renamed)).toBe(moved);
    expect(renamePersons(log, new Map())).toBe(log);
    // Whose a seal is, is told by what was sealed (E6).
    const { on, by, scheme, subject } = STAMP;
    const of = { form: 'one', filler: 'team', hash: '0'.repeat(64), reason: '' };
    const seal: LedgerRecord = { id: '4', kind: 'seal', on, by, scheme, subject, ...of };
    expect(renamePersons([seal], renamed)).toEqual([seal]);
  });
});
