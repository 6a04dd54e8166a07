import { appraisalRulesOf } from '../../scheme/appraisal-rules';
import type { BesideColumn, Page } from '../page';
import type { SheetBlueprint } from '../blueprint';
import { identityOf } from '../identity';
import { layOutPage } from '../lay-out-page';
import { TITLE_ROW } from '../sheet-plan';
import { workingFormats } from '../working-formats';
import { HEAD, planAppraisal } from './appraisal-plan';
import type { AppraisalPlan } from './appraisal-plan';
import type { AppraisalRequest } from './appraisal-request';
import { appraisalRows } from './appraisal-rows';
import { appraisalValidations } from './appraisal-validations';

/** Rows of a table nobody has listed the units for. */
const BLANK_ROWS = 20;
const HELPER_WIDTH = 10;
/** 名次 and 单位 stay in sight beside what is typed to the right. */
const FROZEN_COLUMNS = 2;

/** Lays out the 综合得分表 with live formulas; null for a notice that has no appraisal. */
export function layOutAppraisal(request: AppraisalRequest): SheetBlueprint | null {
  const plan = planOf(request);
  return plan && layOutPage(pageOf(request, plan));
}

/** Where everything stands on the sheet laid out for such a request. */
export function planOf({ opened, choices, rows }: AppraisalRequest): AppraisalPlan | null {
  const rules = appraisalRulesOf(opened.scheme, choices);
  return rules && planAppraisal(rules, opened.scheme.figures ?? [], rows.length || BLANK_ROWS);
}

function pageOf(request: AppraisalRequest, plan: AppraisalPlan): Page {
  const { opened, name, filler } = request;
  const figures = opened.scheme.figures ?? [];
  const rows = appraisalRows(request, plan, figures);
  const form = plan.rules.appraisal;
  return {
    name,
    orientation: 'landscape',
    identity: identityOf({ opened, form, subject: '', filler }),
    columns: plan.printed,
    beside: [...plan.beside, ...plan.helpers.map(helperColumn)],
    rows,
    repeated: [HEAD.title, HEAD.full],
    frozen: HEAD.first,
    frozenColumns: FROZEN_COLUMNS,
    printed: rows.length,
    validations: appraisalValidations(plan, figures),
    conditionalFormats: workingFormats(plan.working, plan.full, TITLE_ROW + rows.length - 1),
  };
}

function helperColumn(id: string): BesideColumn {
  return { id, width: HELPER_WIDTH, hidden: true };
}
