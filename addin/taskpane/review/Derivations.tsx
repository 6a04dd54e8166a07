import type { ReviewSide } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { useReviewWords } from './use-review-words';

/** How each conclusion comes about, with its arithmetic or the notice's words, and what its filler wrote. */
export function Derivations({ sides }: { readonly sides: readonly ReviewSide[] }) {
  const { words: pane } = usePane();
  const words = useReviewWords();
  return (
    <ul className="plain-list">
      {sides.map(({ filler, sentence, words: written }) => (
        <li key={filler.id} className="quiet-line">
          {pane.line(filler.title, sentence)}
          {written !== '' && words.written(written)}
        </li>
      ))}
    </ul>
  );
}
