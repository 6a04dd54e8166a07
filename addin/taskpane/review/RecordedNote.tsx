import type { OpenReview, ReviewDifference } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { labelOf } from './review-labels';
import { useReviewWords } from './use-review-words';

/** What was put on record just before one came here, and the way back. */
export function RecordedNote({
  open,
  recorded,
}: {
  readonly open: OpenReview;
  readonly recorded: ReviewDifference | null;
}) {
  const { session, signer } = usePane();
  const words = useReviewWords();
  const id = recorded?.verdict?.record.id;
  if (!recorded || id === undefined) return null;
  const label = labelOf(open, recorded.item, words);
  return (
    <p className="quiet-line recorded-note" role="status">
      {words.verdict.recorded(label)}{' '}
      <Link
        label={words.verdict.withdrawOf(label)}
        onClick={() => void session.withdrawReview(id, signer)}
      >
        {words.verdict.withdraw}
      </Link>
    </p>
  );
}
