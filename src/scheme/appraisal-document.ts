import * as v from 'valibot';
import { LIMITS, id, list, passage, points, record, title, whole, words } from './document-parts';

const LEAST = 0.01;

const gradedShare = record({
  quote: passage,
  grades: list(record({ label: title, figure: id }), 2, 20),
  ratio: list(whole(1, 100), 2, 20),
});

const component = record({
  id,
  title,
  weight: points(LEAST, 100),
  quote: passage,
  rounds: v.exactOptional(list(title, 1, 60)),
  graded: v.exactOptional(gradedShare),
  form: v.exactOptional(id),
});

const band = record({
  id,
  label: title,
  from: whole(1, LIMITS.list),
  to: whole(1, LIMITS.list),
  quote: passage,
  deducts: v.exactOptional(record({ points: points(LEAST), from: title })),
});

const streak = record({ id, band: id, years: whole(1, 20), measure: title, quote: passage });

/** 综合考评 as a document has it: weights are plain per cents, points plain numbers. */
export const appraisal = record({
  id,
  title,
  shortTitle: title,
  quote: passage,
  components: list(component, 1, LIMITS.components),
  bands: list(band, 0, 50),
  streaks: list(streak, 0, 50),
  grades: v.exactOptional(
    record({
      quote: passage,
      grades: list(record({ label: title, figure: v.exactOptional(id) }), 2, 20),
    }),
  ),
  honour: v.exactOptional(record({ title, grade: title, quote: passage })),
  conversion: v.exactOptional(record({ to: title, figure: id, quote: passage })),
});

/** A number the owner is asked for; its bounds are plain numbers. */
export const figure = record({
  id,
  question: title,
  label: title,
  quotes: list(passage, 0, LIMITS.items),
  least: points(0),
  most: points(0),
  unit: words(LIMITS.title),
});

/** What a decision can change in an appraisal. */
export const appraisalEffects = [
  record({ kind: v.literal('component-full'), full: v.record(id, points(LEAST)) }),
  record({
    kind: v.literal('rounds'),
    policy: v.picklist(['mean-of-held', 'mean-of-all', 'last']),
  }),
  record({ kind: v.literal('scored-component'), component: v.nullable(id) }),
  record({ kind: v.literal('rank-pool'), pool: v.picklist(['all', 'system']) }),
  record({ kind: v.literal('band-tie'), policy: v.picklist(['lighter', 'heavier']) }),
  record({ kind: v.literal('few-units'), policy: v.picklist(['literal', 'none']) }),
  record({ kind: v.literal('grade-rounding'), remainder: v.picklist(['better', 'worse']) }),
  record({ kind: v.literal('decimals'), digits: whole(0, 6) }),
  record({ kind: v.literal('streak-of'), whose: v.picklist(['person', 'unit']) }),
] as const;
