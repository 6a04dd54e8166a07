import { useState } from 'react';
import type { RecordedDraw } from '../../../src/ledger/fold-draws';
import { formatCheckCode } from '../../../src/lottery/lot-list';
import { Link } from '../parts/Link';
import { useDrawWords } from './use-draw-words';

/** Draws made before: they stay in the record, each with its seed and whom it drew. */
export function EarlierDraws({ draws }: { readonly draws: readonly RecordedDraw[] }) {
  const words = useDrawWords();
  const [shown, setShown] = useState(false);
  if (draws.length === 0) return null;
  return (
    <>
      <Link onClick={() => setShown(!shown)} expanded={shown}>
        {shown ? words.fold : words.earlier(draws.length)}
      </Link>
      {shown && (
        <ul className="plain-list">
          {draws.map(({ id, record, draw }, at) => (
            <li key={id} className="quiet-line">
              {words.earlierLine(
                at + 1,
                record.seed,
                (draw?.lots ?? [])
                  .flatMap(({ line, state }) => (state === 'drawn' ? [line] : []))
                  .join(words.listSep),
                formatCheckCode(record),
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
