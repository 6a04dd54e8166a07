import { foldSeals, sealsOf, type FormNow, type SealedSlot } from '../../src/ledger/fold-seals';
import { sealForm, sealedFormOf } from '../../src/review/seal-form';
import type { Core, NewRecord } from './core';
import type { Review } from '../../src/review/review-fillings';
import type { SheetId } from '../hosts/host';
import { recordViews } from './workbook-view';

/** A whole comparison: what is shown leaves out who is under seal. */
interface SealedReview {
  /** By id. */
  readonly scheme: string;
  readonly review: Review;
}

/** Every form of a review with what it holds now, as its seal would say. */
function formsNow(core: Core, { review }: SealedReview): readonly FormNow[] {
  const views = new Map(recordViews(core.workbook()).map((view) => [view.sheet.name, view]));
  return review.subjects.flatMap(({ subject }) =>
    subject.fillings.flatMap(({ source, form, filler }): readonly FormNow[] => {
      const view = views.get(source);
      if (!view) return [];
      const hash = sealForm(sealedFormOf(view.record, filler));
      return [{ subject: subject.key, form, filler, source, hash }];
    }),
  );
}

/** How every form of a review stands to its seal; a form changed since is told at once. */
function sealedSlots(core: Core, about: SealedReview): readonly SealedSlot[] {
  return foldSeals(sealsOf(core.records(), about.scheme), formsNow(core, about));
}

/** 封存: a row of the log for each of these sheets; one that is as sealed is not sealed twice. */
export async function sealForms(
  core: Core,
  about: SealedReview,
  sheets: readonly SheetId[],
  by: string,
): Promise<void> {
  const wanted = new Set(sheets.map((id) => core.workbook().get(id)?.sheet.name));
  const intact = new Set(
    sealedSlots(core, about)
      .filter(({ state }) => state === 'intact')
      .flatMap(({ sources }) => sources),
  );
  const entries = formsNow(core, about)
    .filter(({ source }) => wanted.has(source) && !intact.has(source))
    .map(({ subject, form, filler, hash }): NewRecord => {
      const { scheme } = about;
      return { kind: 'seal', by, scheme, subject, form, filler, hash };
    });
  if (entries.length > 0) await core.record(...entries);
}
