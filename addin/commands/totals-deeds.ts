import type { Core } from './core';
import { summaryName } from '../../src/handout/sheet-title';
import { nameSheet } from '../../src/sheet/sheet-name';
import type { Session } from './session';
import { loadForms } from './load-forms';
import { summaryViewOf } from './summary-view';
import { formatCell } from '../../src/base/cell';
import { namePlaces } from '../locale/places';
import { restoreCells, type WrittenCell } from './written-cells';

type TotalsDeeds = Pick<Session, 'writeSummary' | 'undoSummary'>;

/** The deeds of the page 汇总. */
export function totalsDeeds(core: Core): TotalsDeeds {
  const { store } = core;
  const deeds: TotalsDeeds = {
    async writeSummary(scheme, filler) {
      const opened = core.opened.find((each) => each.scheme.id === scheme);
      const form = opened?.scheme.forms.find((each) => each.kind === 'summary');
      if (!opened || form?.kind !== 'summary') return;
      const part = await loadForms(core, 'totals', () => void deeds.writeSummary(scheme, filler));
      if (!part) return;
      await core.attempt('write-summary', async () => {
        const view = summaryViewOf(core, opened, filler);
        if (view) {
          const cells = await part.rewriteSummary(core, opened, form, view);
          const { written } = store.get();
          // Nothing new to write: the way back from the last writing stays.
          const standing = written?.deed === 'summary' ? written.cells : [];
          const undoable = cells.length > 0 || standing.length > 0;
          store.set({
            notice: null,
            written: {
              deed: 'summary',
              sentence: summarySentence(view.sheet.name, cells),
              cells: cells.length > 0 ? cells : standing,
              undoable,
            },
          });
          await core.host.activateSheet(view.sheet.id);
        } else {
          const taken = new Set(store.get().sheets.map((sheet) => sheet.name));
          const name = nameSheet(summaryName(form, filler), taken);
          const sheets = await core.host.insertSheets([
            part.layOutSummaryOf(core, opened, form, filler, name),
          ]);
          store.set({
            notice: null,
            inserted: { sheets, missing: 0, sentence: `已插入“${name}”。` },
          });
          const [first] = sheets;
          if (first) await core.host.activateSheet(first.id);
        }
        await core.refresh();
      });
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

/** 「已写入“评分汇总表”：B5、F5等20格。」 */
function summarySentence(sheet: string, cells: readonly WrittenCell[]): string {
  if (cells.length === 0) return `“${sheet}”已是最新，没有改动。`;
  return `已写入“${sheet}”：${namePlaces(cells.map(({ cell }) => formatCell(cell)))}。`;
}
