import type { Fraction } from '../base/fraction';
import { compare, formatExact } from '../base/fraction';
import type { Component, GradedShare } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisedUnit } from './appraised-unit';
import { isInOrder } from './figure-order';
import { fullMark } from './full-mark';
import { wordOf } from './count-entry';

/** What each grade of a component counts for, by its word; null where the owner has not said, or said more than the full mark. */
export type GradePoints = ReadonlyMap<string, Fraction | null>;

export function gradePointsOf(rules: AppraisalRules, component: Component): GradePoints {
  const full = fullMark(rules, component);
  return new Map(
    (component.graded?.grades ?? []).map(({ label, figure }) => {
      const points = rules.figures.get(figure) ?? null;
      return [label, points !== null && compare(points, full) > 0 ? null : points];
    }),
  );
}

/** What is wrong with the owner's points for the grades that were given: missing, above the full mark, or a worse grade that counts for more. */
export function checkGradePoints(
  rules: AppraisalRules,
  component: Component,
  under: readonly AppraisedUnit[],
): readonly AppraisalIssue[] {
  const { graded } = component;
  if (!graded || under.length === 0) return [];
  const given = new Set(under.flatMap((unit) => gradesOf(unit, component.id)));
  return [
    ...graded.grades.flatMap((grade) =>
      given.has(grade.label) ? checkGrade(rules, component, graded, grade) : [],
    ),
    ...checkOrder(rules, component, graded),
  ];
}

function gradesOf(unit: AppraisedUnit, component: string): readonly string[] {
  const entries = unit.entries.get(component) ?? [];
  return entries.flatMap((entry) => wordOf(entry) ?? []);
}

function checkGrade(
  rules: AppraisalRules,
  component: Component,
  { quote }: GradedShare,
  { label, figure }: GradedShare['grades'][number],
): readonly AppraisalIssue[] {
  const points = rules.figures.get(figure);
  const about = { component: component.title, grade: label };
  if (!points) {
    const code = 'grade-without-points';
    return [{ code, severity: 'ask', params: about, clauses: [quote] }];
  }
  const full = fullMark(rules, component);
  if (compare(points, full) <= 0) return [];
  const params = { ...about, value: formatExact(points), full: formatExact(full) };
  return [{ code: 'grade-points-above-full', severity: 'must', params, clauses: [quote] }];
}

function checkOrder(
  rules: AppraisalRules,
  { title }: Component,
  { grades, quote }: GradedShare,
): readonly AppraisalIssue[] {
  const known = grades.flatMap(({ label, figure }) => {
    const points = rules.figures.get(figure);
    return points ? [{ label, points }] : [];
  });
  const rises = known.some(({ points }, at) => {
    const better = known[at - 1];
    return better !== undefined && !isInOrder(better.points, points, 'points');
  });
  if (!rises) return [];
  const params = { component: title, grades: known.map(({ label }) => label) };
  return [{ code: 'grade-points-disordered', severity: 'must', params, clauses: [quote] }];
}
