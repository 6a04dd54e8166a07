import { groupBy } from '../base/group-by';
import type { LedgerRecord } from './record';
import type { SealRecord } from './review-record';

/** A form of one person by one filler. */
export interface FormSlot {
  /** Key of the person. */
  readonly subject: string;
  readonly form: string;
  readonly filler: string;
}

/** One key for each form of a person by a filler. */
export function slotKey({ subject, form, filler }: FormSlot): string {
  return JSON.stringify([subject, form, filler]);
}

/** What a form on a sheet comes to now. */
export interface FormNow extends FormSlot {
  /** Sheet by name. */
  readonly source: string;
  readonly hash: string;
  /** What it comes to by the rule before, for a seal made by that one (E11); absent where both come to the same. */
  readonly hashBefore?: () => string;
}

/** What a form comes to now by the rule of this seal. */
export function hashAs({ hash, hashBefore }: FormNow, { rule }: Pick<SealRecord, 'rule'>): string {
  return rule === undefined ? (hashBefore?.() ?? hash) : hash;
}

/** A seal as it was made, and whether it still stands. */
export interface MadeSeal {
  readonly record: SealRecord;
  /** Who took it back and when; null while it stands. */
  readonly withdrawn: { readonly by: string; readonly on: string } | null;
}

/** All seals of a scheme's forms in the order they were made, those taken back too: that one was made stays in sight (E7). */
export function madeSeals(records: readonly LedgerRecord[], scheme: string): readonly MadeSeal[] {
  const back = new Map(
    records.flatMap((each) => (each.kind === 'withdrawal' ? [[each.record, each] as const] : [])),
  );
  return records
    .filter((each) => each.kind === 'seal')
    .filter((each) => each.scheme === scheme)
    .map((record) => {
      const { by, on } = back.get(record.id) ?? {};
      return { record, withdrawn: by === undefined || on === undefined ? null : { by, on } };
    });
}

/**
 * The same seals under the keys their persons have now. A key comes from the heads of all sheets of a person, so a sheet handed in later or
 * a word about whose it is can change it: a key that no sheet has any more is followed by the forms that are still as sealed under it, and where
 * none is by whom the key is `renamed` to (E6).
 */
export function followPersons(
  seals: readonly MadeSeal[],
  now: readonly FormNow[],
  renamed: ReadonlyMap<string, string> = new Map(),
): readonly MadeSeal[] {
  const known = new Set(now.map(({ subject }) => subject));
  const sealed = new Map<SealRecord['rule'], ReadonlyMap<string, readonly FormNow[]>>();
  const keys = new Map<string, Set<string>>();
  for (const { record } of seals) {
    if (known.has(record.subject)) continue;
    const found = keys.get(record.subject) ?? new Set<string>();
    keys.set(record.subject, found);
    const { rule } = record;
    const forms =
      sealed.get(rule) ??
      groupBy(now, (form) => contentOf({ ...form, hash: hashAs(form, { rule }) }));
    sealed.set(rule, forms);
    for (const { subject } of forms.get(contentOf(record)) ?? []) found.add(subject);
  }
  return seals.map(({ record, withdrawn }) => {
    // Two persons with the forms of one: nobody can tell which is meant.
    const [found, other] = keys.get(record.subject) ?? [];
    const subject = found ?? renamed.get(record.subject) ?? record.subject;
    return { record: other === undefined ? { ...record, subject } : record, withdrawn };
  });
}

function contentOf({ form, filler, hash }: Omit<FormNow, 'subject' | 'source'>): string {
  return JSON.stringify([form, filler, hash]);
}
