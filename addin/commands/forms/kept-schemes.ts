import { schemesOf, type KeptScheme as KeptText } from '../../../src/ledger/fold-ledger';
import type { LedgerRecord } from '../../../src/ledger/record';
import { openScheme, type OpenScheme } from '../../../src/scheme/open-scheme';
import { parseScheme } from '../../../src/scheme/parse-scheme';

/** A scheme kept in this workbook, ready for use. */
export interface KeptScheme {
  readonly id: string;
  /** The day it was kept, YYYY-MM-DD. */
  readonly on: string;
  /** Ids of the records that keep it. */
  readonly records: readonly string[];
  readonly opened: OpenScheme;
}

/** Opens the schemes a workbook's records keep, each text once. One that cannot be read, or has a built-in's id, is left alone. */
export function createKeptSchemes(
  builtin: readonly OpenScheme[],
): (records: readonly LedgerRecord[]) => readonly KeptScheme[] {
  const taken = new Set(builtin.map(({ scheme }) => scheme.id));
  const known = new Map<string, OpenScheme | null>();
  return (records) =>
    schemesOf(records).flatMap((kept) => {
      const opened = known.get(kept.text) ?? openText(kept);
      known.set(kept.text, opened);
      const { scheme: id, on } = kept;
      return opened && !taken.has(id) ? [{ id, on, records: kept.records, opened }] : [];
    });
}

/** The scheme of a document's text; null where the text is not that scheme's. */
export function openText({ scheme, text }: Pick<KeptText, 'scheme' | 'text'>): OpenScheme | null {
  const parsed = parseScheme(parseJson(text));
  return parsed.ok && parsed.value.id === scheme ? openScheme(parsed.value) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not a document of ours: what it is not cannot be opened, and the row stays as it is.
    return null;
  }
}
