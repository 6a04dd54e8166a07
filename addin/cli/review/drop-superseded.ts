import { standing } from '../../../src/ledger/fold-ledger';
import type { LedgerRecord } from '../../../src/ledger/record';

/**
 * The files of a folder without the rows that a later one of another copy of their log took the place of: the copy in which such a row is the
 * last of its kind is the older one, however it is called (G33). In the log that holds both it stays, told beside the later one.
 */
export function dropSuperseded<File extends { readonly records: readonly LedgerRecord[] }>(
  files: readonly File[],
): readonly File[] {
  const own = files.map(({ records }) => supersededIn(records));
  const all = new Set(own.flatMap((each) => [...each]));
  if (all.size === 0) return files;
  return files.map((file, at) => {
    const isKept = (each: LedgerRecord): boolean => {
      const row = JSON.stringify(each);
      return !all.has(row) || own[at]?.has(row) === true;
    };
    return file.records.every(isKept) ? file : { ...file, records: file.records.filter(isKept) };
  });
}

/** Rows of which a later one that stands says the same thing anew. */
function supersededIn(records: readonly LedgerRecord[]): ReadonlySet<string> {
  const last = new Map<string, string>();
  const superseded = new Set<string>();
  for (const each of standing(records)) {
    const about = aboutOf(each);
    if (about === null) continue;
    const row = JSON.stringify(each);
    const before = last.get(about);
    if (before !== undefined && before !== row) superseded.add(before);
    last.set(about, row);
  }
  return superseded;
}

/** What a row is the last word on; null for what adds up. */
function aboutOf(row: LedgerRecord): string | null {
  switch (row.kind) {
    case 'condition':
      return JSON.stringify([row.kind, row.scheme, row.subject, row.condition]);
    case 'verdict':
      return JSON.stringify([row.kind, row.scheme, row.subject, row.item]);
    case 'recognition':
      return JSON.stringify([row.kind, row.scheme, row.subject, row.person]);
    case 'decision':
      return JSON.stringify([row.kind, row.scheme, row.decision]);
    default:
      return null;
  }
}
