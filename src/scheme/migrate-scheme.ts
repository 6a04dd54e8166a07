import { fail, succeed } from '../base/result';
import type { Result } from '../base/result';
import type { SchemeFault } from './scheme-fault';

/** The document format this edition of the product writes and understands. */
export const SCHEME_FORMAT = 1;

/** Lifts an older document to today's format, one numbered step at a time; a newer one is refused by name. */
export function migrateScheme(document: unknown): Result<unknown, SchemeFault> {
  if (!isRecord(document)) {
    const found = describeKind(document);
    return fail({ path: '', code: 'type-wrong', params: { expected: 'record', found } });
  }
  const format = Object.hasOwn(document, 'format') ? document['format'] : undefined;
  if (format === undefined) {
    return fail({ path: '', code: 'key-missing', params: { key: 'format' } });
  }
  if (typeof format !== 'number' || !Number.isSafeInteger(format) || format < 1) {
    return fail({ path: 'format', code: 'format-unknown', params: { found: shorten(format) } });
  }
  if (format > SCHEME_FORMAT) {
    const params = { found: format, known: SCHEME_FORMAT };
    return fail({ path: 'format', code: 'format-newer', params });
  }
  return succeed(document);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What kind of value stands there, in one word for a message. */
export function describeKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'list' : typeof value;
}

/** A found value short enough for a sentence. */
export function shorten(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? describeKind(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
