import { readSealCode, SEAL_SIGNS, sealSigns } from '../../../src/review/seal-code';
import type { FormSeal, SealNote } from './form-seals';

/** What a code from paper comes to among the forms of a batch (E10). */
export type CodeMatch =
  | { readonly kind: 'length'; readonly signs: number }
  | { readonly kind: 'miscopied' }
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly forms: readonly MatchedForm[] };

export interface MatchedForm {
  readonly form: FormSeal;
  /** The seal that has this code; null where only a sheet comes to it. */
  readonly seal: SealNote | null;
  /** A sheet comes to it now · the seal in force has it · only a seal before, or one taken back. */
  readonly as: 'now' | 'sealed' | 'earlier';
}

/** Holds a code copied from paper against every form and every seal there is. */
export function matchSealCode(words: string, seals: readonly FormSeal[]): CodeMatch {
  const signs = [...sealSigns(words)].length;
  if (signs !== SEAL_SIGNS) return { kind: 'length', signs };
  const code = readSealCode(words);
  if (code === null) return { kind: 'miscopied' };
  const forms = seals.flatMap((form) => matchedForm(form, code) ?? []);
  return forms.length === 0 ? { kind: 'none' } : { kind: 'found', forms };
}

function matchedForm(form: FormSeal, code: string): MatchedForm | null {
  const inForce = form.seal?.code === code ? form.seal : null;
  if (form.sheets.some((each) => each.code === code || each.otherCode() === code)) {
    // What is as sealed is so by either rule, whichever the paper bears.
    return { form, seal: form.state === 'intact' ? form.seal : inForce, as: 'now' };
  }
  if (inForce) return { form, seal: inForce, as: 'sealed' };
  const earlier = form.earlier.filter((each) => each.code === code).at(-1);
  return earlier ? { form, seal: earlier, as: 'earlier' } : null;
}
