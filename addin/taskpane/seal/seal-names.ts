import type { FormSeal } from '../../commands/review/form-seals';
import type { OpenReview } from '../../commands/review/review-state';
import type { SessionState } from '../../commands/session-state';
import type { SheetEntry, SheetId } from '../../hosts/host';
import type { SealWords } from '../../locale/seal-zh-cn';

/** 「主管部门（党建）的附件2」: a form as people call it, without whom it is about. */
export function formName(
  { scheme }: OpenReview,
  { form, filler }: Pick<FormSeal, 'form' | 'filler'>,
  words: SealWords,
): string {
  const found = scheme.forms.find(({ id }) => id === form);
  const named = found?.annex === undefined || found.annex === '' ? found?.shortTitle : found.annex;
  return words.form(fillerTitle({ scheme }, filler), named ?? form);
}

export function fillerTitle({ scheme }: Pick<OpenReview, 'scheme'>, filler: string): string {
  return scheme.fillers?.find(({ id }) => id === filler)?.title ?? filler;
}

/** How many places are blank on each of these sheets that has any. */
export function blanksOf(
  { records }: Pick<SessionState, 'records'>,
  sheets: ReadonlySet<SheetId>,
): readonly number[] {
  return records
    .filter(({ sheet, blank }) => sheets.has(sheet.id) && blank.length > 0)
    .map(({ blank }) => blank.length);
}

/** Who it is; of somebody of whom no sheet is there any more, the key is all that is known. */
export function personName({ persons }: OpenReview, key: string, words: SealWords): string {
  const { name = '', heading = '' } =
    persons.find((each) => each.key === key)?.review.subject ?? {};
  return name === '' ? key : words.person(name, heading);
}

/** Somebody has to look at it: it is not as it was sealed. */
export function isTold({ state }: FormSeal): boolean {
  return state === 'changed' || state === 'gone' || state === 'twice';
}

/** There is a seal, whatever became of the form. */
export function isSealed({ seal }: FormSeal): boolean {
  return seal !== null;
}

/** Fillers of these forms by title, each once, in the notice's order. */
export function fillersOf(
  { scheme }: Pick<OpenReview, 'scheme'>,
  forms: readonly Pick<FormSeal, 'filler'>[],
): readonly string[] {
  const ids = new Set(forms.map(({ filler }) => filler));
  return (scheme.fillers ?? []).flatMap(({ id, title }) => (ids.has(id) ? [title] : []));
}

/** 「“会审表”、“会审表（2）”」; empty for none. */
export function sheetNames(sheets: readonly SheetEntry[], words: SealWords): string {
  return sheets.map(({ name }) => words.sheet(name)).join(words.list);
}

/** The forms of one person in the notice's order of fillers, then of forms. */
export function sealsOf({ scheme, seals }: OpenReview, key: string): readonly FormSeal[] {
  const fillers = (scheme.fillers ?? []).map(({ id }) => id);
  const forms = scheme.forms.map(({ id }) => id);
  return seals
    .filter(({ subject }) => subject === key)
    .sort(
      (one, other) =>
        fillers.indexOf(one.filler) - fillers.indexOf(other.filler) ||
        forms.indexOf(one.form) - forms.indexOf(other.form),
    );
}

/** What became of a form that is not as it was sealed. */
export function toldWords(open: OpenReview, seal: FormSeal, words: SealWords): string {
  const name = formName(open, seal, words);
  if (seal.state === 'gone') return words.gone(name);
  return seal.state === 'twice' ? words.twice(name) : words.changed(name);
}
