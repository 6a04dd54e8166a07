import dazhou2017 from '../../src/scheme/builtin/dazhou-2017-206.en-us.json';

const OWN = new Map<string, string>(Object.entries(dazhou2017));

/** What the data of a built-in notice says in our own words (questions, readings, steps) in English; anything else stays as it is. */
export function ownInEnglish(words: string): string {
  return OWN.get(words) ?? words;
}
