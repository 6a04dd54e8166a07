import { Button, Field, Textarea } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { splitScheme } from '../../../src/ledger/scheme-parts';
import { formatQuestionBank, parseQuestionBank } from '../../../src/lottery/question-bank';
import type { CourseView } from '../../commands/review/course-view';
import { usePane } from '../pane-context';
import { formatPastedTable, readPastedTable } from '../pasted-table';
import { useDossierWords } from './use-dossier-words';

/** 题库: pasted, or read from the sheet in front, and shown as it was understood before it is kept. */
export function QuestionBankForm({
  view,
  needed,
  onDone,
}: {
  readonly view: CourseView;
  /** Questions a draw takes. */
  readonly needed: number;
  /** Null where there is no bank to go back to. */
  readonly onDone: (() => void) | null;
}) {
  const { session, signer } = usePane();
  const words = useDossierWords();
  const [typed, setTyped] = useState('');
  const [unread, setUnread] = useState(false);
  const text = useDeferredValue(typed);
  const read = useMemo(() => parseQuestionBank(readPastedTable(text)), [text]);
  const bank = read.ok && read.value.questions.length >= needed ? read.value : null;
  const keep = async (): Promise<void> => {
    if (!bank) return;
    const parts = splitScheme(view.scheme, formatQuestionBank(bank));
    const rows = parts.map((part) => ({ kind: 'bank', by: signer, ...part }) as const);
    if (await session.recordReview(...rows)) onDone?.();
  };
  const readSheet = async (): Promise<void> => {
    const rows = await session.readTable();
    setUnread(rows === null);
    if (rows) setTyped(formatPastedTable(rows));
  };
  return (
    <div className="sign" role="group" aria-label={words.quiz.paste}>
      <Field
        label={words.quiz.paste}
        hint={words.quiz.pasteHint}
        {...(unread && {
          validationState: 'error' as const,
          validationMessage: words.quiz.readNothing,
        })}
      >
        <Textarea
          value={typed}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div aria-live="polite">{text.trim() !== '' && <BankRead read={read} needed={needed} />}</div>
      <div className="buttons">
        {bank && (
          <Button onClick={() => void keep()}>{words.quiz.keep(bank.questions.length)}</Button>
        )}
        <Button onClick={() => void readSheet()}>{words.quiz.read}</Button>
        {onDone && (
          <Button appearance="subtle" onClick={onDone}>
            {words.quiz.cancel}
          </Button>
        )}
      </div>
      <p className="quiet-line">{words.quiz.keepNote}</p>
    </div>
  );
}

/** What was understood, or the first thing that is wrong with it. */
function BankRead({
  read,
  needed,
}: {
  readonly read: ReturnType<typeof parseQuestionBank>;
  readonly needed: number;
}) {
  const words = useDossierWords();
  if (!read.ok) {
    const [first, ...others] = read.failure;
    return (
      <p className="quiet-line">
        {first && words.quiz.fault(first)}
        {others.length > 0 && words.quiz.moreFaults(others.length)}
      </p>
    );
  }
  const { questions } = read.value;
  return (
    <>
      <p className="quiet-line">{words.quiz.found(questions.length, questions[0]?.line ?? '')}</p>
      {questions.length < needed && (
        <p className="quiet-line">{words.quiz.short(questions.length, needed)}</p>
      )}
    </>
  );
}
