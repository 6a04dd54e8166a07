import { quoteSheetName } from '../sheet-name';
import { COLUMN } from './appraisal-columns';
import { HELPER, allOf, cellAt } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';

/** A 综合得分表 as the 排名表 looks at it from another sheet. */
export interface StandingsSource {
  readonly sheetName: string;
  readonly plan: AppraisalPlan;
}

/**
 * What the units are put in order by, one number for each and no two alike: pools one after the other, in each the better first, equals
 * as they stand, those without a rank last. Whole numbers of so few digits that no program takes two of them for the same.
 */
export function orderFormula({ sheetName, plan }: StandingsSource, row: number): string {
  const on = (place: string): string => `${quoteSheetName(sheetName)}!${place}`;
  const better = on(cellAt(plan, HELPER.better, row));
  const who = on(cellAt(plan, HELPER.who, row));
  const most = plan.to - plan.from < FEW ? FEW : MANY;
  const pool =
    plan.rules.pool === 'all' ? '' : `${on(cellAt(plan, HELPER.pool, row))}*${most ** 2}+`;
  const last = `IF(${who}="","",${most ** 3}+ROW(${who}))`;
  return `=IFERROR(IF(ISNUMBER(${better}),${pool}${better}*${most}+ROW(${who}),${last}),"")`;
}

/** More rows than a table of few units comes to have, and of many. */
const FEW = 10_000;
const MANY = 100_000;

/** Which row of the 综合得分表 stands in this row, counted from 1; empty where there are no more. The head stands over the orders. */
export function whichFormula(orders: string, order: string, head: string): string {
  return `=IFERROR(MATCH(SMALL(${orders},ROW(${order})-ROW(${head})),${orders},0),"")`;
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
