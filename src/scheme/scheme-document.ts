import * as v from 'valibot';
import { appraisal, appraisalEffects, figure } from './appraisal-document';
import {
  LIMITS,
  cellWords,
  date,
  id,
  list,
  month,
  orientation,
  passage,
  points,
  range,
  record,
  share,
  title,
  whole,
  words,
} from './document-parts';
import { conclusionEffects, indicatorEffects, jointReview } from './joint-review-document';
import { letterEffects, letters } from './letters-document';
import { recordForm } from './record-document';
import { courseEffects, reviewCourse } from './review-course-document';

function columns<const Ids extends readonly string[]>(ids: Ids) {
  return list(record({ id: v.picklist(ids), title, width: range(1, LIMITS.width) }), 1, ids.length);
}

const heading = record({
  id: v.picklist(['unit', 'team', 'date']),
  label: title,
  blank: words(LIMITS.title),
});
const item = record({
  id,
  text: v.pipe(
    cellWords(LIMITS.words),
    v.check((text) => text.trim() !== '', 'text-empty'),
  ),
  standard: cellWords(LIMITS.words),
  base: points(0.01),
});

const scoreForm = record({
  kind: v.literal('score'),
  id,
  annex: words(LIMITS.title),
  title,
  shortTitle: title,
  orientation,
  header: list(heading, 0, 3),
  columns: columns(['section', 'content', 'base', 'standard', 'highlight', 'facts', 'score']),
  sections: list(record({ title, items: list(item, 1, LIMITS.items) }), 1, LIMITS.items),
  total: record({ label: title, printed: points(0) }),
});

const summaryForm = record({
  kind: v.literal('summary'),
  id,
  annex: words(LIMITS.title),
  title,
  shortTitle: title,
  orientation,
  header: list(heading, 1, 3),
  columns: columns(['rank', 'unit', 'highlight', 'facts', 'score']),
  of: id,
});

const filler = record({
  id,
  title,
  quote: passage,
  applies: v.exactOptional(id),
  forms: v.exactOptional(list(id, 1, 50)),
  each: v.exactOptional(v.picklist(['unit', 'county'])),
});
const condition = record({ id, label: title, quote: passage });

const unit = record({ name: title, aliases: list(title, 0, LIMITS.list) });
const rosterGroup = record({
  id,
  title,
  cluster: v.nullable(title),
  areas: v.exactOptional(list(title, 1, LIMITS.list)),
  units: list(unit, 0, LIMITS.list),
});

const quota = record({ id, quote: passage, threshold: points(0), share });

const effect = v.variant('kind', [
  record({
    kind: v.literal('full-mark'),
    of: v.picklist(['sum-of-items', 'printed-minus-deductions', 'rescaled']),
    cap: v.nullable(points(0)),
  }),
  record({ kind: v.literal('quota-pool'), pool: v.picklist(['group', 'all']) }),
  record({ kind: v.literal('floor'), floor: v.nullable(points(0)) }),
  record({
    kind: v.literal('not-applicable'),
    policy: v.picklist(['full-mark', 'scored', 'excluded']),
  }),
  record({
    kind: v.literal('ties'),
    policy: v.picklist(['share-better', 'share-worse', 'dense']),
    by: v.exactOptional(list(id, 1, LIMITS.components)),
  }),
  ...appraisalEffects,
  ...conclusionEffects,
  ...indicatorEffects,
  ...letterEffects,
  record({
    kind: v.literal('draw-share'),
    from: v.picklist(['agreed', 'list']),
    share,
    rounding: v.picklist(['up', 'down', 'half-up']),
    atLeastOne: v.boolean(),
    pool: v.picklist(['each', 'accumulated', 'together']),
  }),
  ...courseEffects,
  record({ kind: v.literal('none') }),
]);

const decision = record({
  id,
  question: title,
  quotes: list(passage, 0, LIMITS.items),
  items: list(id, 0, LIMITS.items),
  options: list(record({ id, label: title, explanation: passage, effect }), 1, 20),
});

const places = list(
  record({ path: title, before: v.exactOptional(whole(1, 10)) }),
  1,
  LIMITS.items,
);
const parameter = v.variant('id', [
  record({ id: v.literal('year'), value: whole(1950, 2099), places }),
  record({ id: v.literal('quarter'), value: whole(1, 4), places }),
]);

/** The scheme document of format 1, as people and programs write it: points are plain numbers, unknown keys are refused. */
export const schemeDocument = record({
  format: v.literal(1),
  id,
  title,
  shortTitle: title,
  edition: title,
  issuer: title,
  shortIssuer: v.exactOptional(title),
  issued: date,
  months: whole(1, LIMITS.months),
  from: v.exactOptional(month),
  forms: list(v.variant('kind', [scoreForm, summaryForm, recordForm]), 1, 50),
  rosters: list(rosterGroup, 0, LIMITS.list),
  fillers: v.exactOptional(list(filler, 0, 20)),
  conditions: v.exactOptional(list(condition, 0, 50)),
  quotas: list(quota, 0, 50),
  decisions: list(decision, 0, LIMITS.items),
  figures: v.exactOptional(list(figure, 0, LIMITS.figures)),
  appraisal: v.exactOptional(appraisal),
  review: v.exactOptional(jointReview),
  letters: v.exactOptional(letters),
  course: v.exactOptional(reviewCourse),
  passages: v.exactOptional(list(record({ ref: title, text: passage }), 0, LIMITS.items)),
  parameters: v.exactOptional(list(parameter, 0, 2)),
});
