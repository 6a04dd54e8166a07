import { hashText } from '../base/hash-text';
import type { FilledRecord } from '../sheet/record/filled-record';

/** The rule by which forms are sealed now; a seal made by an earlier one is held against what that one says (E11). */
export const SEAL_RULE = 2;

/** 1: the places of the form alone · 2: all that stands in its columns. */
export type SealRule = 1 | typeof SEAL_RULE;

/** What a form holds when it is handed in. */
export interface SealedForm {
  readonly scheme: string;
  readonly form: string;
  readonly filler: string;
  readonly entries: readonly SealedEntry[];
  /** What else stands in the form's columns, row by row from the left. */
  readonly printed: readonly (readonly string[])[];
}

/** One place of the official form, `row id/entry id`, as written. */
export interface SealedEntry {
  readonly place: string;
  readonly text: string;
}

/** A sheet as read back, for its seal: all that stands in the official form, and nothing right of it (E3). */
export function sealedFormOf(
  { scheme, form, entries, printed }: Pick<FilledRecord, 'scheme' | 'form' | 'entries' | 'printed'>,
  filler: string,
): SealedForm {
  return {
    scheme,
    form,
    filler,
    entries: entries.map(({ place, text }) => ({ place, text })),
    printed,
  };
}

/** SHA-256 over a form's official content, 64 hex digits (E1–E4, E11). */
export function sealForm(
  { scheme, form, filler, entries, printed }: SealedForm,
  rule: SealRule = SEAL_RULE,
): string {
  const written = entries
    .map(({ place, text }) => JSON.stringify([place, sealedText(text)]))
    .sort((one, other) => (one < other ? -1 : 1));
  const head = JSON.stringify([`hefen-seal:${rule}`, scheme, form, filler]);
  const beside =
    rule === 1 ? [] : printed.map((row) => JSON.stringify(['', ...row.map(sealedText)]));
  return hashText([head, ...written, ...beside].join('\n'));
}

/** Programs end lines in their own ways and keep or drop what nobody sees at the ends; nothing else is made alike. */
function sealedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+(?=\n|$)/g, '')
    .trim();
}
