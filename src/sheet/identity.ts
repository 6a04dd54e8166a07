import type { OpenScheme } from '../scheme/open-scheme';
import { hashForSheet } from '../scheme/rubric-hash';
import type { Identity } from './filled-form';

const MARK = 'hefen:1';

/** Who a sheet says it is that is laid out for somebody. */
export function identityOf(request: {
  readonly opened: OpenScheme;
  readonly form: { readonly id: string };
  readonly subject: string;
  readonly filler: string;
}): Identity {
  const { opened, form, subject, filler } = request;
  const { scheme } = opened;
  const rubricHash = hashForSheet(opened, form.id);
  return { scheme: scheme.id, edition: scheme.edition, rubricHash, form: form.id, subject, filler };
}

/** The identity as one line of text for the cell outside the print area: `hefen:1|scheme|edition|hash|form|subject|filler`. */
export function formatIdentity(identity: Identity): string {
  const { scheme, edition, rubricHash, form, subject, filler } = identity;
  return [MARK, ...[scheme, edition, rubricHash, form, subject, filler].map(escape)].join('|');
}

/** Reads such a line; null for any other text, a later version of the line included. */
export function parseIdentity(text: string): Identity | null {
  const [mark, ...fields] = text.trim().split('|');
  if (mark !== MARK || fields.length !== 6) return null;
  const [scheme = '', edition = '', rubricHash = '', form = '', subject = '', filler = ''] =
    fields.map(unescape);
  return { scheme, edition, rubricHash, form, subject, filler };
}

/** Names may hold any character; the separator and line breaks may not stand bare. */
function escape(field: string): string {
  return field.replace(/[%|\r\n]/g, (found) => `%${hex(found)}`);
}

function unescape(field: string): string {
  return field.replace(/%(25|7C|0D|0A)/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
}
