import type { Core } from '../core';
import type { Session } from '../session';
import { loadForms } from '../forms/load-forms';
import { restoreCells } from '../written-cells';

type TotalsDeeds = Pick<Session, 'writeSummary' | 'undoSummary'>;

/** The deeds of the page 汇总. */
export function totalsDeeds(core: Core): TotalsDeeds {
  const { store } = core;
  const deeds: TotalsDeeds = {
    async writeSummary(scheme, filler) {
      const opened = core.opened.find((each) => each.scheme.id === scheme);
      const form = opened?.scheme.forms.find((each) => each.kind === 'summary');
      if (!opened || form?.kind !== 'summary') return;
      const part = await loadForms(core, 'summary', () => void deeds.writeSummary(scheme, filler));
      if (!part) return;
      await part.writeSummary(core, opened, form, filler);
    },
    async undoSummary() {
      const { written } = store.get();
      if (written?.deed !== 'summary') return;
      await core.attempt('undo-summary', async () => {
        await restoreCells(core.host, written.cells);
        store.set({ written: null });
        await core.refresh();
      });
    },
  };
  return deeds;
}
