import type { Core } from './core';
import { tellNotFetched } from './not-fetched';
import type { SheetView } from './workbook-view';

/** A 综合得分表 that waits for the code that reads it. */
export function isUnreadAppraisal(view: SheetView): boolean {
  return view.kind === 'appraisal-copy' && view.of === 'scores';
}

/** Fetches what reads appraisals, then reads the workbook with it. Where it does not come, 汇总 says so; the next need asks again. */
export async function fetchAppraisal(core: Core): Promise<void> {
  if (core.appraisal.get()) return;
  try {
    await core.appraisal.load();
  } catch (cause) {
    console.error(cause);
    tellNotFetched(core, 'totals', '汇总', () => void fetchAppraisal(core));
    return;
  }
  await core.refresh();
}
