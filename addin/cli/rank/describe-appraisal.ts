import { formatDecimals, formatExact, type Fraction } from '../../../src/base/fraction';
import { formatPoints } from '../../../src/base/points';
import type { AppraisalResult, Tie, UnitOutcome } from '../../../src/ranking/appraisal-result';
import type { RankBand } from '../../../src/scheme/appraisal';
import type { AppraisalRules } from '../../../src/scheme/appraisal-rules';
import type { Ranked } from './rank-answer';

/** Decimals of a composite whose own never end. */
const CUT = 8;

/** What an appraisal came to, as `--json` prints it: every number as exact text. */
export function describeAppraisal(
  rules: AppraisalRules,
  result: AppraisalResult,
): Ranked['document'] {
  const { units } = result;
  const open = new Set(units.flatMap(({ rank, pool }) => (rank === null ? [pool] : [])));
  return {
    units: units.map((unit) => describeUnit(rules, unit, open.has(unit.pool))),
    ties: result.ties.map((tie) => describeTie(units, tie)),
    quotas: result.shares.map(({ exact, ...share }) => ({
      kind: 'grade-share',
      ...share,
      exact: exact.map(formatExact),
      grades: gradesOf(rules, share.component),
    })),
    pools: poolNames(units).map((pool) => {
      const members = units.filter((unit) => unit.pool === pool);
      const ranked = members.filter(({ rank }) => rank !== null).length;
      return { pool, size: members.length, ranked, open: members.length - ranked };
    }),
  };
}

/** In the order the units stand in. */
export function poolNames(units: readonly UnitOutcome[]): readonly string[] {
  return [...new Set(units.map(({ pool }) => pool))];
}

export function gradesOf({ appraisal }: AppraisalRules, id: string): readonly string[] {
  const component = appraisal.components.find((each) => each.id === id);
  return component?.graded?.grades.map(({ label }) => label) ?? [];
}

/** Places and what follows from them are provisional while units of the pool are open. */
function describeUnit(rules: AppraisalRules, unit: UnitOutcome, provisional: boolean): object {
  const { composite, parts } = unit;
  return {
    unit: unit.unit,
    system: unit.system,
    ...(unit.person !== '' && { person: unit.person }),
    pool: unit.pool,
    components: Object.fromEntries(
      parts.map(({ component, value }) => [component, value === null ? null : formatExact(value)]),
    ),
    ...describeScore(composite),
    rank: unit.rank,
    tied: unit.tied,
    ...(rules.appraisal.grades && { grade: unit.grade }),
    consequences: describeConsequences(rules, unit),
    ...(provisional && { provisional }),
  };
}

/** A decimal that never ends is cut for reading, and stands whole beside it as a fraction: 「268/3」. */
function describeScore(composite: Fraction | null): object {
  if (composite === null) return { composite: null };
  const exact = formatExact(composite);
  return exact.includes('/')
    ? { composite: formatDecimals(composite, CUT), exact }
    : { composite: exact };
}

function describeConsequences(rules: AppraisalRules, unit: UnitOutcome): object {
  const { appraisal } = rules;
  const measures = (ids: readonly string[]): readonly string[] =>
    appraisal.streaks.flatMap(({ id, measure }) => (ids.includes(id) ? [measure] : []));
  const { honour, conversion } = appraisal;
  return {
    ...describeBand(bandOf(rules, unit.band)),
    ...(unit.otherBand !== undefined && {
      otherwise: describeBand(bandOf(rules, unit.otherBand)),
    }),
    fromBottom: unit.fromBottom,
    measures: measures(unit.streaks),
    openMeasures: measures(unit.openStreaks),
    ...(honour &&
      unit.honour !== null && { honour: { title: honour.title, verdict: unit.honour } }),
    ...(conversion &&
      unit.converted !== null && {
        converted: { to: conversion.to, points: formatExact(unit.converted) },
      }),
  };
}

export function bandOf({ appraisal }: AppraisalRules, id: string | null): RankBand | null {
  return appraisal.bands.find((band) => band.id === id) ?? null;
}

/** The deduction is taken elsewhere, never from this score. */
function describeBand(band: RankBand | null): object {
  const { deducts } = band ?? {};
  return {
    band: band?.id ?? null,
    label: band?.label ?? null,
    deduction: deducts ? { points: formatPoints(deducts.points), from: deducts.from } : null,
  };
}

function describeTie(units: readonly UnitOutcome[], { pool, rank, units: at, acrossBands }: Tie) {
  const [first] = at;
  return {
    pool,
    rank,
    ...describeScore(units[first ?? -1]?.composite ?? null),
    units: at.map((each) => units[each]?.unit ?? ''),
    acrossBands,
  };
}
