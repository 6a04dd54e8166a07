import type { SubjectReview } from '../../../src/review/review-fillings';
import { REVIEW_WORDS } from '../../locale/cli-review';
import type { ReviewTelling } from './review-document';
import type { ToldSeal } from './seal-forms';

/** Of whom is under seal every form with its code; of everybody else only forms that are not as sealed. */
export function describeSeals(
  telling: ReviewTelling,
  { subject, state }: SubjectReview,
): readonly string[] {
  const seals = telling.seals.get(subject.key) ?? [];
  const sealed = state === 'sealed';
  const told = seals.filter((each) => sealed || isBroken(each));
  const lines = told.map((each) => REVIEW_WORDS.line(sentenceOf(telling, each)));
  return sealed ? [...lines, REVIEW_WORDS.line(REVIEW_WORDS.seal.lead)] : lines;
}

/** A form somebody changed since its seal, took away, or that stands there twice. */
export function isBroken({ state }: ToldSeal): boolean {
  return state === 'changed' || state === 'gone' || state === 'twice';
}

function sentenceOf({ names }: ReviewTelling, { filler, form: id, ...own }: ToldSeal): string {
  const words = REVIEW_WORDS.seal;
  const form = words.form(names.filler(filler), names.form(id));
  const { seal, sheets } = own;
  const code = seal?.code ?? '';
  switch (own.state) {
    case 'intact':
      return words.intact(form, code, REVIEW_WORDS.made(seal?.by ?? '', seal?.on ?? ''));
    case 'changed':
      return words.changed(form, code, sheets.map((each) => each.code).join('、'));
    case 'gone':
      return words.gone(form, code);
    case 'twice':
      return words.twice(form);
    case 'unsealed':
      return words.unsealed(form);
    case 'awaited':
      return words.awaited(form);
  }
}
