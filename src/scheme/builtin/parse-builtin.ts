import { parseScheme } from '../parse-scheme';
import type { Scheme } from '../scheme';

/** A notice that comes with the product, read by the same strict reader as anybody's own; a fault in it is a programmer's. */
export function parseBuiltin(document: unknown): Scheme {
  const parsed = parseScheme(document);
  if (parsed.ok) return parsed.value;
  throw new Error(`built-in scheme is malformed: ${JSON.stringify(parsed.failure)}`);
}
