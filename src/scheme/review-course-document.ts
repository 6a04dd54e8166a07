import * as v from 'valibot';
import { LIMITS, id, list, passage, record, title, whole } from './document-parts';

const within = v.exactOptional(record({ after: id, days: whole(1, 365) }));
const fillers = v.exactOptional(list(id, 1, 20));

/** A person's way through the review as a document has it. */
export const reviewCourse = record({
  steps: list(
    record({ id, title, done: title, quote: passage, fillers, within }),
    1,
    LIMITS.components,
  ),
  quiz: v.exactOptional(
    record({
      title,
      bank: title,
      count: whole(1, 100),
      quote: passage,
      domains: list(id, 0, LIMITS.components),
    }),
  ),
  matters: v.exactOptional(
    list(record({ id, title, quote: passage, term: v.exactOptional(title) }), 1, LIMITS.components),
  ),
});

/** What a decision can change in a person's way. */
export const courseEffects = [
  record({ kind: v.literal('quiz-draw'), per: v.picklist(['person', 'batch']) }),
  v.variant('policy', [
    record({ kind: v.literal('step-passed'), step: id, policy: v.literal('said') }),
    record({ kind: v.literal('step-passed'), step: id, policy: v.literal('all-met'), filler: id }),
  ]),
] as const;
