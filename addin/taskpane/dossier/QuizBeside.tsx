import { DOMAIN_ITEM } from '../../../src/ledger/review-fingerprint';
import { courseOf } from '../../commands/review/course-view';
import { useCourseView } from './use-course-view';
import { useDossierWords } from './use-dossier-words';

/** The result of a person's quiz, beside a conclusion it bears on; nothing beside any other, or before there is one. */
export function QuizBeside({
  scheme,
  person,
  item,
}: {
  readonly scheme: string;
  readonly person: string;
  readonly item: string;
}) {
  const words = useDossierWords();
  const view = useCourseView(scheme);
  const quiz = view?.course.quiz;
  if (!view || !quiz?.domains.some((domain) => item === `${DOMAIN_ITEM}${domain}`)) return null;
  const { quiz: record } = courseOf(view, person);
  if (!record || record.right === null) return null;
  return (
    <p className="quiet-line">
      {words.quiz.beside(quiz.title, record.questions.length, record.right)}
    </p>
  );
}
