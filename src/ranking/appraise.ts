import type { AppraisalRules } from '../scheme/appraisal-rules';
import { pointsOfHundredths, formatPoints } from '../base/points';
import type { AppraisalIssue } from './appraisal-issue';
import type { AppraisalResult } from './appraisal-result';
import type { AppraisedUnit } from './appraised-unit';
import { checkNames } from './check-names';
import { compareScores } from './compare-scores';
import { composeScores, sumOfWeights } from './compose-scores';
import { concludeUnits } from './conclude-units';
import { checkGradeShares, findGradeShares } from './find-grade-shares';
import { placeUnits } from './place-units';
import { poolsOf } from './pools';
import { readComponents } from './read-components';
import { readRoster } from './read-roster';

/**
 * Works an appraisal out exactly: composites, ranks, bands, streaks, grades, and everything about them that a person has
 * to know or to say. What is missing stays open; nothing is normalised, mended or guessed.
 */
export function appraise(rules: AppraisalRules, units: readonly AppraisedUnit[]): AppraisalResult {
  const roster = readRoster(units);
  const columns = readComponents(rules, units, roster);
  const scores = composeScores(
    rules,
    columns.map(({ values }) => values),
  );
  const placing = placeUnits({
    rules,
    units,
    pools: poolsOf(rules.pool, units, roster),
    isRanked: (at) => roster.known[at] === true && (scores.composites[at] ?? null) !== null,
    compareUnits: compareScores(rules, columns, scores),
  });
  const concluded = concludeUnits({ rules, units, columns, scores, placing });
  const shares = findGradeShares(rules, units, roster);
  return {
    units: concluded.outcomes,
    ties: placing.ties,
    shares,
    smallPools: placing.smallPools,
    issues: [
      ...checkWeights(rules),
      ...inRowOrder([
        ...roster.issues,
        ...checkNames(units, rules.streakOf),
        ...columns.flatMap(({ issues }) => issues),
      ]),
      ...checkGradeShares(rules, shares),
      ...placing.issues,
      ...concluded.issues,
    ],
  };
}

/** What concerns the whole first, then row by row as a person goes through them. */
function inRowOrder(issues: readonly AppraisalIssue[]): readonly AppraisalIssue[] {
  return issues
    .map((issue, nth) => ({ issue, nth, at: issue.place?.at ?? -1 }))
    .sort((a, b) => a.at - b.at || a.nth - b.nth)
    .map(({ issue }) => issue);
}

function checkWeights(rules: AppraisalRules): readonly AppraisalIssue[] {
  const sum = sumOfWeights(rules);
  if (sum === WHOLE) return [];
  const params = { sum: formatPoints(pointsOfHundredths(sum)) };
  const clauses = [rules.appraisal.quote];
  return [{ code: 'weights-differ', severity: 'must', params, clauses }];
}

/** 100 %, in hundredths of a per cent. */
const WHOLE = 10_000;
