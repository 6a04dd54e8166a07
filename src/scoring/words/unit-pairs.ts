import { GENERAL } from './fact-lexicon';

/** Pairs of neighbouring units: 支委会 → 支委, 委会. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Which units of the text lie in a pair of the set. */
export function coveredBy(text: string, pairs: ReadonlySet<string>): readonly boolean[] {
  const covered = Array.from<boolean>({ length: text.length }).fill(false);
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (pairs.has(text.slice(at, at + 2))) {
      covered[at] = true;
      covered[at + 1] = true;
    }
  }
  return covered;
}

/** Blanks the words that are too general to tell one line from another. */
export function withoutGeneral(text: string): string {
  return text.replace(GENERAL, (word) => ' '.repeat(word.length));
}
