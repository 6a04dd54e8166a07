/** A table of words, asked for the longest one that begins or ends at a place. */
export interface WordList {
  /** Where the longest word beginning at `at` ends, at the latest at `limit`; null where none begins. */
  readonly endFrom: (text: string, at: number, limit?: number) => number | null;
  /** Where the longest word ending at `end` begins, at the earliest at `limit`; null where none ends. */
  readonly startTo: (text: string, end: number, limit?: number) => number | null;
}

/** The words of a table written with white space between them. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

type Buckets = ReadonlyMap<string, readonly string[]>;

/** Words by their first or last character, longest first. */
function bucket(words: readonly string[], at: 0 | -1): Buckets {
  const buckets = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = word.at(at) ?? '';
    const bucketed = buckets.get(key);
    if (bucketed === undefined) buckets.set(key, [word]);
    else bucketed.push(word);
  }
  return buckets;
}

export function wordListOf(words: readonly string[]): WordList {
  const byFirst = bucket(words, 0);
  const byLast = bucket(words, -1);
  return {
    endFrom: (text, at, limit = text.length) => {
      const fits = (word: string): boolean =>
        at + word.length <= limit && text.startsWith(word, at);
      const word = byFirst.get(text[at] ?? '')?.find(fits);
      return word === undefined ? null : at + word.length;
    },
    startTo: (text, end, limit = 0) => {
      const fits = (word: string): boolean =>
        end - word.length >= limit && text.endsWith(word, end);
      const word = byLast.get(text[end - 1] ?? '')?.find(fits);
      return word === undefined ? null : end - word.length;
    },
  };
}

/** A list of words written with white space between them. */
export function wordList(text: string): WordList {
  return wordListOf(wordsOf(text));
}
