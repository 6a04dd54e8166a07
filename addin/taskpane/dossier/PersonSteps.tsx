import { useState } from 'react';
import { stepRowsOf, type CourseView, type StepRow } from '../../commands/review/course-view';
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
  readonly person: string;
}) {
  const words = useDossierWords();
  const [editing, setEditing] = useState(false);
  const [asked, setAsked] = useState(false);
  const signed = useSignedDay(view.today);
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
          <SignedDay signed={signed} asked={asked} />
          <p className="quiet-line">{words.steps.note}</p>
        </>
      )}
      <ol className="plain-list dossier-steps">
        {stepRowsOf(view, person).map((row) => (
          <Step
            key={`${row.step.id} ${row.filler?.id ?? ''}`}
            view={view}
            person={person}
            row={row}
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
  signed,
  onAsked,
}: {
  readonly view: CourseView;
  readonly person: string;
  readonly row: StepRow;
  /** Null while nothing is being recorded. */
  readonly signed: DaySigned | null;
  /** Somebody wanted to record while day or name was missing. */
  readonly onAsked: () => void;
}) {
  const words = useDossierWords();
  const { step, filler, record, skipped } = row;
  return (
    <li className="dossier-step" title={step.quote}>
      <Shape name={record ? 'ok' : skipped ? 'ask' : 'blank'} />
      <span className="dossier-step-name">{words.steps.step(step.title, filler?.title ?? '')}</span>
      <span className="quiet-line">
        {record ? words.steps.taken(record.day, record.by) : skipped && words.steps.skipped}
      </span>
      {signed && (
        <StepDeed view={view} person={person} row={row} signed={signed} onAsked={onAsked} />
      )}
    </li>
  );
}

function StepDeed({
  view,
  person,
  row,
  signed,
  onAsked,
}: Omit<Parameters<typeof Step>[0], 'signed'> & { readonly signed: DaySigned }) {
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
    void session.recordReview(takenStep(view, row, person, signed));
  };
  return (
    <Link label={words.steps.recordOf(step.done, whose)} onClick={save}>
      {words.steps.record(step.done)}
    </Link>
  );
}
