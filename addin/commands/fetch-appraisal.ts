import type { Core } from './core';
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
    core.store.set({
      notice: {
        severity: 'ask',
        title: '汇总没有准备好：所需的程序没有取到',
        text: '表格没有改动。请检查网络，再点“重试”。',
        about: { page: 'totals', card: null },
        retry: () => {
          core.store.set({ notice: null });
          void fetchAppraisal(core);
        },
      },
    });
    return;
  }
  await core.refresh();
}
