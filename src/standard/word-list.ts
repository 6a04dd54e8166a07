/** A table of words, asked for the longest one that begins or ends at a place. */
export interface WordList {
  /** Where the longest word beginning at `at` ends, at the latest at `limit`; null where none begins. */
  readonly endFrom: (text: string, at: number, limit?: number) => number | null;
  /** Where the longest word ending at `end` begins, at the earliest at `limit`; null where none ends. */
  readonly startTo: (text: string, end: number, limit?: number) => number | null;
}

function bucket(words: readonly string[], keyOf: (word: string) => string | undefined) {
  const buckets = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = keyOf(word) ?? '';
    buckets.set(key, [...(buckets.get(key) ?? []), word]);
  }
  return buckets;
}

export function wordList(words: readonly string[]): WordList {
  const byFirst = bucket(words, (word) => word[0]);
  const byLast = bucket(words, (word) => word.at(-1));
  return {
    endFrom: (text, at, limit = text.length) => {
      const word = byFirst
        .get(text[at] ?? '')
        ?.find((each) => at + each.length <= limit && text.startsWith(each, at));
      return word === undefined ? null : at + word.length;
    },
    startTo: (text, end, limit = 0) => {
      const word = byLast
        .get(text[end - 1] ?? '')
        ?.find((each) => end - each.length >= limit && text.endsWith(each, end));
      return word === undefined ? null : end - word.length;
    },
  };
}
