import { textOf, valueAt } from '../../src/base/grid';
import type { ExceptionRecord } from '../../src/ledger/record';
import type { Problem } from './session-state';
import type { AppraisalView } from './workbook-view';

type About = Pick<ExceptionRecord, 'scheme' | 'form' | 'subject' | 'item' | 'code' | 'fingerprint'>;

/** What an issue of an appraisal is kept by: its code and facts, and what its cell holds now. */
export function aboutIssue(
  { opened, filled, grid }: AppraisalView,
  issue: Problem['issue'],
): About {
  const shown = issue.cell ? textOf(valueAt(grid, issue.cell)) : '';
  return {
    scheme: opened.scheme.id,
    form: filled.form,
    subject: issue.item ?? '',
    item: '',
    code: issue.code,
    fingerprint: JSON.stringify([shown, issue.params]),
  };
}
