/** A name as written in a roster, made fit for a form. */
export interface CleanName {
  readonly name: string;
  /** Characters nobody sees were left out. */
  readonly cleaned: boolean;
  /** It goes over several lines: two names in one cell, or a quotation mark that was never closed. */
  readonly broken: boolean;
  /** A character that was lost on the way. */
  readonly garbled: boolean;
}

const SPACE = /[\s\u00a0\u3000]+/g;
/** Rare characters of names stand in the private areas of old fonts and are kept. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;

/** Takes out what nobody sees, and the blanks with which two-character names are spaced: 「某 甲」 is 某甲. */
export function cleanName(written: string): CleanName {
  const trimmed = written.replace(/^[\s\u00a0\u3000\ufeff]+|[\s\u00a0\u3000\ufeff]+$/g, '');
  const broken = /[\r\n\u2028\u2029]/.test(trimmed);
  const seen = trimmed.replace(/\t/g, ' ').replace(UNSEEN, '');
  const cleaned = seen !== trimmed.replace(/\t/g, ' ');
  const garbled = /[\ufffd\p{Cs}]/u.test(seen);
  return { name: seen.replace(SPACE, closeUp), cleaned, broken, garbled };
}

/** Blanks between Chinese characters part nothing; those between Latin words do. */
function closeUp(blank: string, at: number, whole: string): string {
  const before = whole[at - 1] ?? '';
  const after = whole[at + blank.length] ?? '';
  return /[\w.]/.test(before) && /[\w.]/.test(after) ? ' ' : '';
}
