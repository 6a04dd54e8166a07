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
  components: 20,
  figures: 100,
  list: 5000,
} as const;

/** Words an id may not be, because the hidden key column of a sheet uses them. */
export const RESERVED_IDS: ReadonlySet<string> = new Set(['title', 'header', 'columns', 'total']);

const never = v.never();

/** A record that refuses every unknown key, not only the first. */
export function record<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.objectWithRest(entries, never);
}

export function words(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, 'text-too-long'),
    v.check((text) => !/\p{Cc}/u.test(text), 'text-control'),
  );
}

/** Words of a form's cell: a table's cell may hold several lines. */
export function cellWords(most: number) {
  return v.pipe(
    v.string(),
    v.maxLength(most, 'text-too-long'),
    v.check((text) => !/[^\P{Cc}\n]/u.test(text), 'text-control'),
  );
}

export const title = v.pipe(
  words(LIMITS.title),
  v.check((text) => text.trim() !== '', 'text-empty'),
);
export const passage = v.pipe(
  words(LIMITS.words),
  v.check((text) => text.trim() !== '', 'text-empty'),
);
export const id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, 'id-malformed'),
  v.check((text) => !RESERVED_IDS.has(text), 'id-reserved'),
);
export const month = v.pipe(v.string(), v.regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, 'month-unreal'));
export const date = v.pipe(v.string(), v.check(isRealDate, 'date-unreal'));

export function range(least: number, most: number) {
  return v.pipe(v.number(), v.minValue(least, 'number-below'), v.maxValue(most, 'number-above'));
}

export function whole(least: number, most: number) {
  return v.pipe(range(least, most), v.integer('number-not-whole'));
}

/** Points are written as plain numbers (5, 0.5) and kept as hundredths. */
export function points(least: number, most: number = LIMITS.points) {
  return v.pipe(
    range(least, most),
    v.check((value) => pointsOf(value) !== null, 'points-too-fine'),
    v.transform((value) => pointsOf(value) ?? pointsOfHundredths(0)),
  );
}

export function list<Each extends v.GenericSchema>(each: Each, least: number, most: number) {
  return v.pipe(
    v.array(each),
    v.minLength(least, 'list-too-short'),
    v.maxLength(most, 'list-too-long'),
  );
}

/** A third: [1, 3]. */
export const share = v.pipe(
  v.strictTuple([whole(1, 10000), whole(1, 10000)]),
  v.check(([part, all]) => part <= all, 'share-above-one'),
);

export const orientation = v.picklist(['portrait', 'landscape']);
/** Whether `2017-02-29` and the like exist in the calendar. */
function isRealDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
