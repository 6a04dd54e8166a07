import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { FilledAppraisal, FilledAppraisalRow } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import { appraise } from './appraise';
import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisalResult } from './appraisal-result';
import type { AppraisalSheetIssue } from './appraisal-sheet-issue';
import { checkFigures, checkHeads } from './check-heads';
import { checkRow, isWithoutFormulas } from './check-row';
import { compareShown } from './compare-shown';
import { findUnparted } from './find-unparted';
import { columnTitles, shownCells, type ColumnTitles } from './shown-cells';
import { unitsOfSheet } from './units-of-sheet';
import { untoldResults } from './untold-results';

export type SheetCheck = {
  readonly result: AppraisalResult;
  /** With the cell they stand in, where they stand in one. */
  readonly issues: readonly (AppraisalIssue | AppraisalSheetIssue)[];
};

/**
 * Holds a 综合得分表 against what follows exactly from what is written in it: its numbers, its formulas and what they show.
 * Where a number its formulas use was changed, what rests on that number is not disputed as well; all else is.
 */
export function checkAppraisal(rules: AppraisalRules, filled: FilledAppraisal): SheetCheck {
  const units = unitsOfSheet(rules, filled);
  const result = appraise(rules, units);
  const bases = [...checkHeads(rules, filled), ...checkFigures(rules, filled)];
  const isUntold = untoldResults(bases, units, result);
  const unparted = findUnparted(rules, result);
  const titles = columnTitles(rules.appraisal);
  return {
    result,
    issues: [
      ...filled.missing.map(columnLost),
      ...bases.map(({ issue }) => issue),
      ...result.issues.map((issue) => withCell(issue, filled)),
      ...unparted.issues,
      ...checkRows(titles, filled),
      ...compareShown(rules, filled, result, { unparted: unparted.units, isUntold }),
    ],
  };
}

/** A sheet without any formula is said once and not row by row. */
function checkRows(
  titles: ColumnTitles,
  { rows }: FilledAppraisal,
): readonly AppraisalSheetIssue[] {
  const issues = rows.flatMap((row) => checkRow(titles, row));
  const gone = rows.length > 0 && rows.every((row) => isWithoutFormulas(shownCells(titles, row)));
  if (!gone) return issues;
  return [
    { code: 'formulas-gone', severity: 'must', params: {}, clauses: [] },
    ...issues.filter(({ code }) => code !== 'row-without-formulas'),
  ];
}

function columnLost(title: string): AppraisalSheetIssue {
  return { code: 'appraisal-column-lost', severity: 'must', params: { title }, clauses: [] };
}

function withCell(issue: AppraisalIssue, { rows }: FilledAppraisal): AppraisalIssue {
  const { place } = issue;
  const row = place === undefined ? undefined : rows[place.at];
  if (!row || !place) return issue;
  const { cell } = entryCell(row, place.component, place.round) ?? row.unit;
  return { ...issue, cell };
}

/** The cell of a round, or of the first one where the whole part is meant. */
function entryCell(
  row: FilledAppraisalRow,
  component: string | undefined,
  round = 0,
): FilledCell | undefined {
  return component === undefined ? undefined : row.entries.get(component)?.[round];
}
