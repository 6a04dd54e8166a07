import { statusOf } from '../review/facts/compare-findings';
import type { SubjectReview } from '../review/review-fillings';
import { effectInForce } from '../scheme/decision-effect';
import { chosenOption, isConfirmed } from '../scheme/open-scheme';
import type { CourseEffect, CourseStep } from '../scheme/review-course';
import type { Choices, Scheme } from '../scheme/scheme';
import type { ProgressRecord } from './review-record';

/** 「初核通过后的查核名单」: the step a name is handed on after, and how one passes it by the decision in force. */
export interface PassingRule {
  readonly step: CourseStep;
  readonly effect: Extract<CourseEffect, { readonly kind: 'step-passed' }>;
  readonly reading: { readonly label: string; readonly assumed: boolean };
}

/** Whether a person passed it: by somebody's word, or by what a filler found of the indicators. */
export type Passing =
  | { readonly state: 'passed' | 'unrecorded' | 'sealed' | 'form-missing' }
  /** Not every indicator is met: so many are not, so many cannot be judged or are empty. */
  | { readonly state: 'unmet'; readonly unmet: number; readonly open: number };

/** Null for a notice that has no such step. */
export function passingRuleOf(scheme: Scheme, choices: Choices): PassingRule | null {
  const found = effectInForce(scheme, choices, 'step-passed');
  const step = scheme.course?.steps.find(({ id }) => id === found?.effect.step);
  if (!found || !step) return null;
  const { label } = chosenOption(found.decision, choices);
  const assumed = !isConfirmed(found.decision, choices);
  return { step, effect: found.effect, reading: { label, assumed } };
}

/** Where somebody's word counts it has to be on record; where indicators do, no record takes their place (G28). */
export function passingOf(
  { step, effect }: PassingRule,
  person: SubjectReview,
  progress: readonly ProgressRecord[],
): Passing {
  if (effect.policy === 'said') {
    const said = progress.some((each) => each.step === step.id);
    return { state: said ? 'passed' : 'unrecorded' };
  }
  if (person.state === 'sealed') return { state: 'sealed' };
  const { filler } = effect;
  if (lacksForm(person, filler)) return { state: 'form-missing' };
  const statuses = person.items.flatMap(({ findings }) =>
    findings.filter((each) => each.filler === filler).map(statusOf),
  );
  const applicable = statuses.filter((status) => status !== 'not-applicable');
  const unmet = applicable.filter((status) => status === 'unmet').length;
  const met = applicable.filter((status) => status === 'met').length;
  if (met > 0 && met === applicable.length) return { state: 'passed' };
  return { state: 'unmet', unmet, open: applicable.length - met - unmet };
}

function lacksForm({ subject }: SubjectReview, filler: string): boolean {
  if (!subject.fillings.some((each) => each.filler === filler)) return true;
  return subject.issues.some(
    (issue) =>
      (issue.code === 'form-missing' || issue.code === 'form-unfilled') &&
      issue.params.filler === filler,
  );
}
