import { useState } from 'react';
import { passingOf, type Passing } from '../../../src/ledger/pass-step';
import { stepRowsOf, type CourseView, type StepRow } from '../../commands/review/course-view';
import { replyTermOf, type ReplyTerm } from '../../commands/review/reply-term';
import type { ReviewedPerson } from '../../commands/review/review-state';
import type { DossierWords } from '../../locale/dossier-zh-cn';
import { usePane } from '../pane-context';
import { EditedTitle } from '../parts/EditedTitle';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { SignedDay, useSignedDay, type DaySigned } from './SignedDay';
import { takenStep } from './taken-step';
import { useDossierWords } from './use-dossier-words';

/** 查核进度: every step of the notice in its order, when it was taken and who recorded it. */
export function PersonSteps({
  view,
  person,
}: {
  readonly view: CourseView;
  readonly person: ReviewedPerson;
}) {
  const { key } = person;
  const words = useDossierWords();
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const signed = useSignedDay(view.today);
  const rows = stepRowsOf(view, key);
  return (
    <section className="dossier" aria-labelledby="person-steps">
      <EditedTitle
        id="person-steps"
        title={words.steps.title}
        edit={words.steps.edit}
        done={words.done}
        editing={editing}
        onEdit={setEditing}
      />
      {editing && (
        <>
          <SignedDay view={view} signed={signed} asked={asked} />
          <p className="quiet-line">{words.steps.note}</p>
        </>
      )}
      <ol className="plain-list dossier-steps">
        {rows.map((row) => (
          <Step
            key={`${row.step.id} ${row.filler?.id ?? ''}`}
            view={view}
            person={person}
            row={row}
            term={replyTermOf(view, rows, row)}
            signed={editing ? signed : null}
            onAsked={() => setAsked(true)}
          />
        ))}
      </ol>
    </section>
  );
}

function Step({
  view,
  person,
  row,
  term,
  signed,
  onAsked,
}: {
  readonly view: CourseView;
  readonly person: ReviewedPerson;
  readonly row: StepRow;
  /** Of the answer it asks for. */
  readonly term: ReplyTerm | null;
  /** Null while nothing is being recorded. */
  readonly signed: DaySigned | null;
  /** Somebody wanted to record while day or name was missing. */
  readonly onAsked: () => void;
}) {
  const words = useDossierWords();
  const { step, filler, record, skipped, before, future } = row;
  const passing = passingHere(view, person, row);
  const isDoubtful = before || skipped || future || (term && term.kind !== 'left');
  const state = isDoubtful ? 'ask' : record ? 'ok' : 'blank';
  const passed = passing?.state === 'passed' ? 'ok' : 'ask';
  return (
    <li className="dossier-step" title={step.quote}>
      <Shape name={passing ? passed : state} />
      <span className="dossier-step-name">{words.steps.step(step.title, filler?.title ?? '')}</span>
      <span className="quiet-line">
        {record ? words.steps.taken(record.day, record.by) : skipped && words.steps.skipped}
        {before && words.steps.before(before.step.title, before.day)}
        {future && words.steps.future}
        {term && words.steps.term(term)}
        {passing && ` ${passingWords(words, passing)}`}
      </span>
      {signed && (
        <StepDeed view={view} person={person} row={row} signed={signed} onAsked={onAsked} />
      )}
    </li>
  );
}

/** Where indicators say whether a step is passed; null where somebody's word does. */
function passingHere(
  { passing, persons }: CourseView,
  { key, review }: ReviewedPerson,
  { step }: StepRow,
): Passing | null {
  if (passing?.effect.policy !== 'all-met' || passing.step.id !== step.id) return null;
  return passingOf(passing, review, persons.get(key)?.progress ?? []);
}

function passingWords({ steps: { passing: words } }: DossierWords, passing: Passing): string {
  switch (passing.state) {
    case 'passed':
      return words.passed;
    case 'unmet':
      return words.unmet(passing.unmet, passing.open);
    case 'sealed':
      return words.sealed;
    case 'form-missing':
    case 'unrecorded':
      return words.missing;
  }
}

function StepDeed({
  view,
  person,
  row,
  signed,
  onAsked,
}: Omit<Parameters<typeof Step>[0], 'signed' | 'term'> & { readonly signed: DaySigned }) {
  const { session, signer } = usePane();
  const words = useDossierWords();
  const { step, filler, record } = row;
  const whose = filler?.title ?? '';
  if (record) {
    return (
      <Link
        label={words.steps.withdrawOf(step.done, whose)}
        onClick={() => void session.withdrawReview(record.id, signed.by.trim() || signer)}
      >
        {words.withdraw}
      </Link>
    );
  }
  const save = (): void => {
    if (signed.need !== null) return onAsked();
    void session.recordReview(takenStep(view, row, person.key, signed));
  };
  return (
    <Link label={words.steps.recordOf(step.done, whose)} onClick={save}>
      {words.steps.record(step.done)}
    </Link>
  );
}
