import * as v from 'valibot';
import { pointsOf, pointsOfHundredths } from '../base/points';

/** Bounds a document must keep; a cell of a spreadsheet holds no more than 32767 characters. */
export const LIMITS = {
  id: 64,
  title: 200,
  words: 8000,
  points: 1000,
  months: 60,
  width: 120,
  items: 500,
  list: 5000,
} as const;

/** Words an id may not be, because the hidden key column of a sheet uses them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['title', 'header', 'columns', 'total']);

const never = v.never();

/** A record that refuses every unknown key, not only the first. */
function record<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.objectWithRest(entries, never);
}

function words(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, 'text-too-long'),
    v.check((text) => !/\p{Cc}/u.test(text), 'text-control'),
  );
}

/** Words of a form's cell: a table's cell may hold several lines. */
function cellWords(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, 'text-too-long'),
    v.check((text) => !/[^\P{Cc}\n]/u.test(text), 'text-control'),
  );
}

const title = v.pipe(
  words(LIMITS.title),
  v.check((text) => text.trim() !== '', 'text-empty'),
);
const passage = v.pipe(
  words(LIMITS.words),
  v.check((text) => text.trim() !== '', 'text-empty'),
);
const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, 'id-malformed'),
  v.check((text) => !RESERVED_IDS.has(text), 'id-reserved'),
);
const month = v.pipe(v.string(), v.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, 'month-unreal'));
const date = v.pipe(v.string(), v.check(isRealDate, 'date-unreal'));

function range(least: number, most: number) {
  return v.pipe(v.number(), v.minValue(least, 'number-below'), v.maxValue(most, 'number-above'));
}

function whole(least: number, most: number) {
  return v.pipe(range(least, most), v.integer('number-not-whole'));
}

/** Points are written as plain numbers (5, 0.5) and kept as hundredths. */
function points(least: number) {
  return v.pipe(
    range(least, LIMITS.points),
    v.check((value) => pointsOf(value) !== null, 'points-too-fine'),
    v.transform((value) => pointsOf(value) ?? pointsOfHundredths(0)),
  );
}

function list<Each extends v.GenericSchema>(each: Each, least: number, most: number) {
  return v.pipe(
    v.array(each),
    v.minLength(least, 'list-too-short'),
    v.maxLength(most, 'list-too-long'),
  );
}

function columns<const Ids extends readonly string[]>(ids: Ids) {
  return list(record({ id: v.picklist(ids), title, width: range(1, LIMITS.width) }), 1, ids.length);
}

const orientation = v.picklist(['portrait', 'landscape']);
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

const entry = record({
  id,
  kind: v.picklist(['text', 'number', 'percent', 'date', 'signature', 'tick', 'choice']),
  blank: v.exactOptional(cellWords(LIMITS.title)),
  options: v.exactOptional(list(title, 1, 20)),
});
const span = v.exactOptional(whole(1, 20));
const recordRow = record({
  id,
  item: v.exactOptional(v.literal(true)),
  applies: v.exactOptional(id),
  cells: list(
    v.union([record({ words: cellWords(LIMITS.words), span }), record({ entry, span })]),
    1,
    20,
  ),
});
const recordLine = record({
  id,
  parts: list(
    record({
      words: cellWords(LIMITS.words),
      entry: v.exactOptional(entry),
      align: v.exactOptional(v.picklist(['right', 'center'])),
    }),
    1,
    6,
  ),
});

const recordForm = record({
  kind: v.literal('record'),
  id,
  annex: words(LIMITS.title),
  title,
  shortTitle: title,
  orientation,
  unofficial: v.exactOptional(v.literal(true)),
  above: list(recordLine, 0, 20),
  columns: list(record({ id, width: range(1, LIMITS.width) }), 1, 20),
  titles: v.exactOptional(recordRow),
  blocks: list(
    record({
      id,
      side: v.exactOptional(cellWords(LIMITS.words)),
      applies: v.exactOptional(id),
      rows: list(recordRow, 1, LIMITS.items),
    }),
    1,
    LIMITS.items,
  ),
  below: list(recordLine, 0, 20),
  subject: title,
  apart: v.exactOptional(list(title, 1, 5)),
});

const filler = record({
  id,
  title,
  quote: passage,
  applies: v.exactOptional(id),
  forms: v.exactOptional(list(id, 1, 50)),
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

const share = v.pipe(
  v.strictTuple([whole(1, 10000), whole(1, 10000)]),
  v.check(([part, all]) => part <= all, 'share-above-one'),
);
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
  record({ kind: v.literal('ties'), policy: v.picklist(['share-better']) }),
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
  passages: v.exactOptional(list(record({ ref: title, text: passage }), 0, LIMITS.items)),
  parameters: v.exactOptional(list(parameter, 0, 2)),
});

/** Whether `2017-02-29` and the like exist in the calendar. */
function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
