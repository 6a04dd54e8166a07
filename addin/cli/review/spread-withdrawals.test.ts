import { describe, expect, it } from 'vitest';
import { choicesOf, standing } from '../../../src/ledger/fold-ledger';
import type { LedgerRecord } from '../../../src/ledger/record';
import { spreadWithdrawals } from './spread-withdrawals';

const STAMP = { on: '2017-11-19', by: '某乙', scheme: 's' };
const ABOUT = { ...STAMP, subject: '某甲 市甲局' };

const SAID: readonly LedgerRecord[] = [
  { ...ABOUT, id: 'r1', kind: 'condition', condition: 'party-post', holds: false },
  { ...ABOUT, id: 'r1', kind: 'recognition', person: '某甲 市乙局', same: true },
  { ...STAMP, id: 'r1', kind: 'decision', decision: 'pool', option: 'all', reason: '' },
  { ...ABOUT, id: 'r1', kind: 'progress', step: 'reply', filler: '', day: '2017-11-18' },
];

function back(record: string): LedgerRecord {
  return { id: 'r2', kind: 'withdrawal', on: '2017-11-20', by: '某丙', record };
}

const standingIn = (...logs: (readonly LedgerRecord[])[]) =>
  spreadWithdrawals(logs.map((records) => ({ records }))).map(({ records }) =>
    standing(records).filter(({ kind }) => kind !== 'withdrawal'),
  );

describe('logs of one folder', () => {
  it.each(SAID.map((each) => [each.kind, each] as const))(
    'G30 a %s taken back in any copy is taken back, whichever is read first',
    (_, said) => {
      expect(standingIn([said], [said, back('r1')])).toEqual([[], []]);
      expect(standingIn([said, back('r1')], [said])).toEqual([[], []]);
    },
  );

  it('G30 another row of the same id, and one said again, stand', () => {
    const [said, other] = SAID;
    if (!said || !other) throw new Error('nothing said');
    expect(standingIn([other], [said, back('r1')])).toEqual([[other], []]);
    const again: LedgerRecord = { ...said, id: 'r3' };
    expect(standingIn([said], [said, back('r1'), again])).toEqual([[], [again]]);
  });

  it('G30 a reading taken back in one copy is no choice of the other', () => {
    const decision = SAID.filter(({ kind }) => kind === 'decision');
    const files = [{ records: decision }, { records: [...decision, back('r1')] }];
    const choices = spreadWithdrawals(files).map(({ records }) => choicesOf(records, 's'));
    expect(choices).toEqual([{}, {}]);
  });
});
