import { useState } from 'react';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import type { SubjectReview } from '../../../src/review/review-fillings';
import { sidesOf } from '../../commands/review/review-sides';
import type { OpenReview } from '../../commands/review/review-state';
import { labelOf } from './review-labels';
import { useReviewWords } from './use-review-words';
import { Wordings } from './Wordings';

/** 只是写法不同: folded, with the words in which they differ underlined once it is opened. */
export function Reworded({
  open,
  review,
  items,
}: {
  readonly open: OpenReview;
  readonly review: SubjectReview;
  readonly items: readonly string[];
}) {
  const words = useReviewWords();
  const [shown, setShown] = useState(false);
  if (items.length === 0) return null;
  return (
    <section className="reworded">
      <h3>
        <button
          type="button"
          className="reworded-go"
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          {words.reworded(items.length)}
        </button>
      </h3>
      {shown && (
        <>
          <p className="quiet-line">{words.rewordedHint}</p>
          <ul className="plain-list">
            {items.map((item) => (
              <li key={item} className="reworded-item">
                <h4>{labelOf(open, item, words)}</h4>
                <Wordings sides={sidesOf(open, review, item)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
