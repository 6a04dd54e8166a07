import { skipSpaces } from './measure';
import { wordList, wordsOf } from './word-list';

/** Where something that begins exactly at `at` ends, at the latest at `end`; null where it does not stand there. */
export type EndReader = (text: string, at: number, end: number) => number | null;

/** Words in a row, as a small grammar. */
export interface Phrase extends EndReader {
  /** What it can begin with, so that nearly every place of a text is passed at a glance. */
  readonly starts: ReadonlySet<string>;
  /** It may stay away, and then ends where it would begin. */
  readonly optional: boolean;
}

function phrase(starts: ReadonlySet<string>, optional: boolean, read: EndReader): Phrase {
  const glance: EndReader = (text, at, end) => {
    const unit = text[at] ?? '';
    if (starts.has(unit) || unit === ' ' || unit === '\t') return read(text, at, end);
    return optional ? at : null;
  };
  return Object.assign(glance, { starts, optional });
}

function startsOf(phrases: readonly Phrase[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(({ starts }) => [...starts]));
}

/** The longest of some words, perhaps behind spaces. */
export function words(list: string): Phrase {
  const listed = wordList(list);
  const starts = new Set(wordsOf(list).map((word) => word.charAt(0)));
  return phrase(starts, false, (text, at, end) =>
    listed.endFrom(text, skipSpaces(text, at, end), end),
  );
}

/** A phrase that may stay away. */
export function maybe(each: Phrase): Phrase {
  return phrase(each.starts, true, (text, at, end) => each(text, at, end) ?? at);
}

/** A phrase up to so many times in a row. */
export function upTo(most: number, each: Phrase): Phrase {
  return phrase(each.starts, true, (text, at, end) => {
    let next = at;
    for (let times = 0; times < most; times += 1) {
      const close = each(text, next, end);
      if (close === null || close === next) break;
      next = close;
    }
    return next;
  });
}

/** One phrase behind the other. */
export function inTurn(...phrases: readonly Phrase[]): Phrase {
  const certain = phrases.findIndex(({ optional }) => !optional);
  const heads = certain < 0 ? phrases : phrases.slice(0, certain + 1);
  return phrase(startsOf(heads), certain < 0, (text, at, end) => {
    let next: number | null = at;
    for (const each of phrases) if (next !== null) next = each(text, next, end);
    return next;
  });
}

/** The first of some phrases that stands there. */
export function oneOf(...phrases: readonly Phrase[]): Phrase {
  const optional = phrases.some((each) => each.optional);
  return phrase(startsOf(phrases), optional, (text, at, end) => {
    for (const each of phrases) {
      const close = each(text, at, end);
      if (close !== null) return close;
    }
    return null;
  });
}

/** A phrase, unless what follows it makes another thing of it. */
export function unless(each: Phrase, followed: RegExp): Phrase {
  return phrase(each.starts, false, (text, at, end) => {
    const close = each(text, at, end);
    if (close === null) return null;
    return followed.test(text.slice(close, Math.min(end, close + 4))) ? null : close;
  });
}
