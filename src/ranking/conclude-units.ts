import type { Fraction } from '../base/fraction';
import { multiply } from '../base/fraction';
import type { AppraisalRules } from '../scheme/appraisal-rules';
import type { AppraisalIssue } from './appraisal-issue';
import type { PartOutcome, UnitOutcome } from './appraisal-result';
import type { AppraisedUnit } from './appraised-unit';
import type { Scores } from './compose-scores';
import { findStreaks, type StreakFinding } from './find-streaks';
import { gradeLinesOf, gradeOf } from './grade-units';
import { judgeHonour } from './judge-honour';
import type { Place, Placing } from './place-units';
import type { ComponentColumn } from './read-components';

interface Worked {
  readonly rules: AppraisalRules;
  readonly units: readonly AppraisedUnit[];
  readonly columns: readonly ComponentColumn[];
  readonly scores: Scores;
  readonly placing: Placing;
}

/** What follows for each unit, in the order given. */
export function concludeUnits(worked: Worked): {
  readonly outcomes: readonly UnitOutcome[];
  readonly issues: readonly AppraisalIssue[];
} {
  const { rules, placing } = worked;
  const lines = gradeLinesOf(rules);
  const { conversion } = rules.appraisal;
  const factor = conversion ? (rules.figures.get(conversion.figure) ?? null) : null;
  const issues: AppraisalIssue[] = [...lines.issues];
  if (conversion && factor === null) {
    const params = { to: conversion.to };
    issues.push({ code: 'factor-missing', severity: 'ask', params, clauses: [conversion.quote] });
  }
  const outcomes = worked.units.map((unit, at): UnitOutcome => {
    const place = placing.places[at] ?? NOWHERE;
    // A row that is nobody, or there twice, is not ranked: which score is whose only a person knows.
    const composite = place.rank === null ? null : compositeOf(worked.scores, at);
    const streaks = findStreaks(rules, unit, place.band);
    const grade = gradeOf(lines, composite);
    const honour = judgeHonour(rules, unit, at, grade);
    issues.push(...openStreakIssues(streaks, unit, at), ...honour.issues);
    const outcome = {
      at,
      unit: unit.unit,
      system: unit.system,
      person: unit.person,
      pool: placing.pools[at] ?? '',
      parts: partsOf(worked, at),
      composite,
      rank: place.rank,
      tied: place.tied,
      fromBottom: place.fromBottom,
      band: place.band,
      streaks: streaks.completed.map(({ id }) => id),
      openStreaks: streaks.open.map(({ id }) => id),
      grade,
      honour: honour.verdict,
      converted: composite !== null && factor !== null ? multiply(composite, factor) : null,
    };
    return place.otherBand === undefined ? outcome : { ...outcome, otherBand: place.otherBand };
  });
  return { outcomes, issues };
}

function compositeOf({ composites, denominator }: Scores, at: number): Fraction | null {
  const numerator = composites[at] ?? null;
  return numerator === null ? null : { numerator, denominator };
}

function partsOf({ columns, scores }: Worked, at: number): readonly PartOutcome[] {
  return columns.map(({ component, values, rounds }, nth) => {
    const numerator = scores.weighted[nth]?.[at] ?? null;
    return {
      component,
      value: values[at] ?? null,
      rounds: rounds[at] ?? 0,
      weighted: numerator === null ? null : { numerator, denominator: scores.denominator },
    };
  });
}

/** Not ranked: a part is open, or nobody knows which row counts. */
const NOWHERE: Place = { rank: null, tied: false, fromBottom: null, band: null };

function openStreakIssues(
  { open }: StreakFinding,
  { unit }: AppraisedUnit,
  at: number,
): readonly AppraisalIssue[] {
  return open.map(({ measure, years, quote }) => ({
    code: 'streak-open',
    severity: 'ask',
    params: { unit, measure, years },
    clauses: [quote],
    place: { at },
  }));
}
