import type { PrintedPage } from './page';
import { planRecord } from './record-plan';
import type { RecordPlan } from './record-plan';
import type { RecordFormRequest } from './record-request';
import { recordRows } from './record-rows';

/** What of a record form stands on paper, whether it becomes a sheet or a file: the titles of its columns again on each of them. */
export function recordPage(
  request: RecordFormRequest,
  plan: RecordPlan = planRecord(request.form),
): PrintedPage {
  const { orientation, columns } = request.form;
  const rows = recordRows(request, plan);
  const titles = plan.rows.findIndex(({ kind }) => kind === 'titles');
  const repeated = titles < 0 ? null : ([titles, titles] as const);
  return { orientation, columns, rows, repeated, printed: rows.length };
}
