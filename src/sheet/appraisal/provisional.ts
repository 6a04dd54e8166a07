import { UNOFFICIAL } from '../record-rows';
import { quoteSheetName } from '../sheet-name';
import { KEY_COLUMN, TITLE_ROW } from '../sheet-plan';
import { COLUMN } from './appraisal-columns';
import { HEAD, HELPER, allOf, fixedCell } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import { inQuotes } from './formula-text';

/**
 * Under the title: that the table is no official one, and as long as units have no score, that ranks and what hangs on them can
 * still change. Printed, because a deduction on paper looks final.
 */
export function remarkFormula(plan: AppraisalPlan): string {
  // A name that shows an error is nobody's, and its row a unit's all the same.
  const failing = [COLUMN.unit, COLUMN.system].map((id) => `ISERROR(${allOf(plan, id)})`);
  const named = `((${allOf(plan, HELPER.who)}<>"")+${failing.join('+')}>0)`;
  const open = `SUMPRODUCT(${named}*(${allOf(plan, HELPER.exact)}=""))`;
  const said = `"尚有"&${open}&${inQuotes(`个单位未定，${fleeting(plan)}为暂定`)}`;
  return `=IFERROR(IF(${open}>0,${inQuotes(UNOFFICIAL)}&CHAR(10)&${said},${inQuotes(UNOFFICIAL)}),${inQuotes(UNOFFICIAL)})`;
}

/** The same on the sheet beside it. */
export function remarkLink(sheetName: string): string {
  const cell = fixedCell({ row: TITLE_ROW + HEAD.remark, column: KEY_COLUMN + 1 });
  return `=IFERROR(${quoteSheetName(sheetName)}!${cell}&"",${inQuotes(UNOFFICIAL)})`;
}

/** The longest that can come to stand there. */
export function longestRemark(plan: AppraisalPlan): string {
  return `${UNOFFICIAL}\n尚有${plan.to - plan.from + 1}个单位未定，${fleeting(plan)}为暂定`;
}

function fleeting({ rules }: AppraisalPlan): string {
  const { bands, streaks } = rules.appraisal;
  const deducts = bands.some((band) => band.deducts);
  const words = ['名次', ...(deducts ? ['扣分'] : []), ...(streaks.length > 0 ? ['结果运用'] : [])];
  return words.length > 2
    ? `${words.slice(0, -1).join('、')}和${words.at(-1) ?? ''}`
    : words.join('和');
}
