import type { Choices } from '../scheme/scheme';
import type { AdoptionRecord, DecisionRecord, ExceptionRecord, LedgerRecord } from './record';
import { joinScheme } from './scheme-parts';

/** The records that still stand: later ones first cancel what they withdraw. */
export function standing(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const withdrawn = new Set(
    records.flatMap((each) => (each.kind === 'withdrawal' ? [each.record] : [])),
  );
  return records.filter((each) => !withdrawn.has(each.id));
}

/** The last standing choice for each decision of a scheme. */
export function decidedOf(
  records: readonly LedgerRecord[],
  scheme: string,
): readonly DecisionRecord[] {
  const last = new Map<string, DecisionRecord>();
  for (const each of standing(records)) {
    if (each.kind === 'decision' && each.scheme === scheme) last.set(each.decision, each);
  }
  return [...last.values()];
}

/** The same as option by decision id. */
export function choicesOf(records: readonly LedgerRecord[], scheme: string): Choices {
  return Object.fromEntries(decidedOf(records, scheme).map((each) => [each.decision, each.option]));
}

/** Who signed each of them and when, by decision. */
export function signedDecisions(
  records: readonly LedgerRecord[],
  scheme: string,
): ReadonlyMap<string, DecisionRecord> {
  return new Map(decidedOf(records, scheme).map((each) => [each.decision, each]));
}

/** The exceptions nobody has withdrawn. */
export function keptOf(records: readonly LedgerRecord[]): readonly ExceptionRecord[] {
  return standing(records).filter((each) => each.kind === 'exception');
}

/** The form a hand-made sheet was taken for, or that it was refused; the last word counts, null where nobody was asked. */
export function adoptionOf(
  records: readonly LedgerRecord[],
  sheet: string,
): AdoptionRecord | 'refused' | null {
  const last = standing(records)
    .filter((each) => each.kind === 'adoption' || each.kind === 'refusal')
    .filter((each) => each.sheet === sheet)
    .at(-1);
  if (!last) return null;
  return last.kind === 'adoption' ? last : 'refused';
}

/** A scheme kept in a workbook: the text of its document, and how to withdraw it. */
export interface KeptScheme {
  readonly scheme: string;
  readonly text: string;
  /** Ids of the records whose withdrawal takes the scheme away. */
  readonly records: readonly string[];
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** The schemes kept in this workbook, the last whole one of each id, in the order they came. */
export function schemesOf(records: readonly LedgerRecord[]): readonly KeptScheme[] {
  const parts = standing(records).filter((each) => each.kind === 'scheme');
  const kept = new Map<string, KeptScheme>();
  const lastFirst = new Set(parts.map((each) => each.whole).reverse());
  for (const whole of [...lastFirst].reverse()) {
    const own = parts.filter((each) => each.whole === whole);
    const [first] = own;
    const text = joinScheme(own);
    if (!first || text === null) continue;
    const all = parts.filter(({ scheme, part }) => scheme === first.scheme && part === 1);
    const ids = all.map(({ id }) => id);
    kept.set(first.scheme, { scheme: first.scheme, text, records: ids, on: first.on });
  }
  return [...kept.values()];
}
