import { GENERAL } from './fact-lexicon';
import { coveredBy, pairsOf } from './unit-pairs';

/** Whether two stretches of nouns speak of different things: neither is empty, and they share no word. */
export function namesApart(nouns: string, others: string): boolean {
  const plain = (text: string): string =>
    text.replace(GENERAL, ' ').replace(/定期|按期|及时/g, ' ');
  const shared = coveredBy(plain(nouns), pairsOf(plain(others).replace(/ /g, '')));
  return plain(nouns).trim().length > 1 && plain(others).trim().length > 1 && !shared.some(Boolean);
}
