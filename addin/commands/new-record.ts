import type { LedgerRecord } from '../../src/ledger/record';

/** Everything of a record but what the ledger itself gives: id and date. */
export type NewRecord = LedgerRecord extends infer Each
  ? Each extends LedgerRecord
    ? Omit<Each, 'id' | 'on'>
    : never
  : never;
