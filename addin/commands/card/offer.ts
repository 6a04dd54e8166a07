import { adoptionOf } from '../../../src/ledger/fold-ledger';
import { recogniseByWords } from '../../../src/sheet/recognise-by-words';
import type { Core } from '../core';
import type { ActivePlace, SessionState } from '../session-state';

/** A hand-made sheet under the cursor that looks like a form of a known notice, unless it was declined before. */
export function offerOf(core: Core, active: ActivePlace | null): SessionState['offer'] {
  const view = active ? core.workbook().get(active.sheet.id) : undefined;
  if (view?.kind !== 'other' || adoptionOf(core.records(), view.sheet.name) !== null) return null;
  const found = recogniseByWords(core.opened, view.grid);
  const scheme = core.opened.find((each) => each.scheme.id === found?.scheme)?.scheme;
  const form = scheme?.forms.find((each) => each.id === found?.form);
  if (!found || !form) return null;
  return { sheet: view.sheet, title: form.title, matched: found.matched, of: found.of };
}
