import { formatCell } from '../../base/cell';
import type { CellValue } from '../../base/grid';
import { numberOfPoints } from '../../base/points';
import type { Choices } from '../../scheme/scheme';
import type { FilledCell, FilledForm } from '../../sheet/filled-form';
import type { LayoutIssue } from '../../sheet/layout-issue';
import { opened, formId, ITEMS } from '../sample-notice';
import { checkForm } from './check-form';
import type { FormCheck } from './form-check';

/** What somebody puts into a cell. */
export type Written = CellValue | { readonly formula: string; readonly shows: CellValue };
/** 扣分情况 and 得分 by item number; items not named are blank. */
export type Sheet = Readonly<Record<string, readonly [facts: Written, score: Written]>>;

function cellOf(row: number, column: number, written: Written): FilledCell {
  const cell = { row, column };
  if (typeof written === 'object' && written !== null && 'formula' in written)
    return { cell, value: written.shows, formula: written.formula };
  return { cell, value: written, formula: null };
}

/** Items stand from row 5 on, facts in F, scores in G, the total under them, as the form is laid out. */
export function fillForm(
  sheet: Sheet,
  total: Written = { formula: '=SUM(G5:G19)', shows: '' },
  issues: readonly LayoutIssue[] = [],
): FilledForm {
  const header = { text: '', cell: null };
  return {
    scheme: opened.scheme.id,
    form: formId,
    identity: null,
    unit: header,
    team: header,
    date: header,
    rows: ITEMS.map((item, at) => {
      const [facts, score] = sheet[item.id] ?? [null, null];
      return {
        item: item.id,
        highlight: cellOf(4 + at, 4, null),
        facts: cellOf(4 + at, 5, facts),
        score: cellOf(4 + at, 6, score),
      };
    }),
    total: cellOf(4 + ITEMS.length, 6, total),
    issues,
  };
}

/** Checks a form filled like this. */
export function checkSheet(sheet: Sheet, choices: Choices = {}): FormCheck {
  return checkForm({ opened, filled: fillForm(sheet), choices });
}

/** `G9 score-blank` for each issue. */
export function told({ issues }: FormCheck): readonly string[] {
  return issues.map(({ code, cell }) => `${cell ? formatCell(cell) : '-'} ${code}`);
}

/** Full scores, nothing deducted. */
export const FULL: Sheet = Object.fromEntries(
  ITEMS.map((item) => [item.id, ['', numberOfPoints(item.base)] as const]),
);
