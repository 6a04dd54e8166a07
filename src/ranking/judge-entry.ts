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

/** One entry judged. An open one counts for nothing; it has no issue of its own where only the owner's number is missing. */
export type Judged =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Fraction }
  | { readonly kind: 'open'; readonly issue: AppraisalIssue | null };

/** Judges what stands in one place by what is asked there. Nothing is mended: 「4分」 is a text, and 100.005 is more than 100. */
export function judgeEntry(
  entry: Entry,
  asked: Asked,
  unit: string,
  place: AppraisalPlace,
): Judged {
  const { graded, component } = asked;
  const about = { unit, component: component.title };
  const clauses = [graded?.quote ?? component.quote];
  const ground = { severity: 'must', clauses, place } as const;
  switch (entry.kind) {
    case 'blank':
      return entry;
    case 'error':
      return open({ ...ground, code: 'score-error', params: { ...about, text: entry.text } });
    case 'number': {
      if (!graded) return judgeNumber(entry.value, asked, unit, place);
      const params = { ...about, value: formatExact(entry.value), grades: labelsOf(graded) };
      return open({ ...ground, code: 'grade-expected', params });
    }
    case 'grade':
    case 'text': {
      const text = wordOf(entry) ?? '';
      if (graded) {
        const points = asked.points.get(text);
        if (points) return { kind: 'value', value: points };
        if (points === null) return open(null);
        const params = { ...about, text, grades: labelsOf(graded) };
        return open({ ...ground, code: 'grade-unknown', params });
      }
      return entry.kind === 'grade'
        ? open({ ...ground, code: 'score-expected', params: { ...about, grade: text } })
        : open({ ...ground, code: 'score-text', params: { ...about, text } });
    }
  }
}

/** The word of an entry that may be a grade. */
export function wordOf(entry: Entry): string | null {
  if (entry.kind === 'grade') return entry.label;
  return entry.kind === 'text' ? entry.text : null;
}

function judgeNumber(value: Fraction, asked: Asked, unit: string, place: AppraisalPlace): Judged {
  const { component, full, uncapped } = asked;
  const above = !uncapped && compare(value, full) > 0;
  if (!above && value.numerator >= 0n) return { kind: 'value', value };
  const about = { unit, component: component.title, value: formatExact(value) };
  const ground = { severity: 'must', clauses: [component.quote], place } as const;
  return above
    ? open({ ...ground, code: 'score-above-full', params: { ...about, full: formatExact(full) } })
    : open({ ...ground, code: 'score-negative', params: about });
}

function open(issue: AppraisalIssue | null): Judged {
  return { kind: 'open', issue };
}

function labelsOf({ grades }: GradedShare): readonly string[] {
  return grades.map(({ label }) => label);
}
