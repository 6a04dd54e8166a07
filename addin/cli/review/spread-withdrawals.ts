import type { LedgerRecord } from '../../../src/ledger/record';

type Withdrawal = Extract<LedgerRecord, { readonly kind: 'withdrawal' }>;

/**
 * The files of a folder with what was taken back in any of them taken back in all: a row that two logs hold word for word under one id was made
 * once, and the copy without the withdrawal is the older one.
 */
export function spreadWithdrawals<File extends { readonly records: readonly LedgerRecord[] }>(
  files: readonly File[],
): readonly File[] {
  const back = new Map<string, Withdrawal>();
  for (const { records } of files) {
    const byId = withdrawalsIn(records);
    for (const each of records) {
      const withdrawal = byId.get(each.id);
      if (withdrawal) back.set(JSON.stringify(each), withdrawal);
    }
  }
  return files.map((file) => {
    const own = withdrawalsIn(file.records);
    const missing = file.records.flatMap((each) => {
      const withdrawal = own.has(each.id) ? undefined : back.get(JSON.stringify(each));
      return withdrawal ? [withdrawal] : [];
    });
    return missing.length === 0 ? file : { ...file, records: [...file.records, ...missing] };
  });
}

function withdrawalsIn(records: readonly LedgerRecord[]): ReadonlyMap<string, Withdrawal> {
  return new Map(
    records.flatMap((each) => (each.kind === 'withdrawal' ? [[each.record, each] as const] : [])),
  );
}
