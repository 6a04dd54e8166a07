/** 「1 indicator」, 「3 indicators」. */
export function sayCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Words of a sheet or notice in English quotation marks; a whole page of them is not repeated. */
export function quoteInEnglish(words: string): string {
  const line = words.trim().replaceAll(/\s+/g, ' ');
  if (line === '') return 'what is written';
  const signs = [...line];
  return signs.length > MOST_SIGNS ? `“${signs.slice(0, MOST_SIGNS).join('')}…”` : `“${line}”`;
}

const MOST_SIGNS = 40;

/** a, b and c. */
export function listInEnglish(words: readonly string[], between = 'and'): string {
  const last = words.at(-1);
  return last === undefined || words.length === 1
    ? (last ?? '')
    : `${words.slice(0, -1).join(', ')} ${between} ${last}`;
}
