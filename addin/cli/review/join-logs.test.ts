import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../src/ledger/fold-ledger';
import { foldReview } from '../../../src/ledger/fold-review';
import type { SealRecord, VerdictRecord } from '../../../src/ledger/review-record';
import type { LedgerRecord } from '../../../src/ledger/record';
import { dropSuperseded } from './drop-superseded';
import { joinLogs, joinSeals } from './join-logs';

const STAMP = { on: '2017-11-19', by: '某乙', scheme: 's' };
const KEY = '某甲 市甲局';

function verdict(id: string, fingerprint: string, follows = 'team'): VerdictRecord {
  const said = { item: 'member.7', follows, status: 'unmet', finding: '', reason: '' } as const;
  return { ...STAMP, id, kind: 'verdict', subject: KEY, fingerprint, ...said };
}

function condition(id: string, holds: boolean): LedgerRecord {
  return { ...STAMP, id, kind: 'condition', subject: KEY, condition: 'post', holds };
}

/** What logs come to, the first file first and then the other way round. */
function bothWays(...logs: (readonly LedgerRecord[])[]) {
  return [logs, [...logs].reverse()].map((files) => {
    const kept = dropSuperseded(files.map((records) => ({ records })));
    const joined = joinLogs(kept.map(({ records }) => foldReview(records, 's'))).get(KEY);
    return {
      verdict: joined?.log.verdicts.get('member.7')?.id,
      holds: joined?.log.conditions.map(({ holds }) => holds),
      differ: [...(joined?.verdicts ?? []), ...(joined?.conditions ?? [])],
    };
  });
}

describe('copies of one log', () => {
  it('G33 a verdict given again the same day counts, whatever an older copy is called', () => {
    const [old, again] = [verdict('r1', 'five'), verdict('r2', 'four')];
    const expected = { verdict: 'r2', holds: [], differ: [] };
    expect(bothWays([old, again], [old])).toEqual([expected, expected]);
  });

  it('G33 a row superseded in its own log contradicts nothing', () => {
    const [old, other] = [verdict('r1', 'five'), verdict('r2', 'five', 'group')];
    const log = [old, other, condition('r3', true), condition('r4', false)];
    const expected = { verdict: 'r2', holds: [false], differ: [] };
    expect(bothWays(log, [old, condition('r3', true)])).toEqual([expected, expected]);
  });

  it('G33 two logs that went on apart contradict each other', () => {
    const old = verdict('r1', 'five');
    const [first] = bothWays([old, verdict('r2', 'five')], [old, verdict('r2', 'five', 'group')]);
    expect(first).toEqual({ verdict: undefined, holds: [], differ: ['member.7'] });
  });

  it('G33 of two that say the same on one day it is always the same one that counts', () => {
    const [one, other] = bothWays([verdict('r1', 'five')], [verdict('r2', 'four')]);
    expect(one).toEqual(other);
    expect(one?.verdict).toBe('r2');
    const later = { ...verdict('r1', 'five'), on: '2017-11-20' };
    const found = bothWays([later], [{ ...verdict('r9', 'four') }]);
    expect(found.map((each) => each.verdict)).toEqual(['r1', 'r1']);
  });

  it('G26 in the log that holds both the earlier stays in sight', () => {
    const log = [verdict('r1', 'five'), { ...verdict('r2', 'five', 'group'), by: '某丁' }];
    expect(dropSuperseded([{ records: log }])).toEqual([{ records: log }]);
  });

  it('G33 a reading chosen anew in one copy is no longer the other’s', () => {
    const decision = (id: string, option: string): LedgerRecord => {
      return { ...STAMP, id, kind: 'decision', decision: 'pool', option, reason: '' };
    };
    const files = [[decision('r1', 'all')], [decision('r1', 'all'), decision('r2', 'batch')]];
    const kept = dropSuperseded(files.map((records) => ({ records })));
    expect(kept.map(({ records }) => choicesOf(records, 's'))).toEqual([{}, { pool: 'batch' }]);
  });

  it('G33 seals of one day stand in the order of their logs, whichever file is read first', () => {
    const seal = (id: string, hash: string): SealRecord => {
      const about = { form: 'annex-2', filler: 'team', hash, reason: '' };
      return { ...STAMP, id, kind: 'seal', subject: KEY, ...about };
    };
    const made = (record: SealRecord) => ({ record, withdrawn: null });
    const logs = [
      [made(seal('r1', 'a')), made(seal('r2', 'z'))],
      [made(seal('r1', 'a')), made(seal('r2', 'b'))],
    ];
    const orders = [logs, [...logs].reverse()].map((each) =>
      joinSeals(each).map(({ record }) => record.hash),
    );
    expect(orders).toEqual([
      ['a', 'b', 'z'],
      ['a', 'b', 'z'],
    ]);
  });
});
