import type { Fraction } from '../base/fraction';
import type { Component } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisedUnit } from './appraised-unit';
import { fullMark } from './full-mark';
import { checkGradePoints, gradePointsOf } from './grade-points';
import type { Asked } from './count-entry';
import { readPart } from './read-part';
import type { Roster } from './read-roster';

/** One component of all units: by unit, what its rounds come to and how many there are. */
export interface ComponentColumn {
  readonly component: string;
  readonly values: readonly (Fraction | null)[];
  readonly rounds: readonly number[];
  readonly issues: readonly AppraisalIssue[];
}

export function readComponents(
  rules: AppraisalRules,
  units: readonly AppraisedUnit[],
  roster: Roster,
): readonly ComponentColumn[] {
  return rules.appraisal.components.map((component) => {
    const under = units.filter((_, at) => roster.leads[at] !== '');
    const column = readColumn(rules, units, roster, component);
    const issues = [...checkGradePoints(rules, component, under), ...column.issues];
    return { ...column, issues };
  });
}

function readColumn(
  rules: AppraisalRules,
  units: readonly AppraisedUnit[],
  { leads }: Roster,
  component: Component,
): ComponentColumn {
  const scored: Asked = {
    component,
    full: fullMark(rules, component),
    uncapped: rules.uncapped.has(component.id),
    graded: null,
    points: gradePointsOf(rules, component),
  };
  const graded = component.graded ? { ...scored, graded: component.graded } : scored;
  const values: (Fraction | null)[] = [];
  const rounds: number[] = [];
  const issues: AppraisalIssue[] = [];
  units.forEach((unit, at) => {
    // Under whom it stands is not known, and so neither whether a grade is asked for or a score.
    if (unit.unread && component.graded) {
      values.push(null);
      rounds.push(0);
      return;
    }
    const part = readPart(unit, at, leads[at] === '' ? scored : graded, rules.rounds);
    values.push(part.value);
    rounds.push(part.rounds);
    for (const issue of part.issues) issues.push(issue);
  });
  return { component: component.id, values, rounds, issues };
}
