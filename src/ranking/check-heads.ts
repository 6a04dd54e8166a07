import type { Fraction } from '../base/fraction';
import { compare, formatExact, fractionOf } from '../base/fraction';
import { formatPoints } from '../base/points';
import type { Points } from '../base/points';
import type { Appraisal } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { FilledAppraisal } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import type { AppraisalSheetIssue } from './appraisal-sheet-issue';
import { decimalOf } from './read-entry';
import { wordsIn } from './units-of-sheet';

/** The weights and full marks the sheet's formulas work with, against those in force. */
export function checkHeads(
  { appraisal, full }: AppraisalRules,
  { heads }: FilledAppraisal,
): readonly AppraisalSheetIssue[] {
  return appraisal.components.flatMap((component): readonly AppraisalSheetIssue[] => {
    const head = heads.get(component.id);
    const ground = { severity: 'must', clauses: [component.quote] } as const;
    const about = { component: component.title };
    const weight = altered(head?.weight ?? null, component.weight);
    const mark = altered(head?.full ?? null, full.get(component.id) ?? null);
    return [
      ...(weight ? [{ ...ground, code: 'weight-altered' as const, ...placed(about, weight) }] : []),
      ...(mark ? [{ ...ground, code: 'full-altered' as const, ...placed(about, mark) }] : []),
    ];
  });
}

interface Altered {
  readonly cell: FilledCell['cell'];
  readonly shown: string;
  readonly official: string;
}

function placed<About extends object>(about: About, { cell, shown, official }: Altered) {
  return { params: { ...about, shown, official }, cell };
}

/** What a cell shows in place of the points in force; null where it shows them, or where there is no such cell. */
function altered(found: FilledCell | null, official: Points | null): Altered | null {
  if (found === null || official === null) return null;
  if (isNumber(found, fractionOf(BigInt(official), 100n))) return null;
  return { cell: found.cell, shown: wordsIn(found), official: formatPoints(official) };
}

/** The owner's figures the sheet works with, against those given: a number typed under the table is not decided by that. */
export function checkFigures(
  { appraisal, figures }: AppraisalRules,
  filled: FilledAppraisal,
): readonly AppraisalSheetIssue[] {
  return [...filled.figures].flatMap(([id, found]): readonly AppraisalSheetIssue[] => {
    const given = figures.get(id) ?? null;
    const shown = wordsIn(found);
    if (given === null ? shown === '' : isNumber(found, given)) return [];
    const official = given === null ? '' : formatExact(given);
    const params = { title: titleOfFigure(appraisal, id), shown, official };
    return [{ code: 'figure-altered', severity: 'must', params, clauses: [], cell: found.cell }];
  });
}

function isNumber({ value }: FilledCell, wanted: Fraction): boolean {
  const number = typeof value === 'number' ? decimalOf(value) : null;
  return number !== null && compare(number, wanted) === 0;
}

/** What a figure is for, in the notice's words. */
function titleOfFigure({ components, grades, conversion }: Appraisal, id: string): string {
  for (const { title, graded } of components) {
    const grade = graded?.grades.find(({ figure }) => figure === id);
    if (grade) return `${title}“${grade.label}”`;
  }
  const line = grades?.grades.find(({ figure }) => figure === id);
  if (line) return `综合评价“${line.label}”`;
  return conversion?.figure === id ? conversion.to : id;
}
