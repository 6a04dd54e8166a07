import { decidedOf } from '../../../src/ledger/fold-ledger';
import { splitScheme } from '../../../src/ledger/scheme-parts';
import type { SheetEntry } from '../../hosts/host';
import type { Core } from '../core';
import type { SheetView } from '../workbook-view';

/** Keeps the text of a scheme's document in the workbook's hidden state; the same words under the same id are kept once. */
export async function keepScheme(core: Core, id: string, text: string): Promise<void> {
  await core.refresh();
  if (core.opened.some((each) => each.scheme.id === id)) return;
  const parts = splitScheme(id, text);
  await core.record(...parts.map((part) => ({ kind: 'scheme', by: '', ...part }) as const));
}

/** Takes a kept scheme out of the workbook; what the log says of it stays there. */
export async function withdrawScheme(core: Core, id: string): Promise<void> {
  const kept = core.store.get().keptSchemes.find((each) => each.id === id);
  if (!kept) return;
  await core.record(
    ...kept.records.map((record) => ({ kind: 'withdrawal', by: '', record }) as const),
  );
}

/** The sheets that would be nobody's without a scheme, whatever their kind. */
export function sheetsUnder(core: Core, id: string): readonly SheetEntry[] {
  return [...core.workbook().values()]
    .filter((view) => schemeOf(view) === id)
    .map(({ sheet }) => sheet);
}

function schemeOf(view: SheetView): string | null {
  switch (view.kind) {
    case 'form':
    case 'record':
      return view.opened.scheme.id;
    case 'summary':
      return view.summary.scheme;
    default:
      return null;
  }
}

/**
 * A scheme kept for sheets that are gone, or never came, goes with them: not while others rest on it, nor once somebody has decided
 * how it reads. Answers what keeps it.
 */
export async function dropScheme(core: Core, id: string): Promise<'sheets' | 'decisions' | null> {
  if (sheetsUnder(core, id).length > 0) return 'sheets';
  if (decidedOf(core.records(), id).length > 0) return 'decisions';
  await core.attempt('remove-scheme', () => withdrawScheme(core, id));
  return null;
}
