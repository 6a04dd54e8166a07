import { skipSpaces } from './measure';
import { wordList } from './word-list';

/** Where a phrase that begins exactly at `at` ends, at the latest at `end`; null where it does not stand there. */
export type Phrase = (text: string, at: number, end: number) => number | null;

/** The longest of some words, perhaps behind spaces. */
export function words(list: string): Phrase {
  const listed = wordList(list);
  return (text, at, end) => listed.endFrom(text, skipSpaces(text, at, end), end);
}

/** A phrase that may stay away. */
export function maybe(phrase: Phrase): Phrase {
  return (text, at, end) => phrase(text, at, end) ?? at;
}

/** A phrase up to so many times in a row. */
export function upTo(most: number, phrase: Phrase): Phrase {
  return (text, at, end) => {
    let next = at;
    for (let times = 0; times < most; times += 1) {
      const close = phrase(text, next, end);
      if (close === null || close === next) break;
      next = close;
    }
    return next;
  };
}

/** One phrase behind the other. */
export function inTurn(...phrases: readonly Phrase[]): Phrase {
  return (text, at, end) => {
    let next: number | null = at;
    for (const phrase of phrases) if (next !== null) next = phrase(text, next, end);
    return next;
  };
}

/** The first of some phrases that stands there. */
export function oneOf(...phrases: readonly Phrase[]): Phrase {
  return (text, at, end) => {
    for (const phrase of phrases) {
      const close = phrase(text, at, end);
      if (close !== null) return close;
    }
    return null;
  };
}

/** A phrase, unless what follows it makes another thing of it. */
export function unless(phrase: Phrase, followed: RegExp): Phrase {
  return (text, at, end) => {
    const close = phrase(text, at, end);
    return close === null || followed.test(text.slice(close, Math.min(end, close + 4)))
      ? null
      : close;
  };
}
