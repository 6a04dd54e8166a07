import { useState } from 'react';
import { formatCheckCode } from '../../../src/lottery/lot-list';
import { itemOfDomain } from '../../../src/ledger/review-fingerprint';
import { listedName } from '../../../src/review/subject-key';
import type { CourseQuiz } from '../../../src/scheme/review-course';
import { courseOf, drawnFromBank, type CourseView } from '../../commands/review/course-view';
import { sidesOf } from '../../commands/review/review-sides';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { Link } from '../parts/Link';
import { useReviewSentences } from '../review/use-review-words';
import { useFocusAfter, type Follow } from '../use-focus-after';
import { useFormFocus } from '../use-form-focus';
import { DrawnQuiz } from './DrawnQuiz';
import { QuestionBankForm } from './QuestionBankForm';
import { QuizDraw } from './QuizDraw';
import { useDossierWords } from './use-dossier-words';

/** 抽题: the bank, the questions drawn for a person, and how many were answered rightly beside the conclusions they bear on. */
export function PersonQuiz({
  open,
  view,
  person,
}: {
  readonly open: OpenReview;
  readonly view: CourseView;
  readonly person: ReviewedPerson;
}) {
  const words = useDossierWords();
  const [shown, setShown] = useState(false);
  const { opener, form } = useFormFocus(shown);
  const { quiz } = view.course;
  const { quiz: record, redrawn } = courseOf(view, person.key);
  const { target, follow } = useFocusAfter(record?.id);
  if (!quiz) return null;
  const draw: typeof follow = async (deed) => {
    const done = await follow(deed);
    // Whoever takes the draw back begins anew.
    if (done) setShown(false);
    return done;
  };
  return (
    <section className="dossier" aria-labelledby="person-quiz">
      <div className="review-bars-head">
        <h3 id="person-quiz" ref={record ? undefined : target} tabIndex={-1}>
          {words.quiz.title(quiz.title)}
        </h3>
        {!record && !shown && (
          <Link ref={opener} onClick={() => setShown(true)}>
            {words.quiz.draw(quiz.count)}
          </Link>
        )}
      </div>
      {record && (
        <DrawnQuiz
          key={record.id}
          view={view}
          record={record}
          title={quiz.title}
          who={[listedName(person.review.subject), person.review.subject.heading].join('　').trim()}
          said={target}
          follow={follow}
        />
      )}
      {redrawn > 0 && <p className="quiet-line">{words.quiz.redrawn(redrawn)}</p>}
      {record && record.right !== null && (
        <Conclusions open={open} person={person} domains={quiz.domains} />
      )}
      {!record && shown && (
        <div ref={form}>
          <BankAndDraw view={view} person={person.key} quiz={quiz} follow={draw} />
        </div>
      )}
    </section>
  );
}

/** What each filler concluded where the result is to be weighed. */
function Conclusions({
  open,
  person,
  domains,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly domains: readonly string[];
}) {
  const { words: pane } = usePane();
  const words = useDossierWords();
  const say = useReviewSentences();
  const own = person.review.conclusions.filter(({ domain }) =>
    domain.ids.some((id) => domains.includes(id)),
  );
  return (
    <ul className="plain-list">
      {own.map(({ domain }) => (
        <li key={domain.ids.join(' ')} className="quiet-line">
          {words.quiz.conclusion(
            domain.title,
            sidesOf(open, person.review, itemOfDomain(domain), say)
              .map(({ filler, value }) => words.quiz.concluded(filler.title, value))
              .join(pane.list),
          )}
        </li>
      ))}
    </ul>
  );
}

function BankAndDraw({
  view,
  person,
  quiz,
  follow,
}: {
  readonly view: CourseView;
  readonly person: string;
  readonly quiz: CourseQuiz;
  readonly follow: Follow;
}) {
  const words = useDossierWords();
  const [changing, setChanging] = useState(false);
  const { bank } = view;
  const hanging = drawnFromBank(view);
  const drawable = bank !== null && !changing;
  const { form } = useFormFocus(drawable);
  return (
    <>
      <p className="item-text">{quiz.quote}</p>
      {!bank && <p className="quiet-line">{words.quiz.bankNone(quiz.bank)}</p>}
      {bank && !changing && (
        <p className="quiet-line">
          {words.quiz.bank(bank.questions.length, formatCheckCode(bank.list))}{' '}
          <Link onClick={() => setChanging(true)}>{words.quiz.change}</Link>
        </p>
      )}
      {changing && hanging > 0 && <p className="quiet-line">{words.quiz.hanging(hanging)}</p>}
      {(!bank || changing) && (
        <QuestionBankForm
          view={view}
          needed={quiz.count}
          onDone={bank ? () => setChanging(false) : null}
        />
      )}
      {bank && drawable && (
        <div ref={form}>
          <QuizDraw view={view} bank={bank} person={person} quiz={quiz} follow={follow} />
        </div>
      )}
    </>
  );
}
