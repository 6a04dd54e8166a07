import { appraisalSentence } from '../../src/locale/zh-cn-appraisal';
import { appraisalSheetSentence } from '../../src/locale/zh-cn-appraisal-sheet';
import type { AppraisalView } from './workbook-view';

/** Any problem of a 综合得分表: of what is written in it, of what follows, and of what its own formulas show. */
export function checkedSentence(issue: AppraisalView['issues'][number]): string {
  switch (issue.code) {
    case 'appraisal-column-lost':
    case 'formulas-gone':
    case 'result-overwritten':
    case 'result-error':
    case 'result-disagrees':
    case 'row-without-formulas':
    case 'row-sorted-apart':
    case 'weight-altered':
    case 'full-altered':
    case 'figure-altered':
    case 'answer-unread':
    case 'sheet-cannot-tell':
      return appraisalSheetSentence(issue);
    default:
      return appraisalSentence(issue);
  }
}
