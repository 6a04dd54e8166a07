import * as v from 'valibot';
import type { VerdictDraft } from '../commands/review/begun-verdicts';
import type { Selection } from '../hosts/host';
import { fail, succeed, type Result } from '../../src/base/result';

/** What is kept in the browser between two visits. `contents` is the spreadsheet engine's own; the rest is the page's. */
export interface Snapshot {
  readonly format: 1;
  readonly name: string | null;
  /** Changed since it was last saved as a file. */
  readonly changed: boolean;
  /** Where the cursor was. */
  readonly cursor: Selection | null;
  readonly page: string;
  readonly paneOpen: boolean;
  readonly paneWidth: number;
  /** Verdicts that were begun and not signed. */
  readonly begun: Readonly<Record<string, VerdictDraft>>;
  readonly contents: unknown;
}

const DRAFT = v.object({
  follows: v.string(),
  status: v.nullable(v.picklist(['met', 'unmet', 'not-applicable'])),
  finding: v.string(),
  reason: v.string(),
  by: v.string(),
});

const SCHEMA = v.object({
  format: v.literal(1),
  name: v.nullable(v.string()),
  changed: v.boolean(),
  cursor: v.nullable(
    v.object({
      sheet: v.string(),
      area: v.object({ top: v.number(), left: v.number(), bottom: v.number(), right: v.number() }),
    }),
  ),
  page: v.string(),
  paneOpen: v.boolean(),
  paneWidth: v.number(),
  // Of an earlier visit, or unreadable: what was begun is no reason to start empty.
  begun: v.fallback(v.record(v.string(), DRAFT), {}),
  contents: v.looseObject({ sheets: v.record(v.string(), v.unknown()) }),
});

/** What was kept → a snapshot; anything else, also of a newer format, is refused whole. */
export function parseSnapshot(kept: unknown): Result<Snapshot, 'unreadable'> {
  const parsed = v.safeParse(SCHEMA, kept);
  return parsed.success ? succeed(parsed.output) : fail('unreadable');
}
