import type { OpenReview, ReviewDifference } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import type { Follow } from '../use-focus-after';
import { useReviewWords } from './use-review-words';

/** What was decided, by whom and why; and that a source changed since. */
export function VerdictNote({
  open,
  difference,
  follow,
}: {
  readonly open: OpenReview;
  readonly difference: ReviewDifference;
  /** Takes it back, and the keys to what it was of. */
  readonly follow: Follow;
}) {
  const { session, signer } = usePane();
  const words = useReviewWords();
  const { verdict } = difference;
  if (!verdict) return null;
  const { record, stands, overruled } = verdict;
  const filler = open.scheme.fillers?.find(({ id }) => id === record.follows);
  const finding = findingWords(open, record);
  return (
    <div className="verdict-note">
      {!stands && <p className="verdict-reopened">{words.reopened}</p>}
      <p>{filler ? words.verdict.followed(filler.title, finding) : words.verdict.found(finding)}</p>
      {overruled && (
        <p className="verdict-reopened">
          {words.verdict.overruled(findingWords(open, overruled), overruled.by, overruled.on)}
        </p>
      )}
      <p className="quiet-line">
        {words.verdict.signed(record.reason, record.by, record.on)}{' '}
        <Link onClick={() => void follow(() => session.withdrawReview(record.id, signer))}>
          {words.verdict.withdraw}
        </Link>
      </p>
    </div>
  );

  function findingWords({ rules }: OpenReview, found: typeof record): string {
    if (found.status === 'conclusion') {
      const { conclusions } = rules.review;
      return conclusions.find(({ id }) => id === found.finding)?.label ?? found.finding;
    }
    // A sentence of somebody's runs into ours unless it stands in quotation marks.
    const said = /[，。；：、]/.test(found.finding) ? words.quote(found.finding) : found.finding;
    return words.statusOf(said, words.verdict.statuses[found.status]);
  }
}
