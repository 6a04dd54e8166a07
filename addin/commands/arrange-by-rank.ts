import type { Core } from './core';
import type { AppraisalView } from './workbook-view';

/** 按名次排列: the same units by rank, on a sheet of their own. */
export async function arrangeByRank(core: Core, view: AppraisalView): Promise<void> {
  await core.host.activateSheet(view.sheet.id);
}
