import { decidedOf } from '../ledger/fold-ledger';
import type { LedgerRecord } from '../ledger/record';
import { splitScheme } from '../ledger/scheme-parts';

export interface CarriedRequest {
  /** Scheme id. */
  readonly scheme: string;
  /** The workbook's own records. */
  readonly records: readonly LedgerRecord[];
  /** Text of the scheme's document, where the product does not bring it. */
  readonly document: string | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What a file handed out carries: the scheme where the receiver has none, and the decisions in force. Nothing else of the workbook's log. */
export function carriedRecords(request: CarriedRequest): readonly LedgerRecord[] {
  const { scheme, records, document, today } = request;
  const parts = document === null ? [] : splitScheme(scheme, document);
  return [
    ...parts.map((part) => ({ ...part, kind: 'scheme' as const, on: today, by: '' })),
    ...decidedOf(records, scheme),
  ].map((record, at) => ({ ...record, id: `r${at + 1}` }));
}
