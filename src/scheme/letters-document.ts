import * as v from 'valibot';
import { LIMITS, id, list, passage, record, title, whole, words } from './document-parts';

const sentence = { lead: passage, domain: passage, between: title, end: passage };
const numbers = record({ one: passage, several: passage });

const reply = record({
  name: title,
  annex: words(LIMITS.title),
  title: passage,
  from: list(id, 1, 20),
  to: title,
  opening: passage,
  person: numbers,
  findings: record(sentence),
  conclusion: record({ ...sentence, praise: passage }),
  remarks: v.exactOptional(
    list(
      record({ place: title, matter: v.picklist(['discipline', 'anything']), words: passage }),
      1,
      LIMITS.components,
    ),
  ),
  seal: title,
});

const commission = record({
  name: title,
  title: passage,
  to: list(record({ filler: id, units: list(title, 1, LIMITS.components) }), 1, 20),
  body: passage,
  dated: passage,
  annex: passage,
  seal: title,
  days: whole(1, 60),
});

const route = record({
  id,
  title,
  of: passage,
  when: v.exactOptional(
    record({
      condition: v.exactOptional(id),
      holds: v.exactOptional(v.boolean()),
      posts: v.exactOptional(list(title, 1, LIMITS.list)),
      unless: v.exactOptional(list(title, 1, LIMITS.list)),
    }),
  ),
});

/** Letters as a document has them. */
export const letters = record({
  people: numbers,
  quotes: list(passage, 1, LIMITS.items),
  reply: v.exactOptional(reply),
  commission: v.exactOptional(commission),
  routes: v.exactOptional(list(route, 1, LIMITS.components)),
});

/** What a decision can change in letters. */
export const letterEffects = [
  record({
    kind: v.literal('letter-praise'),
    policy: v.picklist(['always', 'else-asked', 'else-omitted']),
  }),
  record({ kind: v.literal('letter-remarks'), policy: v.picklist(['written', 'shown']) }),
  record({ kind: v.literal('letter-annex'), forms: list(id, 1, 20) }),
  record({ kind: v.literal('letter-fillers'), policy: v.picklist(['together', 'each']) }),
  record({
    kind: v.literal('form-fillers'),
    policy: v.picklist(['each', 'lead']),
    forms: list(id, 1, 20),
  }),
  record({ kind: v.literal('term-counting'), policy: v.picklist(['next-day', 'same-day']) }),
] as const;
