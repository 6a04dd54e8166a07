import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReviewedPerson } from '../../commands/review/review-state';
import { deadlineOf } from '../../commands/review/reply-term';
import { stepRowsOf, type CourseView, type StepRow } from '../../commands/review/course-view';
import { usePane } from '../pane-context';
import { EditedTitle } from '../parts/EditedTitle';
import { Link } from '../parts/Link';
import type { DossierWords } from '../../locale/dossier-zh-cn';
import { SignedDay, useSignedDay } from './SignedDay';
import { takenStep } from './taken-step';
import { useDossierWords } from './use-dossier-words';

/** How far the batch is in a line, step by step on demand, and one step recorded for all who have not. */
export function CourseBatch({
  view,
  persons,
  children,
}: {
  readonly view: CourseView;
  readonly persons: readonly ReviewedPerson[];
  readonly children: ReactNode;
}) {
  const words = useDossierWords();
  const [editing, setEditing] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const steps = countSteps(view, persons);
  return (
    <section className="dossier" aria-labelledby="batch-steps">
      <EditedTitle
        id="batch-steps"
        title={words.batch.title}
        edit={words.batch.edit}
        done={words.done}
        editing={editing}
        onEdit={setEditing}
      />
      {editing && <RecordForAll view={view} steps={steps} />}
      <p className="quiet-line">
        {standing(words, steps, persons.length)}{' '}
        <Link onClick={() => setUnfolded(!unfolded)} expanded={unfolded}>
          {unfolded ? words.batch.fold : words.batch.each(steps.length)}
        </Link>
      </p>
      {unfolded && (
        <ol className="plain-list dossier-steps">
          {steps.map(({ row: { step, filler }, left }) => (
            <li key={`${step.id} ${filler?.id ?? ''}`} className="dossier-step">
              <span className="dossier-step-name">
                {words.steps.step(step.title, filler?.title ?? '')}
              </span>
              <span className="quiet-line">
                {words.batch.count(persons.length - left.length, persons.length)}
              </span>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  );
}

interface BatchStep {
  readonly row: StepRow;
  /** Keys of those of whom nobody recorded it. */
  readonly left: readonly string[];
}

/** The first step that not everybody has taken, with how many have. */
function standing(words: DossierWords, steps: readonly BatchStep[], of: number): string {
  if (steps.every(({ left }) => left.length === of)) return words.batch.none;
  const next = steps.find(({ left }) => left.length > 0);
  if (!next) return words.batch.complete;
  const { step, filler } = next.row;
  const title = words.steps.step(step.title, filler?.title ?? '');
  return words.batch.next(title, of - next.left.length, of);
}

function countSteps(view: CourseView, persons: readonly ReviewedPerson[]): readonly BatchStep[] {
  const rows = persons.map(({ key }) => ({ key, rows: stepRowsOf(view, key) }));
  const [first] = rows;
  return (first?.rows ?? []).map((row, at) => ({
    row,
    left: rows.flatMap((each) => (each.rows[at]?.record ? [] : [each.key])),
  }));
}

function RecordForAll({
  view,
  steps,
}: {
  readonly view: CourseView;
  readonly steps: readonly BatchStep[];
}) {
  const { session } = usePane();
  const words = useDossierWords();
  const signed = useSignedDay(view.today);
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<BatchStep | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const nextLeft = steps.findIndex(({ left }) => left.length > 0);
  const at = chosen ?? Math.max(0, nextLeft);
  const step = steps[at];
  if (!step) return null;
  const { row, left } = step;
  const due = deadlineOf(view, row, signed.day);
  const save = async (): Promise<void> => {
    if (signed.need !== null) return setAsked(true);
    const done = await session.recordReview(
      ...left.map((subject) => takenStep(view, row, subject, signed)),
    );
    setAsked(false);
    if (done) setMade(step);
  };
  return (
    <div className="sign" role="group" aria-label={words.batch.edit}>
      <Field
        label={words.batch.step}
        hint={left.length === 0 ? words.batch.nobody : words.batch.all(left.length)}
      >
        <Select value={String(at)} onChange={(_, { value }) => setChosen(Number(value))}>
          {steps.map(({ row: { step: each, filler } }, place) => (
            <option key={place} value={place}>
              {words.steps.step(each.title, filler?.title ?? '')}
            </option>
          ))}
        </Select>
      </Field>
      <SignedDay view={view} signed={signed} asked={asked} />
      {due && <p className="quiet-line">{words.steps.deadline(due.title, due.end)}</p>}
      <div className="buttons">
        <Button disabledFocusable={left.length === 0} onClick={() => void save()}>
          {words.batch.record(row.step.done, left.length)}
        </Button>
      </div>
      <p className="quiet-line" role="status">
        {made && words.batch.recorded(made.row.step.done, made.left.length)}
      </p>
      {made && <TakeBack view={view} made={made} by={signed.by} onDone={() => setMade(null)} />}
    </div>
  );
}

/** What was recorded for many in one go is taken back in one go. */
function TakeBack({
  view,
  made,
  by,
  onDone,
}: {
  readonly view: CourseView;
  readonly made: BatchStep;
  readonly by: string;
  readonly onDone: () => void;
}) {
  const { session } = usePane();
  const words = useDossierWords();
  const { step, filler } = made.row;
  const takeBack = async (): Promise<void> => {
    const records = made.left.flatMap((key) =>
      stepRowsOf(view, key).flatMap((row) =>
        row.step === step && row.filler === filler && row.record ? [row.record.id] : [],
      ),
    );
    const rows = records.map((record) => ({ kind: 'withdrawal', by: by.trim(), record }) as const);
    if (await session.recordReview(...rows)) onDone();
  };
  return (
    <Link
      label={words.steps.withdrawOf(step.done, filler?.title ?? '')}
      onClick={() => void takeBack()}
    >
      {words.withdraw}
    </Link>
  );
}
