import { Button } from '@fluentui/react-components';
import { ChevronLeft16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { isDecided } from '../../commands/review/open-review';
import type {
  OpenReview,
  ReviewDifference,
  ReviewedPerson,
} from '../../commands/review/review-state';
import { Foot } from '../parts/Foot';
import { neighboursOf } from './PersonNeighbours';
import { useReviewWords } from './use-review-words';

/** 上一处 and 下一处 open a difference; after the last one the next person is at hand. */
export function PersonFoot({
  open,
  person,
  asked,
  from,
  onItem,
  onPerson,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  /** The differences in the order they stand in. */
  readonly asked: readonly ReviewDifference[];
  /** Which one comes back from. */
  readonly from: string | null;
  readonly onItem: (item: string) => void;
  readonly onPerson: (key: string) => void;
}) {
  const words = useReviewWords();
  const at = asked.findIndex(({ item }) => item === from);
  const before = asked[at - 1];
  const first = asked.find((each) => !isDecided(each)) ?? asked[0];
  const next = at < 0 ? first : asked[at + 1];
  const { after } = neighboursOf(open, person);
  return (
    <Foot>
      <Button
        icon={<ChevronLeft16Regular />}
        disabledFocusable={!before}
        onClick={() => before && onItem(before.item)}
      >
        {words.previous}
      </Button>
      <span className="foot-count">
        {at >= 0 ? words.place(at + 1, asked.length) : words.places(asked.length)}
      </span>
      <Button
        icon={<ChevronRight16Regular />}
        iconPosition="after"
        disabledFocusable={!next && !after}
        onClick={() => (next ? onItem(next.item) : after && onPerson(after.key))}
      >
        {next || !after ? words.next : words.way.next}
      </Button>
    </Foot>
  );
}
