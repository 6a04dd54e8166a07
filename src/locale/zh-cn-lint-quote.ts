import { quoteWords } from './zh-cn-words';

/** The notice's own words in quotation marks, short enough for a line of the list. */
export function quoteShort(words: string, most = MOST_SIGNS): string {
  const signs = [...words.trim().replaceAll(/\s+/g, ' ')];
  return signs.length > most ? `“${signs.slice(0, most).join('')}……”` : quoteWords(words);
}

const MOST_SIGNS = 18;

/** Two wordings of one title cut down to where they part, with a little of what stands around it. */
export function cutToDifference(one: string, other: string): readonly [string, string] {
  const [a, b] = [[...one], [...other]];
  if (Math.max(a.length, b.length) <= MOST_SIGNS) return [one, other];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [from, till] = [Math.max(0, start - AROUND), Math.max(0, end - AROUND)];
  return [a.slice(from, a.length - till).join(''), b.slice(from, b.length - till).join('')];
}

const AROUND = 3;
