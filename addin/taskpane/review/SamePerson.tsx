import { Field, Select } from '@fluentui/react-components';
import type { SubjectIssue } from '../../../src/review/compare-subjects';
import type { OpenReview, ReviewedPerson } from '../../commands/review-state';
import { usePane } from '../pane-context';
import { useReviewWords } from './use-review-words';

const ASKED: ReadonlySet<SubjectIssue['code']> = new Set<SubjectIssue['code']>([
  'subject-unnamed',
  'name-near',
  'namesake',
]);

/** Whether it has to be said whose these sheets are. */
export function isWhoAsked({ review }: ReviewedPerson): boolean {
  return review.subject.issues.some(({ code, severity }) => ASKED.has(code) && severity !== 'note');
}

/** 归到: these sheets are about somebody who stands in the list already. Names on the sheets stay as they are. */
export function SamePerson({
  open,
  person,
  by,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly by: string;
}) {
  const { session } = usePane();
  const words = useReviewWords();
  const others = open.persons.filter(
    ({ key, review }) => key !== person.key && review.subject.name !== '',
  );
  if (!isWhoAsked(person) || others.length === 0) return null;
  const assign = (subject: string): void => {
    if (subject === '') return;
    const about = { kind: 'assignment', by, scheme: open.scheme.id, subject, filler: '' } as const;
    const { fillings } = person.review.subject;
    void session.recordReview(...fillings.map(({ source }) => ({ ...about, source })));
  };
  return (
    <Field label={words.facts.same} hint={words.facts.sameHint}>
      <Select value="" disabled={by === ''} onChange={(_, { value }) => assign(value)}>
        <option value="">{by === '' ? words.facts.needBy : words.verdict.choose}</option>
        {others.map(({ key, review }) => (
          <option key={key} value={key}>
            {`${review.subject.name} ${review.subject.heading}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
