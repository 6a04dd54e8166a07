import { useState } from 'react';
import type { OpenReview } from '../../commands/review/review-state';
import { Link } from '../parts/Link';
import { labelOf, leadingWords, officialWords } from './review-labels';
import { useReviewWords } from './use-review-words';

const FIRST = 4;

/** 各指标不同人数: a table whose numbers are drawn beside them, so that nobody needs another one to read it; where all numbers are one, a line. */
export function DifferingBars({ open }: { readonly open: OpenReview }) {
  const words = useReviewWords();
  const [all, setAll] = useState(false);
  const { differing } = open;
  const most = differing[0]?.persons ?? 0;
  if (most === 0) return null;
  // Bars of one length say nothing.
  const even = differing.every(({ persons }) => persons === most);
  const shown = all ? differing : differing.slice(0, even ? 0 : FIRST);
  return (
    <section className="review-bars" aria-labelledby="review-bars">
      <div className="review-bars-head">
        <h2 id="review-bars">{words.bars.title}</h2>
        {differing.length > (even ? 0 : FIRST) && (
          <Link onClick={() => setAll(!all)} expanded={all}>
            {!all
              ? words.bars.all(differing.length)
              : even
                ? words.bars.fold
                : words.bars.first(FIRST)}
          </Link>
        )}
      </div>
      {even && <p className="quiet-line">{words.bars.even(differing.length, most)}</p>}
      {shown.length > 0 && (
        <table>
          <thead className="unseen">
            <tr>
              <th scope="col">{words.bars.item}</th>
              <th scope="col">{words.bars.count}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ item, persons }) => (
              <tr key={item}>
                <th scope="row" title={officialWords(open, item)}>
                  <b>{labelOf(open, item, words)}</b>
                  {leadingWords(officialWords(open, item))}
                  {!even && (
                    <svg className="review-bar" height="12" aria-hidden="true" focusable="false">
                      <rect width={`${(persons * 100) / most}%`} height="12" />
                    </svg>
                  )}
                </th>
                <td>{words.bars.persons(persons)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
