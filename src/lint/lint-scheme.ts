import type { Scheme } from '../scheme/scheme';
import { findCaps, findSums } from './find-sums';
import type { Finding } from './finding';
import { readRubric } from './rubric';
import type { Rubric } from './rubric';

/** All checks in the order their findings are shown within one severity. */
const CHECKS: readonly ((rubric: Rubric) => readonly Finding[])[] = [findSums, findCaps];

const ORDER = { must: 0, ask: 1, note: 2 } as const;

/**
 * 细则体检: everything in a scheme that contradicts itself, that somebody has to decide before it can be scored by, or that
 * is worth knowing. 必改 first, then 待定, then 提醒; within one severity in the order of the checks.
 */
export function lintScheme(scheme: Scheme): readonly Finding[] {
  const rubric = readRubric(scheme);
  const findings = CHECKS.flatMap((check) => check(rubric));
  return findings.sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
