import { checkAppraisal } from '../../../src/ranking/check-appraisal';
import { appraisalRulesOf } from '../../../src/scheme/appraisal-rules';
import { readAppraisal } from '../../../src/sheet/appraisal/read-appraisal';
import type { SheetGrid } from '../../hosts/host';
import type { AppraisalView, SheetReader } from '../workbook-view';

/** Reads and works out a 综合得分表 of any known notice under the choices made; null for a sheet that is none. */
export function viewAppraisal(
  { opened, choicesFor }: SheetReader,
  { sheet, grid }: SheetGrid,
): AppraisalView | null {
  for (const each of opened) {
    const filled = readAppraisal(each, grid);
    const rules = filled && appraisalRulesOf(each.scheme, choicesFor(each.scheme.id));
    if (!filled || !rules) continue;
    const { result, issues } = checkAppraisal(rules, filled);
    return { sheet, grid, kind: 'appraisal', opened: each, rules, filled, result, issues };
  }
  return null;
}
