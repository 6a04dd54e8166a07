import { GAP_WORDS } from '../../../src/document/document-words';

/** Words with what is open standing out. */
export function Marked({ words }: { readonly words: string }) {
  return words
    .split(GAP_WORDS)
    .flatMap((piece, at) => (at === 0 ? [piece] : [<mark key={at}>{GAP_WORDS}</mark>, piece]));
}
