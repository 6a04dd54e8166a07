import { quoteSheetName } from '../sheet-name';
import { COLUMN } from './appraisal-columns';
import { HELPER, allOf, cellAt, downTo, headOf } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';

/** A 综合得分表 as the 排名表 looks at it from another sheet. */
export interface StandingsSource {
  readonly sheetName: string;
  readonly plan: AppraisalPlan;
}

/** Row of the 排名表 that a row of the 综合得分表 goes to: pools one after the other, in each the better first, equals as they stand, those without a rank last. */
export function orderFormula({ sheetName, plan }: StandingsSource, row: number): string {
  const on = (place: string): string => `${quoteSheetName(sheetName)}!${place}`;
  const better = on(cellAt(plan, HELPER.better, row));
  const who = on(cellAt(plan, HELPER.who, row));
  const own = `${poolsBefore(plan, row, on)}${better}+${metSoFar(plan, row, on)}`;
  const named = `(${on(downTo(plan, HELPER.who, row))}<>"")`;
  const open = `(${on(downTo(plan, HELPER.exact, row))}="")`;
  const ranked = on(headOf(plan, HELPER.better));
  const last = `IF(${who}="","",${ranked}+SUMPRODUCT(${named}*${open}))`;
  return `=IFERROR(IF(ISNUMBER(${better}),${own},${last}),"")`;
}

type Elsewhere = (place: string) => string;

function poolsBefore(plan: AppraisalPlan, row: number, on: Elsewhere): string {
  if (plan.rules.pool === 'all') return '';
  const before = `${on(allOf(plan, HELPER.pool))},"<"&${on(cellAt(plan, HELPER.pool, row))}`;
  return `COUNTIFS(${before},${on(allOf(plan, HELPER.exact))},">=0")+`;
}

/** How many of its equals stand above, itself included. */
function metSoFar(plan: AppraisalPlan, row: number, on: Elsewhere): string {
  const pairs = (plan.rules.pool === 'all' ? [HELPER.better] : [HELPER.pool, HELPER.better]).map(
    (id) => `${on(downTo(plan, id, row))},${on(cellAt(plan, id, row))}`,
  );
  return `${pairs.length === 1 ? 'COUNTIF' : 'COUNTIFS'}(${pairs.join(',')})`;
}

/** Which row of the 综合得分表 stands in the `nth` row, counted from 1; empty where there are no more. */
export function whichFormula(orders: string, nth: number): string {
  return `=IFERROR(MATCH(${nth},${orders},0),"")`;
}

const WORDS: readonly string[] = [COLUMN.unit, COLUMN.system, COLUMN.person];

/** What stands under a column of the 综合得分表 in that row. */
export function shownFormula(
  { sheetName, plan }: StandingsSource,
  id: string,
  which: string,
): string {
  const found = `INDEX(${quoteSheetName(sheetName)}!${allOf(plan, id)},${which})`;
  // A blank name would come back as 0.
  const value = WORDS.includes(id) ? `${found}&""` : found;
  return `=IF(ISNUMBER(${which}),IFERROR(${value},""),"")`;
}
