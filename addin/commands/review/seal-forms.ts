import type { SealedSlot } from '../../../src/ledger/fold-seals';
import type { Core } from '../core';
import type { NewRecord } from '../new-record';
import {
  closedBySealing,
  closedByWithdrawing,
  expandedBeyond,
  removeExpanded,
} from './expanded-sheets';
import { namedIn, sealingOf } from './form-seals';
import type { SealRequest } from './review-part';
import type { OpenReview } from './review-state';

type SealEntry = Extract<NewRecord, { readonly kind: 'seal' }>;

/** 封存: a row of the log for each of these sheets; one that is as sealed is not sealed twice (E8). */
export async function sealForms(
  core: Core,
  { open, slots }: { readonly open: OpenReview; readonly slots: readonly SealedSlot[] },
  { sheets, by, reason }: SealRequest,
): Promise<void> {
  const wanted = new Set(sheets);
  const scheme = open.scheme.id;
  const named = namedIn(open.review);
  const entries = slots.flatMap((slot): readonly SealEntry[] => {
    const sealing = sealingOf(slot, named);
    const [now] = slot.forms;
    const sheet = now && open.sheets.get(now.source);
    if (!now || !sheet || !wanted.has(sheet.id) || sealing === null) return [];
    if (sealing === 'again' && reason === '') return [];
    const { subject, form, filler } = slot;
    const why = sealing === 'again' ? reason : '';
    return [{ kind: 'seal', by, scheme, subject, form, filler, hash: now.hash, reason: why }];
  });
  if (entries.length === 0) return;
  // First of all, so that nothing is sealed where the workbook keeps its sheets.
  await removeExpanded(core, expandedBeyond(open, closedBySealing(open, sheets)));
  await core.record(...entries);
  await unmark(core, open, slots, new Set(entries.map(({ subject }) => subject)));
}

/** 撤回封存: whoever has other forms sealed is under seal from now on, and no 会审表 shows what was written of them. */
export async function unsealForm(
  core: Core,
  open: OpenReview,
  { record, by }: { readonly record: string; readonly by: string },
): Promise<void> {
  await removeExpanded(core, expandedBeyond(open, closedByWithdrawing(open, record)));
  await core.record({ kind: 'withdrawal', by, record });
}

/** A mark says on one filler's form what the others wrote: of whoever is sealed none stays (J12). */
async function unmark(
  core: Core,
  { sheets }: OpenReview,
  slots: readonly SealedSlot[],
  subjects: ReadonlySet<string>,
): Promise<void> {
  if (!core.host.capabilities.has('marks')) return;
  const own = slots
    .filter(({ subject }) => subjects.has(subject))
    .flatMap(({ forms }) => forms.flatMap(({ source }) => sheets.get(source)?.id ?? []));
  // Sealed is sealed, also where a protected sheet keeps its marks: that is told by itself.
  await core.attempt('clear-marks', async () => void (await core.host.markCells(own, [])));
}
