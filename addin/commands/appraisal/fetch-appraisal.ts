import type { Core } from '../core';
import { tellNotFetched } from '../not-fetched';
import type { SheetView } from '../workbook-view';

/** A 综合得分表 that waits for the code that reads it, or a 汇总表 for what holds it against its forms. */
export function asksForAppraisal(view: SheetView): boolean {
  return view.kind === 'summary' || isUnread(view);
}

function isUnread(view: SheetView): boolean {
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
  // Sheets that nobody could read are read now; a 汇总表 has been, and is only held against its forms.
  const unread = [...core.workbook().values()].some(isUnread);
  if (unread) await core.refresh();
  else core.publish();
}
