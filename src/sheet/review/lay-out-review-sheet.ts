import { atOnce } from '../../base/at-once';
import type { SheetBlueprint } from '../blueprint';
import { identityOf } from '../identity';
import { layOutPageInSteps } from '../lay-out-page';
import { TITLE_ROW } from '../sheet-plan';
import { workingFormats } from '../working-formats';
import { REVIEW_SHEET } from './review-sheet-mark';
import { HEAD, planReviewSheet } from './review-sheet-plan';
import type { ReviewSheetRequest } from './review-sheet-request';
import { reviewSheetRows } from './review-sheet-rows';

/** Lays out the 会审表 at once. */
export function layOutReviewSheet(request: ReviewSheetRequest): SheetBlueprint {
  return atOnce(layOutReviewSheetInSteps(request));
}

/** Lays out the 会审表: persons × indicators × fillers, with formulas that look at the forms' own 查核情况, 判定 and 数量 (J1–J9). */
export function* layOutReviewSheetInSteps(
  request: ReviewSheetRequest,
): Generator<undefined, SheetBlueprint> {
  const { opened, name, filler } = request;
  const plan = planReviewSheet(request);
  const rows = yield* reviewSheetRows(request, plan);
  const last = TITLE_ROW + rows.length - 1;
  return yield* layOutPageInSteps({
    name,
    orientation: 'landscape',
    identity: identityOf({ opened, form: { id: REVIEW_SHEET }, subject: '', filler }),
    columns: plan.printed,
    beside: plan.helpers,
    rows,
    repeated: [HEAD.columns, HEAD.columns],
    // No column stays: the line beside it would run through the title, which stands over all of them.
    frozen: HEAD.first,
    printed: rows.length,
    validations: [],
    conditionalFormats: workingFormats(plan.working, TITLE_ROW + HEAD.first, last),
  });
}
