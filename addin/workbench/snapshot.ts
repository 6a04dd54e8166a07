import * as v from 'valibot';
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
  readonly contents: unknown;
}

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
  contents: v.looseObject({ sheets: v.record(v.string(), v.unknown()) }),
});

/** What was kept → a snapshot; anything else, also of a newer format, is refused whole. */
export function parseSnapshot(kept: unknown): Result<Snapshot, 'unreadable'> {
  const parsed = v.safeParse(SCHEMA, kept);
  return parsed.success ? succeed(parsed.output) : fail('unreadable');
}
