import type { ReviewedBatch } from '../../../src/document/review-letter';
import { foldCourse } from '../../../src/ledger/fold-course';
import {
  passingOf,
  passingRuleOf,
  type Passing,
  type PassingRule,
} from '../../../src/ledger/pass-step';
import type { LedgerRecord } from '../../../src/ledger/record';
import { listedName } from '../../../src/review/subject-key';

/** Who of those a letter hands on has not passed the step the notice has before it. */
export interface PassingNote {
  /** 初核通过. */
  readonly done: string;
  readonly reading: PassingRule['reading'];
  /** Whose forms have to be met throughout, by title; empty where somebody's word counts. */
  readonly filler: string;
  readonly people: readonly { readonly name: string; readonly passing: Passing }[];
}

/** The same for any part of a batch; nothing for a notice that has no such step. */
export function passingNotes(
  { scheme, choices }: ReviewedBatch,
  records: readonly LedgerRecord[],
): (people: ReviewedBatch) => PassingNote | null {
  const rule = passingRuleOf(scheme, choices);
  if (!rule) return () => null;
  const courses = foldCourse(records, scheme.id);
  const { effect } = rule;
  const id = effect.policy === 'all-met' ? effect.filler : '';
  return ({ review }) => ({
    done: rule.step.done,
    reading: rule.reading,
    filler: scheme.fillers?.find((each) => each.id === id)?.title ?? '',
    people: review.subjects.flatMap((person) => {
      const passing = passingOf(rule, person, courses.get(person.subject.key)?.progress ?? []);
      return passing.state === 'passed' ? [] : [{ name: listedName(person.subject), passing }];
    }),
  });
}
