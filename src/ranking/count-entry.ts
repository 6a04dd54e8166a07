import type { Fraction } from '../base/fraction';
import { compare, formatExact } from '../base/fraction';
import type { Component, GradedShare } from '../scheme/appraisal';
import type { AppraisalIssue, AppraisalPlace } from './appraisal-issue';
import type { Entry } from './appraised-unit';
import type { GradePoints } from './grade-points';

/** What a component asks of one unit. */
export interface Asked {
  readonly component: Component;
  readonly full: Fraction;
  /** The score form's totals may stand above the full mark. */
  readonly uncapped: boolean;
  /** A grade's word instead of a score: the unit stands under a lead unit. */
  readonly graded: GradedShare | null;
  readonly points: GradePoints;
}

/** What an entry counts for, as written; null where nobody can count it. 「4分」 is a text, and 100.005 is more than 100. */
export function countEntry(entry: Entry, asked: Asked): Fraction | null {
  if (asked.graded) return asked.points.get(wordOf(entry) ?? '') ?? null;
  if (entry.kind !== 'number') return null;
  return isAbove(entry.value, asked) || entry.value.numerator < 0n ? null : entry.value;
}

/** A score between 0 and 1 where the full mark is 10 or more may be per cents: 90% is 0.9 in its cell. It counts as written. */
export function isShare(entry: Entry, { full, graded }: Asked): boolean {
  if (graded || entry.kind !== 'number') return false;
  const { numerator, denominator } = entry.value;
  return numerator > 0n && numerator < denominator && full.numerator >= 10n * full.denominator;
}

/** The word of an entry that may be a grade. */
export function wordOf(entry: Entry): string | null {
  if (entry.kind === 'grade') return entry.label;
  return entry.kind === 'text' ? entry.text : null;
}

/** Why an entry counts for nothing; null where nothing is wrong with it but the owner's points for its grade are missing. */
export function explainEntry(
  entry: Entry,
  asked: Asked,
  unit: string,
  place: AppraisalPlace,
): AppraisalIssue | null {
  const { graded, component } = asked;
  const about = { unit, component: component.title };
  const ground = {
    severity: 'must',
    clauses: [graded?.quote ?? component.quote],
    place,
  } as const;
  switch (entry.kind) {
    case 'blank':
      return null;
    case 'error':
      return { ...ground, code: 'score-error', params: { ...about, text: entry.text } };
    case 'uncalculated':
      return { ...ground, code: 'score-uncalculated', params: about };
    case 'number':
      return explainNumber(entry.value, asked, unit, place);
    case 'grade':
      if (graded) return unknownGrade(entry.label, asked, graded, unit, place);
      return { ...ground, code: 'score-expected', params: { ...about, grade: entry.label } };
    case 'text':
      if (graded) return unknownGrade(entry.text, asked, graded, unit, place);
      return { ...ground, code: 'score-text', params: { ...about, text: entry.text } };
  }
}

function explainNumber(
  number: Fraction,
  asked: Asked,
  unit: string,
  place: AppraisalPlace,
): AppraisalIssue {
  const { component, full, graded } = asked;
  const about = { unit, component: component.title, value: formatExact(number) };
  const ground = { severity: 'must', clauses: [component.quote], place } as const;
  if (graded) {
    const params = { ...about, grades: labelsOf(graded) };
    return { ...ground, clauses: [graded.quote], code: 'grade-expected', params };
  }
  return isAbove(number, asked)
    ? { ...ground, code: 'score-above-full', params: { ...about, full: formatExact(full) } }
    : { ...ground, code: 'score-negative', params: about };
}

function unknownGrade(
  text: string,
  { component, points }: Asked,
  graded: GradedShare,
  unit: string,
  place: AppraisalPlace,
): AppraisalIssue | null {
  if (points.has(text)) return null;
  const params = { unit, component: component.title, text, grades: labelsOf(graded) };
  return { code: 'grade-unknown', severity: 'must', params, clauses: [graded.quote], place };
}

function isAbove(number: Fraction, { full, uncapped }: Asked): boolean {
  return !uncapped && compare(number, full) > 0;
}

function labelsOf({ grades }: GradedShare): readonly string[] {
  return grades.map(({ label }) => label);
}
