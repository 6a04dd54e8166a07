import * as v from 'valibot';
import { LIMITS, id, list, passage, record, share, title, whole } from './document-parts';

const conclusion = record({ id, label: title, quote: passage, share: v.exactOptional(share) });

const domain = record({
  id,
  title,
  form: id,
  blocks: list(id, 1, LIMITS.items),
  months: whole(1, LIMITS.months),
  quote: passage,
  otherwise: v.exactOptional(record({ domain: id, quote: passage })),
});

const months = whole(1, LIMITS.months);
const trigger = record({
  id,
  title,
  conclusion: id,
  domains: list(id, 1, LIMITS.components),
  quote: passage,
  test: v.variant('kind', [
    record({
      kind: v.literal('event'),
      within: v.exactOptional(months),
      also: v.exactOptional(title),
    }),
    record({ kind: v.literal('rating'), of: title, grade: title }),
    record({ kind: v.literal('months'), least: months, unless: v.exactOptional(title) }),
  ]),
  items: v.exactOptional(list(id, 1, LIMITS.items)),
});

const link = record({ items: v.strictTuple([id, id]) });

/** 会审 as a document has it. */
export const jointReview = record({
  quote: passage,
  domains: list(domain, 1, LIMITS.components),
  conclusions: list(conclusion, 2, LIMITS.components),
  triggers: list(trigger, 0, LIMITS.components),
  links: v.exactOptional(list(link, 0, LIMITS.items)),
  sampling: v.exactOptional(record({ fillers: list(id, 1, 20), share, quote: passage })),
});

/** What a decision can change in conclusions. */
export const conclusionEffects = [
  record({ kind: v.literal('conclusion-below'), conclusion: v.nullable(id) }),
  record({ kind: v.literal('conclusion-edge'), policy: v.picklist(['reached', 'exceeded']) }),
  record({ kind: v.literal('conclusion-share'), of: v.picklist(['checked', 'applicable']) }),
  record({ kind: v.literal('conclusion-blocks'), policy: v.picklist(['merged', 'each']) }),
  record({ kind: v.literal('conclusion-few'), least: whole(1, 100) }),
  record({ kind: v.literal('conclusion-domains'), policy: v.picklist(['each', 'by-form']) }),
  record({ kind: v.literal('conclusion-fillers'), policy: v.picklist(['all', 'sampling']) }),
  record({ kind: v.literal('conclusion-look-back'), policy: v.picklist(['last', 'all']) }),
  record({ kind: v.literal('conclusion-years'), policy: v.picklist(['last', 'each']) }),
  record({ kind: v.literal('indicator-span'), policy: v.picklist(['asked', 'last-year']) }),
  record({ kind: v.literal('conclusion-triggers'), policy: v.picklist(['by-matter', 'all']) }),
  record({ kind: v.literal('review-by'), policy: v.picklist(['indicators', 'conclusions']) }),
  record({ kind: v.literal('review-fillers'), without: list(id, 0, 20) }),
  record({ kind: v.literal('filler-owed'), filler: id, condition: id, owed: v.boolean() }),
  record({
    kind: v.literal('trigger-judge'),
    by: v.picklist(['sampling', 'review']),
    triggers: list(id, 1, LIMITS.components),
  }),
] as const;

/** What a decision can change in the indicators it names. */
export const indicatorEffects = [
  v.variant('policy', [
    record({ kind: v.literal('indicator-tests'), policy: v.picklist(['all', 'apart']) }),
    record({
      kind: v.literal('indicator-tests'),
      policy: v.literal('by-condition'),
      of: list(record({ condition: id, words: passage }), 1, 20),
    }),
  ]),
  record({ kind: v.literal('indicator-links'), policy: v.picklist(['numbers', 'findings']) }),
] as const;
