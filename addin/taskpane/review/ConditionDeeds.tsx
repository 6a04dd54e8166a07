import type { SubjectIssue } from '../../../src/review/subject-issues';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { subjectNames } from './subject-names';
import { useReviewWords } from './use-review-words';

/** Beside a condition that the forms contradict: the way to what stands there, and one press that says it the other way round. */
export function ConditionDeeds({
  open,
  person,
  issue: {
    params: { condition, holds, written },
  },
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly issue: Extract<SubjectIssue, { readonly code: 'condition-contradicted' }>;
}) {
  const { session, signer } = usePane();
  const words = useReviewWords();
  const names = subjectNames(open, words);
  const correct = (): void => {
    void session.recordReview({
      kind: 'condition',
      by: signer,
      scheme: open.scheme.id,
      subject: person.key,
      condition,
      holds: !holds,
    });
  };
  return (
    <span className="issue-deeds">
      {written.map(({ source, filler, cells: [cell] }) => {
        const sheet = open.sheets.get(source);
        if (!sheet || !cell) return null;
        const { row, column } = cell;
        const area = { top: row, left: column, bottom: row, right: column };
        return (
          <Link key={source} onClick={() => void session.goTo({ sheet: sheet.id, area })}>
            {words.open(names.filler(filler))}
          </Link>
        );
      })}
      {signer === '' ? (
        <span className="quiet">{words.contradicted.sign}</span>
      ) : (
        <Link onClick={correct}>
          {words.contradicted.correct(names.condition(condition), !holds)}
        </Link>
      )}
    </span>
  );
}
