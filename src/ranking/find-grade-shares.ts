import type { Component, GradedShare } from '../scheme/appraisal';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { GradeShareFinding } from './appraisal-result';
import type { AppraisedUnit } from './appraised-unit';
import { groupRows } from './group-rows';
import { wordOf } from './count-entry';
import type { Roster } from './read-roster';
import { sharePlaces } from './share-places';

/** Holds the grades that each lead unit gave against the ratio; no grade is ever changed to fit it. */
export function findGradeShares(
  rules: AppraisalRules,
  units: readonly AppraisedUnit[],
  roster: Roster,
): readonly GradeShareFinding[] {
  const systems = [...groupRows(units.length, (at) => roster.leads[at] || null)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return rules.appraisal.components.flatMap((component) => {
    const { graded } = component;
    if (!graded) return [];
    return systems.map(([, rows]) => findShare(rules, units, roster, { component, graded, rows }));
  });
}

function findShare(
  rules: AppraisalRules,
  units: readonly AppraisedUnit[],
  roster: Roster,
  about: {
    readonly component: Component;
    readonly graded: GradedShare;
    readonly rows: readonly number[];
  },
): GradeShareFinding {
  const { component, graded, rows } = about;
  // A unit that is there twice is one unit, and ungraded until a person says which row counts.
  const named = rows.filter((at) => roster.names[at] !== '');
  const size = new Set(named.map((at) => roster.names[at])).size;
  const labels = graded.grades.map(({ label }) => label);
  const given = labels.map(() => 0);
  for (const at of named) {
    const unit = roster.known[at] ? units[at] : undefined;
    const nth = unit ? labels.indexOf(gradeGiven(unit, component.id)) : -1;
    if (nth >= 0) given[nth] = (given[nth] ?? 0) + 1;
  }
  const { exact, places, evenRemainders } = sharePlaces(size, graded.ratio, rules.remainder);
  const open = size - given.reduce((sum, each) => sum + each, 0);
  return {
    component: component.id,
    system: units[rows[0] ?? 0]?.system ?? '',
    size,
    exact,
    places,
    given,
    open,
    evenRemainders,
    // Places and grades both sum to the size, so that too few of one are too many of another.
    differs: given.some((each, nth) => each > (places[nth] ?? 0)),
  };
}

/** The grade of the last round that has one. */
function gradeGiven(unit: AppraisedUnit, component: string): string {
  const entries = unit.entries.get(component) ?? [];
  return entries.reduce((last, entry) => wordOf(entry) ?? last, '');
}

/** Shares that can no longer come out as the ratio has them. */
export function checkGradeShares(
  rules: AppraisalRules,
  shares: readonly GradeShareFinding[],
): readonly AppraisalIssue[] {
  return shares.flatMap((share) => {
    const component = rules.appraisal.components.find(({ id }) => id === share.component);
    if (!share.differs || !component?.graded) return [];
    const { given, places, system } = share;
    const grades = component.graded.grades.map(({ label }) => label);
    const params = { component: component.title, system, given, places, grades };
    const clauses = [component.graded.quote];
    return [{ code: 'grade-share-differs', severity: 'ask', params, clauses }];
  });
}
