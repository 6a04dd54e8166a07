import { hashText } from '../base/hash-text';
import type { FilledRecord } from '../sheet/record/filled-record';

/** Names the rule a seal was made by: another one begins with another number. */
const RULE = 'hefen-seal:1';

/** What a form holds when it is handed in. */
export interface SealedForm {
  readonly scheme: string;
  readonly form: string;
  readonly filler: string;
  readonly entries: readonly SealedEntry[];
}

/** One place of the official form, `row id/entry id`, as written. */
export interface SealedEntry {
  readonly place: string;
  readonly text: string;
}

/** A sheet as read back, for its seal: every place of the official form, and nothing right of it (E3). */
export function sealedFormOf(
  { scheme, form, entries }: Pick<FilledRecord, 'scheme' | 'form' | 'entries'>,
  filler: string,
): SealedForm {
  return { scheme, form, filler, entries: entries.map(({ place, text }) => ({ place, text })) };
}

/** SHA-256 over a form's official content, 64 hex digits (E1–E4). */
export function sealForm({ scheme, form, filler, entries }: SealedForm): string {
  const written = entries
    .map(({ place, text }) => JSON.stringify([place, sealedText(text)]))
    .sort((one, other) => (one < other ? -1 : 1));
  const head = JSON.stringify([RULE, scheme, form, filler]);
  return hashText([head, ...written].join('\n'));
}

/** Programs end lines in their own ways and keep or drop what nobody sees at the ends; nothing else is made alike. */
function sealedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+(?=\n|$)/g, '')
    .trim();
}
