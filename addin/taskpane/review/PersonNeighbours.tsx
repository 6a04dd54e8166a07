import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { listedName } from '../../../src/review/subject-key';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { useReviewWords } from './use-review-words';

/** Who stands before and after a person in the list one came from. */
export function neighboursOf(
  { persons }: OpenReview,
  person: ReviewedPerson,
): {
  readonly at: number;
  readonly of: number;
  readonly before: ReviewedPerson | undefined;
  readonly after: ReviewedPerson | undefined;
} {
  const own = persons.filter(({ heap }) => heap === person.heap);
  const at = own.indexOf(person);
  return { at, of: own.length, before: own[at - 1], after: own[at + 1] };
}

/** 第1人，共8人, with a way to those beside them. */
export function PersonNeighbours({
  open,
  person,
  onPerson,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly onPerson: (key: string) => void;
}) {
  const words = useReviewWords();
  const { at, of, before, after } = neighboursOf(open, person);
  const step = (to: ReviewedPerson | undefined, told: (name: string) => string) => {
    const name = to ? told(listedName(to.review.subject)) : told('');
    return {
      type: 'button' as const,
      className: 'icon-button neighbour',
      'aria-label': name,
      title: name,
      disabled: to === undefined,
      onClick: () => to && onPerson(to.key),
    };
  };
  return (
    <span className="strip-count neighbours">
      <button {...step(before, words.way.before)}>
        <ChevronLeft16Regular />
      </button>
      {words.person(at + 1, of)}
      <button {...step(after, words.way.after)}>
        <ChevronRight16Regular />
      </button>
    </span>
  );
}
