import { formatCell } from '../../../src/base/cell';
import { summaryName } from '../../../src/handout/sheet-title';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { SummaryForm } from '../../../src/scheme/scheme';
import { nameSheet } from '../../../src/sheet/sheet-name';
import { namePlaces } from '../../locale/places';
import type { Core } from '../core';
import { layOutSummaryOf, rewriteSummary } from './summary';
import type { Notice } from '../session-state';
import { summaryViewOf } from './summary-view';
import type { WrittenCell } from '../written-cells';

/** Why nothing was written. */
const MOVED: Notice = {
  severity: 'ask',
  title: '没有写入：表上的单位或行列与插入时不同',
  text: '单位改过名、增删过行列或挪动过栏，不能照位置写。请改回，或删去这张汇总表重新插入。',
  retry: null,
};

/** 写入汇总表: brings a filler's 汇总表 in line, or puts one in where there is none. */
export async function writeSummary(
  core: Core,
  opened: OpenScheme,
  form: SummaryForm,
  filler: string,
): Promise<void> {
  const { store } = core;
  await core.attempt('write-summary', async () => {
    const view = summaryViewOf(core, opened, filler);
    if (view) {
      const cells = await rewriteSummary(core, opened, form, view);
      if (!cells) {
        store.set({ notice: MOVED });
        return;
      }
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
        layOutSummaryOf(core, opened, form, filler, name),
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
}

/** 「已写入“评分汇总表”：B5、F5等20格。」 */
function summarySentence(sheet: string, cells: readonly WrittenCell[]): string {
  if (cells.length === 0) return `“${sheet}”已是最新，没有改动。`;
  return `已写入“${sheet}”：${namePlaces(cells.map(({ cell }) => formatCell(cell)))}。`;
}
