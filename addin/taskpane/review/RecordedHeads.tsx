import { Button } from '@fluentui/react-components';
import type { RecognitionRecord } from '../../../src/ledger/review-record';
import { sayHead } from '../../../src/locale/zh-cn-review-subject';
import { headOfKey, type RecordedHead } from '../../../src/review/recorded-head';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useReviewWords } from './use-review-words';
import { useUnheldWords } from './use-unheld-words';

/** What was said of records that this person's sheets no longer carry the name of. */
export function recognisedHere(
  { recognised, review }: OpenReview,
  { key }: ReviewedPerson,
): readonly RecognitionRecord[] {
  return recognised.filter(({ person }) => (review.renamed?.get(person) ?? person) === key);
}

/** Says whether records of these heads are of a person. */
export function useRecognise({
  open,
  by,
}: {
  readonly open: OpenReview;
  readonly by: string;
}): (
  heads: readonly Pick<RecordedHead, 'key'>[],
  persons: readonly string[],
  same: boolean,
) => Promise<boolean> {
  const { session } = usePane();
  const scheme = open.scheme.id;
  return (heads, persons, same) =>
    session.recordReview(
      ...heads.flatMap(({ key: subject }) =>
        persons.map(
          (person) => ({ kind: 'recognition', by, scheme, subject, person, same }) as const,
        ),
      ),
    );
}

/** 是一人, 不是: whether what was recorded under other heads is this person's, and what was said of that. */
export function RecordedHeads({
  open,
  person,
  by,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly by: string;
}) {
  const { session } = usePane();
  const review = useReviewWords();
  const words = useUnheldWords();
  const recognise = useRecognise({ open, by });
  const asked = person.review.subject.issues.flatMap((issue) =>
    issue.code === 'head-changed' && issue.severity === 'ask' ? issue.params.before : [],
  );
  return (
    <>
      {asked.length > 0 && (
        <div className="buttons">
          {asked.map((head) => (
            <Button
              key={head.key}
              disabledFocusable={by === ''}
              onClick={() => void recognise([head], [person.key], true)}
            >
              {review.whose.recorded(sayHead(head))}
            </Button>
          ))}
          <Button
            disabledFocusable={by === ''}
            onClick={() => void recognise(asked, [person.key], false)}
          >
            {words.person.notRecorded}
          </Button>
        </div>
      )}
      <ul className="plain-list">
        {recognisedHere(open, person).map(({ id, subject, same, ...made }) => (
          <li key={id} className="quiet-line">
            {words.person.said(sayHead(headOfKey(subject)), same, made.by, made.on)}{' '}
            <Link onClick={() => void session.withdrawReview(id, by)}>
              {review.verdict.withdraw}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
