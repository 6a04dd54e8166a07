import { nameSheet } from '../../../src/sheet/sheet-name';
import { layoutAsItStands, MOVED } from './appraisal-as-it-stands';
import { BESIDE } from './appraisal-layout';
import type { Core } from '../core';
import { sheetBeside } from './open-appraisal';
import { allWrites, write } from './rewrite-appraisal';
import type { AppraisalView } from '../workbook-view';

/**
 * 按名次排列: the same units by rank on a sheet of their own, put in or brought up to date; the 综合得分表 keeps its order. Its formulas
 * are brought in line first: ranks under readings that are no longer in force would be arranged otherwise.
 */
export async function arrangeByRank(core: Core, view: AppraisalView): Promise<void> {
  const layout = layoutAsItStands(core, view);
  if (!layout) {
    core.store.set({ notice: MOVED });
    return;
  }
  const there = sheetBeside(core, view, 'standings');
  if (there) {
    await write(core, allWrites(core, view, layout));
    await core.host.activateSheet(there.id);
    return;
  }
  const blueprint = layout.layouts.standings();
  if (!blueprint) return;
  const stale = allWrites(core, view, layout);
  if (stale.length > 0) await write(core, stale);
  const taken = new Set(core.store.get().sheets.map(({ name }) => name));
  const name = nameSheet(BESIDE.standings, taken);
  const sheets = await core.host.insertSheets([{ ...blueprint, name }]);
  core.store.set({
    notice: null,
    inserted: { sheets, missing: 0, sentence: `已插入“${name}”。` },
  });
  const [first] = sheets;
  if (first) await core.host.activateSheet(first.id);
  await core.refresh();
}
