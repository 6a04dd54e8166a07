import type { SubjectIssue } from './subject-issues';

/** What keeps the forms of one subject from being compared: the gravest of it. */
export type Lack = 'missing' | 'twice' | 'faulty' | 'unfilled';

/** A form that is not there goes before one that is there twice, and both before one that is there and cannot be gone by (R39). */
export function whatLacks(issues: readonly Pick<SubjectIssue, 'code'>[]): Lack {
  const codes = new Set(issues.map(({ code }) => code));
  if (codes.has('form-missing')) return 'missing';
  if (codes.has('form-twice')) return 'twice';
  const isFaulty = FAULTS.some((code) => codes.has(code));
  return codes.has('form-unfilled') && !isFaulty ? 'unfilled' : 'faulty';
}

const FAULTS: readonly SubjectIssue['code'][] = [
  'edition-differs',
  'items-missing',
  'subject-unnamed',
];
