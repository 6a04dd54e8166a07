import type { Card } from '../../commands/card/card-state';
import { usePane } from '../pane-context';
import { CellTag } from './CellTag';
import { Link } from './Link';

/** The sentence that 填入 will write, beside what the cell holds now; the person's own sentence is kept unless they ask otherwise. */
export function FillText({ card }: { readonly card: Card }) {
  const { words, useSentence, setUseSentence } = usePane();
  const { proposal, rows } = card;
  const { factsCell, text, textBefore, alternativeText } = proposal;
  const swapped = useSentence && alternativeText !== null;
  const sameFacts = !rows.some(({ pending }) => pending);
  const written = swapped ? alternativeText : text;
  if (written === null && alternativeText === null) return null;
  return (
    <div className="fill-text">
      <CellTag place={factsCell} />
      <div>
        {written !== null && <p>{written}</p>}
        {written !== null && textBefore !== '' && (
          <p className="quiet-line">
            {sameFacts
              ? words.fill.nowSame(factsCell, textBefore)
              : words.fill.now(factsCell, textBefore)}
          </p>
        )}
        {written === null && <p className="quiet-line">{words.fill.leftAsIs(factsCell)}</p>}
        {alternativeText !== null && proposal.state === 'propose' && (
          <Link onClick={() => setUseSentence(!swapped)}>
            {swapped ? words.command['use-own'] : words.command['use-proposed']}
          </Link>
        )}
      </div>
    </div>
  );
}
