import { Button, Field, Select } from '@fluentui/react-components';
import type { SubjectIssue } from '../../../src/review/subject-issues';
import { listedName, otherKey } from '../../../src/review/subject-key';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { RecordedHeads, recognisedHere } from './RecordedHeads';
import { useReviewWords } from './use-review-words';

type Code = SubjectIssue['code'];

/** The same person, or somebody else who stands in the list. */
const BESIDE: ReadonlySet<Code> = new Set<Code>(['name-near', 'namesake']);
/** One person's sheets, or several people's. */
const WITHIN: ReadonlySet<Code> = new Set<Code>(['name-differs', 'header-differs', 'form-twice']);
/** Something was recorded under another head, of this person or of another. */
const RECORDED: ReadonlySet<Code> = new Set<Code>(['head-changed']);
const UNNAMED: ReadonlySet<Code> = new Set<Code>(['subject-unnamed']);

/** Somebody else in a choice of persons. */
const ANOTHER = '?';

function has({ review }: ReviewedPerson, codes: ReadonlySet<Code>): boolean {
  return review.subject.issues.some(({ code }) => codes.has(code));
}

function isOpen({ review }: ReviewedPerson, codes: ReadonlySet<Code>): boolean {
  return review.subject.issues.some(({ code, severity }) => codes.has(code) && severity === 'ask');
}

/** Whether it has to be said whose these sheets are. */
export function isWhoseAsked(person: ReviewedPerson): boolean {
  return [BESIDE, WITHIN, RECORDED, UNNAMED].some((codes) => isOpen(person, codes));
}

interface Props {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly by: string;
}

/** 各表是谁的: a person tells people apart or together; what the sheets say stays as it is. */
export function WhoseSheets({ open, person, by }: Props) {
  const words = useReviewWords();
  const own = person.review.subject.fillings.flatMap(
    ({ source }) => open.assignments.get(source) ?? [],
  );
  const [beside, within, unnamed] = [BESIDE, WITHIN, UNNAMED].map((codes) => has(person, codes));
  const recorded = has(person, RECORDED) || recognisedHere(open, person).length > 0;
  if (!beside && !within && !unnamed && !recorded && own.length === 0) return null;
  return (
    <section aria-labelledby="whose-sheets">
      <h4 id="whose-sheets">{words.whose.title}</h4>
      <p className="quiet-line">{by === '' ? words.facts.needBy : words.whose.lead}</p>
      {recorded && <RecordedHeads open={open} person={person} by={by} />}
      <Settle open={open} person={person} by={by} />
      {(beside === true || unnamed === true) && <AllOf open={open} person={person} by={by} />}
      {within && <SheetBySheet open={open} person={person} by={by} />}
      <Said open={open} person={person} by={by} />
    </section>
  );
}

/** Says of sheets whose they are, by source. */
function useAssign({ open, by }: Props): (told: readonly (readonly [string, string])[]) => void {
  const { session } = usePane();
  return (told) =>
    void session.recordReview(
      ...told.map(([source, subject]) => ({
        kind: 'assignment' as const,
        by,
        scheme: open.scheme.id,
        subject,
        source,
        filler: '',
      })),
    );
}

/** Every sheet where it stands. */
function asItStands({ key, review }: ReviewedPerson): readonly (readonly [string, string])[] {
  return review.subject.fillings.map(({ source }) => [source, key] as const);
}

/** What is compared so far is right: one person's, and nobody else's. */
function Settle(props: Props) {
  const { open, person, by } = props;
  const words = useReviewWords();
  const assign = useAssign(props);
  const mates = open.persons.filter(
    (each) => each.key !== person.key && isOpen(each, BESIDE) && isMate(each, person),
  );
  const one = isOpen(person, WITHIN);
  const apart = isOpen(person, BESIDE) && mates.length > 0;
  if (!one && !apart) return null;
  return (
    <div className="buttons">
      {one && (
        <Button disabledFocusable={by === ''} onClick={() => assign(asItStands(person))}>
          {words.whose.one}
        </Button>
      )}
      {apart && (
        <Button
          disabledFocusable={by === ''}
          onClick={() => assign([person, ...mates].flatMap(asItStands))}
        >
          {words.whose.apart}
        </Button>
      )}
    </div>
  );
}

/** Whom an issue of the one names as the other. */
function isMate({ review: { subject } }: ReviewedPerson, { review }: ReviewedPerson): boolean {
  return review.subject.issues.some(
    ({ code, params }) =>
      (code === 'namesake' && subject.name === review.subject.name) ||
      (code === 'name-near' && 'others' in params && params.others.includes(subject.name)),
  );
}

/** 归到: all these sheets are about somebody who stands in the list already. */
function AllOf(props: Props) {
  const { open, person, by } = props;
  const words = useReviewWords();
  const assign = useAssign(props);
  const give = (key: string): void => {
    if (key !== '') assign(asItStands(person).map(([source]) => [source, key] as const));
  };
  return (
    <Field label={words.whose.all}>
      <Select value="" disabled={by === ''} onChange={(_, { value }) => give(value)}>
        <option value="">{words.verdict.choose}</option>
        <Others open={open} person={person} />
      </Select>
    </Field>
  );
}

/** Two people under one name: the person says which sheet is whose, and what stays is this one's. */
function SheetBySheet(props: Props) {
  const { open, person, by } = props;
  const words = useReviewWords();
  const assign = useAssign(props);
  const subjects = open.review.subjects.map(({ subject }) => subject);
  const give = (source: string, key: string): void => {
    const to = key === ANOTHER ? otherKey(subjects, person.review.subject) : key;
    const rest = asItStands(person).filter(([each]) => each !== source);
    if (key !== '') assign([[source, to], ...rest]);
  };
  return person.review.subject.fillings.map(({ source }) => (
    <Field key={source} label={words.whose.sheet(source)}>
      <Select value="" disabled={by === ''} onChange={(_, { value }) => give(source, value)}>
        <option value="">{words.whose.this}</option>
        <option value={ANOTHER}>{words.whose.another}</option>
        <Others open={open} person={person} />
      </Select>
    </Field>
  ));
}

function Others({ open, person }: Pick<Props, 'open' | 'person'>) {
  return open.persons
    .filter(({ key, review }) => key !== person.key && review.subject.name !== '')
    .map(({ key, review }) => (
      <option key={key} value={key}>
        {`${listedName(review.subject)} ${review.subject.heading}`}
      </option>
    ));
}

/** What was said, to be taken back. */
function Said({ open, person, by }: Props) {
  const { session } = usePane();
  const words = useReviewWords();
  return (
    <ul className="plain-list">
      {person.review.subject.fillings.map(({ source }) => {
        const said = open.assignments.get(source);
        if (!said) return null;
        return (
          <li key={source} className="quiet-line">
            {words.whose.said(source, listedName(person.review.subject), said.by, said.on)}{' '}
            <Link onClick={() => void session.withdrawReview(said.id, by)}>
              {words.verdict.withdraw}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
