import type { ReviewSide } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { differingParts } from './differing-parts';

/** What each wrote, held against the first: what differs is underlined. */
export function Wordings({ sides }: { readonly sides: readonly ReviewSide[] }) {
  const { words: pane } = usePane();
  const written = sides.filter(({ words }) => words !== '');
  const [first] = written;
  if (!first) return null;
  return (
    <ul className="plain-list">
      {written.map(({ filler, words }) => (
        <li key={filler.id}>
          <span className="quiet">{pane.line(filler.title, '')}</span>
          <span lang="zh-CN">
            {differingParts(first.words, words).map(({ text, differs }, at) =>
              differs ? <u key={at}>{text}</u> : <span key={at}>{text}</span>,
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
