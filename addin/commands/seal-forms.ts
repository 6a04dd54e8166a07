import { foldSeals, sealsOf, type FormNow, type SealedSlot } from '../../src/ledger/fold-seals';
import { sealForm, sealedFormOf } from '../../src/review/seal-form';
import type { Core, NewRecord } from './core';
import type { OpenReview } from './review-state';
import type { SheetId } from '../hosts/host';
import { recordViews } from './workbook-view';

/** Every form of the open review with what it holds now, as its seal would say. */
export function formsNow(core: Core, { review }: OpenReview): readonly FormNow[] {
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

/** How every form of the open review stands to its seal; a form changed since is told at once. */
export function sealedSlots(core: Core, open: OpenReview): readonly SealedSlot[] {
  return foldSeals(sealsOf(core.records(), open.scheme.id), formsNow(core, open));
}

/** 封存: a row of the log for each of these sheets; one that is as sealed is not sealed twice. */
export async function sealForms(
  core: Core,
  open: OpenReview,
  sheets: readonly SheetId[],
  by: string,
): Promise<void> {
  const wanted = new Set(sheets.map((id) => core.workbook().get(id)?.sheet.name));
  const intact = new Set(
    sealedSlots(core, open)
      .filter(({ state }) => state === 'intact')
      .flatMap(({ sources }) => sources),
  );
  const entries = formsNow(core, open)
    .filter(({ source }) => wanted.has(source) && !intact.has(source))
    .map(({ subject, form, filler, hash }): NewRecord => {
      const { id: scheme } = open.scheme;
      return { kind: 'seal', by, scheme, subject, form, filler, hash };
    });
  if (entries.length > 0) await core.record(...entries);
}
