import type { SubjectReview } from '../../../src/review/review-fillings';
import type { OpenReview } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useReviewWords } from './use-review-words';

/** Of an indicator that asks different things of different people: what was asked of this one, or that nobody has said. */
export function TestsChosen({
  open,
  review,
  item,
  onChange,
}: {
  readonly open: OpenReview;
  readonly review: SubjectReview;
  readonly item: string;
  readonly onChange: () => void;
}) {
  const { words: pane } = usePane();
  const words = useReviewWords();
  const chosen = review.items.find((each) => each.item === item)?.chosen ?? [];
  const labelOf = (condition: string): string =>
    open.scheme.conditions?.find(({ id }) => id === condition)?.label ?? condition;
  const [only, ...more] = chosen;
  if (!only) return null;
  return (
    <p className="quiet-line">
      {more.length === 0
        ? words.tests.by(labelOf(only.condition), only.words)
        : words.tests.unsaid(
            chosen.map(({ condition }) => words.quote(labelOf(condition))).join(pane.list),
          )}{' '}
      <Link onClick={onChange}>{words.facts.change}</Link>
    </p>
  );
}
