import { openScheme } from '../scheme/open-scheme';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Scheme } from '../scheme/scheme';
import { findAnnexList } from './find-annex-list';
import { findBands } from './find-bands';
import { findBrackets } from './find-brackets';
import { findColumns } from './find-columns';
import { findConclusions } from './find-conclusions';
import { findContent } from './find-content';
import { findDates } from './find-dates';
import { findFloors } from './find-floors';
import { findGrades } from './find-grades';
import { findMeasures } from './find-measures';
import { findNumbering } from './find-numbering';
import { findQuotas, findTies } from './find-quotas';
import { findRepeats } from './find-repeats';
import { findBonuses, findScores } from './find-scores';
import { findSlips } from './find-slips';
import { findCaps, findSums } from './find-sums';
import { findTerms } from './find-terms';
import { findVariants } from './find-variants';
import { findFactors, findWeights } from './find-weights';
import { findPeriods, findReadings, findUncounted } from './find-words';
import type { Finding } from './finding';
import { readRubric } from './rubric';
import type { Rubric } from './rubric';

/** All checks in the order their findings are shown within one severity. */
const CHECKS: readonly ((rubric: Rubric) => readonly Finding[])[] = [
  findSums,
  findCaps,
  findWeights,
  findFloors,
  findQuotas,
  findMeasures,
  findUncounted,
  findBonuses,
  findGrades,
  findConclusions,
  findBands,
  findFactors,
  findTies,
  findColumns,
  findDates,
  findScores,
  findPeriods,
  findContent,
  findTerms,
  findVariants,
  findBrackets,
  findRepeats,
  findNumbering,
  findAnnexList,
  findSlips,
];

const ORDER = { must: 0, ask: 1, note: 2 } as const;

/**
 * 细则体检: everything in a scheme that contradicts itself, that somebody has to decide before it can be scored by, or that
 * is worth knowing. 必改 first, then 待定, then 提醒; within one severity in the order of the checks, two readings last.
 */
export function lintScheme(scheme: Scheme): readonly Finding[] {
  return lintOpened(openScheme(scheme));
}

/** 细则体检 of a scheme somebody has opened already: reading its standards is nearly all of the work. */
export function lintOpened(opened: OpenScheme): readonly Finding[] {
  const rubric = readRubric(opened);
  const found = CHECKS.flatMap((check) => check(rubric));
  const settled = new Set(
    found.flatMap(({ severity, decision }) => (severity === 'ask' && decision) || []),
  );
  const findings = [...found, ...findReadings(rubric, settled)];
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
