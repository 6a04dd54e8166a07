import { useState } from 'react';
import type { OpenReview } from '../../commands/review/review-state';
import { Link } from '../parts/Link';
import { labelOf } from './review-labels';
import { useReviewWords } from './use-review-words';

const FIRST = 4;

/** 各指标不同人数: a table whose numbers are drawn beside them, so that nobody needs another one to read it. */
export function DifferingBars({ open }: { readonly open: OpenReview }) {
  const words = useReviewWords();
  const [all, setAll] = useState(false);
  const { differing } = open;
  const most = differing[0]?.persons ?? 0;
  if (most === 0) return null;
  return (
    <section className="review-bars" aria-labelledby="review-bars">
      <div className="review-bars-head">
        <h2 id="review-bars">{words.bars.title}</h2>
        {differing.length > FIRST && (
          <Link onClick={() => setAll(!all)} expanded={all}>
            {all ? words.bars.first(FIRST) : words.bars.all(differing.length)}
          </Link>
        )}
      </div>
      <table>
        <thead className="unseen">
          <tr>
            <th scope="col">{words.bars.item}</th>
            <th scope="col">{words.bars.count}</th>
          </tr>
        </thead>
        <tbody>
          {differing.slice(0, all ? undefined : FIRST).map(({ item, persons }) => (
            <tr key={item}>
              <th scope="row">
                {labelOf(open, item, words)}
                <svg className="review-bar" height="12" aria-hidden="true" focusable="false">
                  <rect width={`${(persons * 100) / most}%`} height="12" />
                </svg>
              </th>
              <td>{words.bars.persons(persons)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
