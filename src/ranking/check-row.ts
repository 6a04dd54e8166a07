import { COLUMN, pastBandId, pastPersonId } from '../sheet/appraisal/appraisal-columns';
import type { FilledAppraisalRow } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import type { AppraisalSheetIssue } from './appraisal-sheet-issue';
import { isCellError } from '../base/grid';
import { shownCells, type ColumnTitles, type ShownCell } from './shown-cells';
import { isUnread, readAnswer, wordsIn } from './units-of-sheet';

/** What is wrong with one row of a 综合得分表 whatever follows from it: formulas typed over or failing, answers nobody can read, keys that stayed behind. */
export function checkRow(
  titles: ColumnTitles,
  row: FilledAppraisalRow,
): readonly AppraisalSheetIssue[] {
  const unit = wordsIn(row.unit);
  const stray = row.strayKey === undefined ? [] : [sortedApart(row, unit, row.strayKey)];
  return [
    ...stray,
    ...checkNameCells(titles, row, unit),
    ...checkFormulas(titles, row, unit),
    ...checkAnswers(titles, row, unit),
  ];
}

function sortedApart(
  { unit: { cell } }: FilledAppraisalRow,
  unit: string,
  other: string,
): AppraisalSheetIssue {
  const params = { unit, other };
  return { code: 'row-sorted-apart', severity: 'must', params, clauses: [], cell };
}

function checkFormulas(
  titles: ColumnTitles,
  row: FilledAppraisalRow,
  unit: string,
): readonly AppraisalSheetIssue[] {
  const shown = shownCells(titles, row);
  const ground = { severity: 'must', clauses: [] } as const;
  if (isWithoutFormulas(shown)) {
    const { cell } = row.unit;
    return [{ ...ground, code: 'row-without-formulas', params: { unit }, cell }];
  }
  return shown.flatMap(({ title, cell: { cell, value, formula } }): AppraisalSheetIssue[] => {
    const about = { unit, title };
    if (formula === null) {
      const params = { ...about, written: wordsIn({ cell, value, formula }) };
      return [{ ...ground, code: 'result-overwritten', params, cell }];
    }
    if (!isCellError(value)) return [];
    return [{ ...ground, code: 'result-error', params: { ...about, text: value.error }, cell }];
  });
}

export function isWithoutFormulas(shown: readonly ShownCell[]): boolean {
  return shown.length > 0 && shown.every(({ cell }) => cell.formula === null);
}

/** A name is typed or linked to; a link that leads nowhere names nobody. */
function checkNameCells(
  titles: ColumnTitles,
  row: FilledAppraisalRow,
  unit: string,
): readonly AppraisalSheetIssue[] {
  const names: readonly (readonly [string, FilledCell | null])[] = [
    [COLUMN.unit, row.unit],
    [COLUMN.system, row.system],
    [COLUMN.person, row.person],
    ...row.past.map(({ person }, at) => [pastPersonId(at + 1), person] as const),
  ];
  return names.flatMap(([id, found]): readonly AppraisalSheetIssue[] => {
    if (found === null || !isUnread(found)) return [];
    const params = { unit, title: titles.get(id) ?? id, text: wordsIn(found) };
    return [{ code: 'name-unread', severity: 'must', params, clauses: [], cell: found.cell }];
  });
}

/** Past years and 优秀 are answered by 是 or 否; the sheet's own formulas take anything else for no answer. */
function checkAnswers(
  titles: ColumnTitles,
  row: FilledAppraisalRow,
  unit: string,
): readonly AppraisalSheetIssue[] {
  const answers: readonly (readonly [string, FilledCell | null])[] = [
    ...row.past.map(({ inBand }, at) => [pastBandId(at + 1), inBand] as const),
    [COLUMN.honour, row.honour],
  ];
  return answers.flatMap(([id, found]): readonly AppraisalSheetIssue[] => {
    const text = wordsIn(found);
    if (found === null || text === '' || readAnswer(found) !== null) return [];
    const params = { unit, title: titles.get(id) ?? id, text };
    const { cell } = found;
    return [{ code: 'answer-unread', severity: 'ask', params, clauses: [], cell }];
  });
}
