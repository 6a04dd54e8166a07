import { textOf } from '../../../src/base/grid';
import type { FilledAppraisalRow } from '../../../src/sheet/appraisal/filled-appraisal';
import { reviewSheetScheme } from '../../../src/sheet/review/review-sheet-mark';
import type { FormView, SheetView } from '../workbook-view';

/** A sheet that is gone holds nothing any more; one that is no form of ours any more was changed by somebody. `given` stood there from the start. */
export function isWorkedOn(view: SheetView | undefined, given: readonly string[] = []): boolean {
  if (view?.kind === 'form') return !isBlank(view);
  // Whom it is about stood there from the start.
  if (view?.kind === 'record') {
    const { record } = view;
    const known = ['', record.identity?.subject ?? '', ...given];
    if (record.typed.size > 0 || record.concluded.length > 0) return true;
    return record.entries.some(({ text }) => !known.includes(text));
  }
  if (view?.kind === 'appraisal') return view.filled.rows.some(isEntered);
  // A 会审表 holds what the forms say, and nothing of its own.
  return view?.kind === 'other' && reviewSheetScheme(view.grid) === null;
}

/** The names stood there from the start, and so did the links to forms. */
function isEntered({ entries, honour, past }: FilledAppraisalRow): boolean {
  const cells = [...entries.values(), past.flatMap((each) => [each.inBand, each.person])];
  return [...cells.flat(), honour].some(
    (cell) => cell !== null && cell.formula === null && textOf(cell.value) !== '',
  );
}

/** Nobody has written anything beside its items. */
export function isBlank(view: FormView): boolean {
  return view.check.items.every((item) => !item.filled && item.factsText === '');
}
