import type { SealedSlot } from '../../../src/ledger/fold-seals';
import { SEAL_RULE } from '../../../src/review/seal-form';
import type { SheetEntry } from '../../hosts/host';
import type { Core } from '../core';
import type { NewRecord } from '../new-record';
import { requireWritableLog } from '../records';
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
  const asked = slots.flatMap((slot) => {
    const [now] = slot.forms;
    const sheet = now && open.sheets.get(now.source);
    return now && sheet && wanted.has(sheet.id) ? [{ slot, hash: now.hash }] : [];
  });
  const entries = asked.flatMap(({ slot, hash }): readonly SealEntry[] => {
    const sealing = sealingOf(slot, named);
    if (sealing === null || (sealing === 'again' && reason === '')) return [];
    const { subject, form, filler } = slot;
    const why = sealing === 'again' ? reason : '';
    return [
      { kind: 'seal', by, scheme, subject, form, filler, hash, rule: SEAL_RULE, reason: why },
    ];
  });
  if (entries.length > 0) {
    await takeOut(core, expandedBeyond(open, closedBySealing(open, sheets)));
    await core.record(...entries);
  }
  // Of those sealed before too: a seal may stand in the log whose answer was lost.
  const sealed = [...entries, ...asked.flatMap(({ slot }) => slot.seal ?? [])];
  await unmark(core, open, slots, new Set(sealed.map(({ subject }) => subject)));
}

/** 撤回封存: whoever has other forms sealed is under seal from now on, and no 会审表 shows what was written of them. */
export async function unsealForm(
  core: Core,
  open: OpenReview,
  { record, by }: { readonly record: string; readonly by: string },
): Promise<void> {
  await takeOut(core, expandedBeyond(open, closedByWithdrawing(open, record)));
  await core.record({ kind: 'withdrawal', by, record });
}

/** Before the row of the log, so that nothing is sealed where the workbook keeps its sheets; and none of them goes where it takes no row. */
async function takeOut(core: Core, sheets: readonly SheetEntry[]): Promise<void> {
  if (sheets.length === 0) return;
  await requireWritableLog(core);
  await removeExpanded(core, sheets);
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
  if (own.length === 0) return;
  // Sealed is sealed, also where a protected sheet keeps its marks: that is told by itself.
  await core.attempt('clear-marks', async () => {
    const { removed } = await core.host.markCells(own, []);
    // How many were marked is true no more.
    if (removed > 0) core.store.set({ marked: null });
  });
}
