import { isCellError, isUncalculated, textOf, UNREAD_FORMULA, type CellValue } from '../base/grid';
import { formatPoints, isNoise } from '../base/points';
import type { TotalRange } from '../scoring/check/total-range';
import { judgeWrittenTotal } from './judge-written-total';
import type { SummaryIssue } from './summary-issue';
import { isBroken, looksAt, type FoundFigure, type SummaryTable } from './summary-table';

/** Holds a score against the unit's own form (K32); one that is written by hand only against what a total can be (K35). */
export function checkScore(
  table: SummaryTable,
  figure: FoundFigure,
  { unlinked, range }: { readonly unlinked: boolean; readonly range: TotalRange },
): readonly SummaryIssue[] {
  const { unit, title, value, formula, cell } = figure;
  const about = { severity: 'must', clauses: [], cell, item: unit.unit } as const;
  const written = textOf(value).trim();
  const derived = unit.total === null ? '' : formatPoints(unit.total);
  if (isCellError(value)) {
    return [{ ...about, code: 'summary-error', params: { title, text: value.error } }];
  }
  if (formula === null) {
    if (unit.form === null) return checkWritten(figure, range);
    if (written + derived === '' || (unlinked && agreesWithForm(figure))) return [];
    return [{ ...about, code: 'summary-overwritten', params: { title, written, derived } }];
  }
  if (isBroken(formula, table.sheets)) {
    return [{ ...about, code: 'summary-link-broken', params: { title } }];
  }
  const elsewhere = looksElsewhere(table, figure, formula);
  if (elsewhere !== null) {
    return [{ ...about, code: 'summary-link-elsewhere', params: { title, sheet: elsewhere } }];
  }
  if (isUncalculated({ value, formula })) return [];
  if (unit.form === null) return checkWritten(figure, range);
  if (agreesWithForm(figure)) return [];
  const follows = sameNumber(value, unit.form.shows);
  const params = { title, shown: written, derived, follows, by: 'forms' } as const;
  return [{ ...about, code: 'summary-disagrees', params }];
}

/** The sheet a score should be taken from and is not; empty where a unit without a form shows another unit's; null where nothing is wrong. */
function looksElsewhere(
  { units }: SummaryTable,
  { unit }: FoundFigure,
  formula: string,
): string | null {
  if (formula === UNREAD_FORMULA) return null;
  if (unit.form !== null) return looksAt(formula, unit.form.sheet) ? null : unit.form.sheet;
  // Written by hand, even by a formula; but never another unit's score.
  return units.some(({ form }) => form !== null && looksAt(formula, form.sheet)) ? '' : null;
}

/** What stands there by hand is ranked by the sheet's own formulas, whatever it is. */
function checkWritten(
  { unit, title, value, cell }: FoundFigure,
  range: TotalRange,
): readonly SummaryIssue[] {
  const judged = judgeWrittenTotal(value, range);
  if (judged.kind === 'points' || judged.kind === 'blank') return [];
  const full = judged.kind === 'above' ? formatPoints(judged.full) : '';
  const params = { title, written: textOf(value).trim(), fault: judged.kind, full };
  const about = { severity: 'must', clauses: [], cell, item: unit.unit } as const;
  return [{ ...about, code: 'summary-score-unread', params }];
}

/** To what adding leaves behind; a total that is stretched has decimals in the sheet without end, and its own form vouches for it. */
function agreesWithForm({ unit: { total, form }, value }: FoundFigure): boolean {
  if (total === null) return textOf(value).trim() === '';
  if (typeof value !== 'number') return false;
  const over = value * 100 - total;
  if (isNoise(over, total)) return true;
  return form !== null && !form.disputed && sameNumber(value, form.shows) && Math.abs(over) < 1;
}

function sameNumber(one: CellValue, other: CellValue): boolean {
  return typeof one === 'number' && one === other;
}
