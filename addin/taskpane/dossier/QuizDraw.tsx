import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { normaliseSeed } from '../../../src/lottery/draw-lots';
import { drawQuestions, type QuestionBank } from '../../../src/lottery/question-bank';
import type { CourseQuiz } from '../../../src/scheme/review-course';
import { sharedSeedOf, type CourseView } from '../../commands/review/course-view';
import { usePane } from '../pane-context';
import type { Follow } from '../use-focus-after';
import { useDossierWords } from './use-dossier-words';

/** The seed is called out, and the questions are drawn and recorded before anybody has seen them. */
export function QuizDraw({
  view,
  bank,
  person,
  quiz,
  follow,
}: {
  readonly view: CourseView;
  readonly bank: QuestionBank;
  readonly person: string;
  readonly quiz: CourseQuiz;
  /** Draws, and takes the keys to what was drawn. */
  readonly follow: Follow;
}) {
  const { session, signer, rememberSigner } = usePane();
  const words = useDossierWords();
  const shared = sharedSeedOf(view);
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState(signer);
  const [asked, setAsked] = useState(false);
  const seed = shared ?? typed.trim();
  const complete = normaliseSeed(seed) !== '' && by.trim() !== '';
  const draw = async (): Promise<void> => {
    if (!complete) return setAsked(true);
    rememberSigner(by.trim());
    const drawn = {
      kind: 'quiz' as const,
      by: by.trim(),
      scheme: view.scheme,
      subject: person,
      bank: bank.list.hash,
      seed,
      questions: drawQuestions(bank, seed, quiz.count).map(({ line }) => line),
      right: null,
    };
    await follow(() => session.recordReview(drawn));
  };
  return (
    <div className="sign" role="group" aria-label={words.quiz.draw(quiz.count)}>
      <Field
        label={words.quiz.seed}
        hint={shared === null ? words.quiz.seedHint : words.quiz.seedShared}
        {...(asked &&
          !complete && {
            validationState: 'error' as const,
            validationMessage: words.quiz.seedNeed,
          })}
      >
        <Input
          value={shared ?? typed}
          disabled={shared !== null}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <Field label={words.by}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} />
      </Field>
      <div className="buttons">
        <Button onClick={() => void draw()}>{words.quiz.draw(quiz.count)}</Button>
      </div>
    </div>
  );
}
