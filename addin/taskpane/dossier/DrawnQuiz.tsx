import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { composeQuizSheet } from '../../../src/document/compose-quiz-sheet';
import { isDrawnFrom } from '../../../src/ledger/fold-course';
import type { QuizRecord } from '../../../src/ledger/review-record';
import type { CourseView } from '../../commands/review/course-view';
import { useMakeDocument } from '../documents/use-make-document';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import type { FocusTarget, Follow } from '../use-focus-after';
import { useDossierWords } from './use-dossier-words';

/** The questions a person drew, with their answers on demand, and the result as it is typed or as it stands. */
export function DrawnQuiz({
  view,
  record,
  title,
  who,
  said,
  follow,
}: {
  readonly view: CourseView;
  readonly record: QuizRecord;
  /** 党的基本知识. */
  readonly title: string;
  /** Name, unit and post. */
  readonly who: string;
  /** What was drawn or came of it takes the keys as it appears. */
  readonly said: FocusTarget;
  readonly follow: Follow;
}) {
  const { session, signer } = usePane();
  const words = useDossierWords();
  const [answered, setAnswered] = useState(false);
  const bank = view.banks.get(record.bank);
  const maker = useMakeDocument();
  const genuine = bank ? isDrawnFrom(bank, record) : null;
  const answers = new Map(bank?.questions.map(({ line, answer }) => [line, answer]));
  const count = record.questions.length;
  return (
    <>
      <p ref={said} className="quiet-line" tabIndex={-1}>
        {record.right === null
          ? words.quiz.drawn(count, record.seed)
          : words.quiz.result(count, record.right)}
        {words.signed(record.by, record.on)}{' '}
        <Link onClick={() => void follow(() => session.withdrawReview(record.id, signer))}>
          {words.withdraw}
        </Link>
      </p>
      {genuine !== true && (
        <p className="review-issue">
          <Shape name={genuine === false ? 'must' : 'ask'} />
          <span>{genuine === false ? words.quiz.broken : words.quiz.otherBank(count)}</span>
        </p>
      )}
      <ol className="dossier-questions">
        {record.questions.map((question) => (
          <li key={question}>
            {question}
            {answered && (answers.get(question) ?? '') !== '' && (
              <span className="quiet-line">{words.quiz.answer(answers.get(question) ?? '')}</span>
            )}
          </li>
        ))}
      </ol>
      {genuine !== false && (
        <p>
          <Link onClick={() => void maker.make(composeQuizSheet({ title, who, record }))}>
            {words.quiz.print[maker.way]}
          </Link>{' '}
          <span className="quiet-line" role="status">
            {maker.said}
          </span>
        </p>
      )}
      {record.questions.some((question) => (answers.get(question) ?? '') !== '') && (
        <Link onClick={() => setAnswered(!answered)} expanded={answered}>
          {answered ? words.quiz.fold : words.quiz.answers}
        </Link>
      )}
      {record.right === null && genuine !== false && <QuizResult record={record} follow={follow} />}
    </>
  );
}

function QuizResult({ record, follow }: { readonly record: QuizRecord; readonly follow: Follow }) {
  const { session, signer, rememberSigner } = usePane();
  const words = useDossierWords();
  const [right, setRight] = useState('');
  const [by, setBy] = useState(signer);
  const [asked, setAsked] = useState(false);
  const complete = right !== '' && by.trim() !== '';
  const { scheme, subject, bank, seed, questions } = record;
  const save = async (): Promise<void> => {
    if (!complete) return setAsked(true);
    rememberSigner(by.trim());
    const result = { scheme, subject, bank, seed, questions, right: Number(right) };
    await follow(() => session.recordReview({ kind: 'quiz', by: by.trim(), ...result }));
  };
  return (
    <div className="sign" role="group" aria-label={words.quiz.right}>
      <Field
        label={words.quiz.right}
        {...(asked &&
          !complete && {
            validationState: 'error' as const,
            validationMessage: words.quiz.resultNeed,
          })}
      >
        <Select value={right} onChange={(_, { value }) => setRight(value)}>
          <option value="">{words.quiz.rightNone}</option>
          {[...questions.keys(), questions.length].map((count) => (
            <option key={count} value={count}>
              {words.quiz.rightOf(count)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.by}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className="buttons">
        <Button onClick={() => void save()}>{words.quiz.keepResult}</Button>
      </div>
    </div>
  );
}
