import type { Fraction } from '../base/fraction';
import { compare, formatExact, fractionOf } from '../base/fraction';
import { formatPoints } from '../base/points';
import type { Points } from '../base/points';
import type { Appraisal } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { FilledAppraisal } from '../sheet/appraisal/filled-appraisal';
import type { FilledCell } from '../sheet/filled-form';
import { decimalOf } from './read-entry';
import { wordsIn } from './units-of-sheet';
import type { AlteredBase } from './untold-results';

/** The weights and full marks the sheet's formulas work with, against those in force. */
export function checkHeads(
  { appraisal, full }: AppraisalRules,
  { heads }: FilledAppraisal,
): readonly AlteredBase[] {
  return appraisal.components.flatMap((component): readonly AlteredBase[] => {
    const head = heads.get(component.id);
    const ground = { severity: 'must', clauses: [component.quote] } as const;
    const about = { component: component.title };
    const of = { kind: 'component', component: component.id } as const;
    const weight = altered(head?.weight ?? null, component.weight);
    const mark = altered(head?.full ?? null, full.get(component.id) ?? null);
    return [
      ...(weight
        ? [{ issue: { ...ground, code: 'weight-altered' as const, ...placed(about, weight) }, of }]
        : []),
      ...(mark
        ? [{ issue: { ...ground, code: 'full-altered' as const, ...placed(about, mark) }, of }]
        : []),
    ];
  });
}

interface Altered {
  readonly cell: FilledCell['cell'];
  readonly shown: string;
  /** 「50」 typed as a text, which no formula works with. */
  readonly isText: boolean;
  readonly official: string;
}

function placed<About extends object>(about: About, { cell, ...altered }: Altered) {
  return { params: { ...about, ...altered }, cell };
}

/** What a cell shows in place of the points in force; null where it shows them, or where there is no such cell. */
function altered(found: FilledCell | null, official: Points | null): Altered | null {
  if (found === null || official === null) return null;
  if (isNumber(found, fractionOf(BigInt(official), 100n))) return null;
  const { cell, value } = found;
  const shown = wordsIn(found);
  return { cell, shown, isText: isText(value), official: formatPoints(official) };
}

/** The owner's figures the sheet works with, against those given: a number typed under the table is not decided by that. */
export function checkFigures(
  { appraisal, figures }: AppraisalRules,
  filled: FilledAppraisal,
): readonly AlteredBase[] {
  return [...filled.figures].flatMap(([id, found]): readonly AlteredBase[] => {
    const given = figures.get(id) ?? null;
    const shown = wordsIn(found);
    if (given === null ? shown === '' : isNumber(found, given)) return [];
    const official = given === null ? '' : formatExact(given);
    const { title, of } = useOfFigure(appraisal, id);
    const { cell } = found;
    const params = { title, shown, isText: isText(found.value), official };
    const code = 'figure-altered';
    return [{ issue: { code, severity: 'must', params, clauses: [], cell }, of }];
  });
}

function isText(value: FilledCell['value']): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isNumber({ value }: FilledCell, wanted: Fraction): boolean {
  const number = typeof value === 'number' ? decimalOf(value) : null;
  return number !== null && compare(number, wanted) === 0;
}

/** What a figure is for, in the notice's words, and what is worked out with it. */
function useOfFigure(
  { components, grades, conversion }: Appraisal,
  id: string,
): { readonly title: string; readonly of: AlteredBase['of'] } {
  for (const { id: component, title, graded } of components) {
    const grade = graded?.grades.find(({ figure }) => figure === id)?.label;
    if (grade === undefined) continue;
    return { title: `${title}“${grade}”`, of: { kind: 'grade-points', component, grade } };
  }
  const line = grades?.grades.find(({ figure }) => figure === id);
  if (line) return { title: `综合评价“${line.label}”`, of: { kind: 'grade-lines' } };
  return { title: conversion?.figure === id ? conversion.to : id, of: { kind: 'conversion' } };
}
