import type { Ledger } from '../../src/ledger/read-ledger';
import type { LedgerRecord } from '../../src/ledger/record';

/** The log as far as one session has seen it: rows are only ever appended, so one that was there and is not has been lost (G29). */
export interface SeenLog {
  /** Takes in the log as it was read now; null where the workbook has none. */
  take(now: Ledger | null): void;
  /** Rows that were there before and are not, in the order they were made. A row that stands there and cannot be read is none (G3). */
  lost(): readonly LedgerRecord[];
  /** Speaks of the rows that are lost now no more. */
  forget(): void;
  /** Number of the next row's id, beyond those of lost rows. */
  nextId(): number;
}

export function createSeenLog(): SeenLog {
  const seen = new Map<string, LedgerRecord>();
  let lost: readonly LedgerRecord[] = [];
  let nextId = 1;
  return {
    take(now) {
      for (const record of now?.records ?? []) seen.set(nameOf(record), record);
      nextId = Math.max(nextId, now?.nextId ?? 1);
      const there = new Set(now?.records.map(nameOf));
      const unread = new Set(now?.unreadIds);
      lost = [...seen].flatMap(([name, record]) =>
        there.has(name) || unread.has(record.id) ? [] : [record],
      );
    },
    lost: () => lost,
    forget() {
      for (const record of lost) seen.delete(nameOf(record));
      lost = [];
    },
    nextId: () => nextId,
  };
}

/** Of a row: what another one that was given the same id does not share. */
function nameOf({ id, kind, on, by }: LedgerRecord): string {
  return JSON.stringify([id, kind, on, by]);
}

/** Rows as they are to be written again: where an id of theirs was given to another one meanwhile, all get new ones, in their order. */
export function rowsToPutBack(
  lost: readonly LedgerRecord[],
  { records, nextId }: Pick<Ledger, 'records' | 'nextId'>,
): readonly LedgerRecord[] {
  const there = new Set(records.map(nameOf));
  const taken = new Set(records.map(({ id }) => id));
  const missing = lost.filter((record) => !there.has(nameOf(record)));
  if (!missing.some(({ id }) => taken.has(id))) return missing;
  const renamed = new Map(missing.map(({ id }, at) => [id, `r${nextId + at}`]));
  const idNow = (id: string): string => renamed.get(id) ?? id;
  return missing.map((record) => {
    const back = { ...record, id: idNow(record.id) };
    return back.kind === 'withdrawal' ? { ...back, record: idNow(back.record) } : back;
  });
}
