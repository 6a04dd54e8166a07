import { standing } from './fold-ledger';
import type { LedgerRecord } from './record';

/** Keys under which something is recorded of a person (G23); whose a sheet is says nothing of the person. */
export function recordedKeys(
  records: readonly LedgerRecord[],
  scheme: string,
): ReadonlySet<string> {
  return new Set(
    standing(records).flatMap((each) =>
      'subject' in each && each.scheme === scheme && isOfPerson(each) ? [each.subject] : [],
    ),
  );
}

/** Views are kept by the log they were made from: the same log renamed alike is the same log. */
const RENAMED = new WeakMap<
  readonly LedgerRecord[],
  WeakMap<ReadonlyMap<string, string>, readonly LedgerRecord[]>
>();

/** The same rows under the keys their persons have now (G23); seals follow by their content (E6). */
export function renamePersons(
  records: readonly LedgerRecord[],
  renamed: ReadonlyMap<string, string> | undefined,
): readonly LedgerRecord[] {
  if (!renamed || renamed.size === 0) return records;
  const known = RENAMED.get(records) ?? new WeakMap<typeof renamed, readonly LedgerRecord[]>();
  RENAMED.set(records, known);
  const own = known.get(renamed) ?? records.map((each) => underKeyNow(each, renamed));
  known.set(renamed, own);
  return own;
}

function underKeyNow(record: LedgerRecord, renamed: ReadonlyMap<string, string>): LedgerRecord {
  if (!('subject' in record) || !isOfPerson(record) || record.kind === 'seal') return record;
  const subject = renamed.get(record.subject);
  return subject === undefined ? record : { ...record, subject };
}

function isOfPerson({ kind }: LedgerRecord): boolean {
  return kind !== 'assignment' && kind !== 'recognition' && kind !== 'exception';
}
