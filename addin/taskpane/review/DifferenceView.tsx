import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { listedName } from '../../../src/review/subject-key';
import { sidesOf } from '../../commands/review/review-sides';
import type {
  OpenReview,
  ReviewDifference,
  ReviewedPerson,
} from '../../commands/review/review-state';
import { isDecided } from '../../commands/review/open-review';
import { usePane } from '../pane-context';
import { QuizBeside } from '../dossier/QuizBeside';
import { Foot } from '../parts/Foot';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { useFocusAfter } from '../use-focus-after';
import { LevelTitle } from './LevelTitle';
import { kindWords, labelOf, officialWords } from './review-labels';
import { RecordedNote } from './RecordedNote';
import { TestsChosen } from './TestsChosen';
import { useReviewSentences, useReviewWords } from './use-review-words';
import { useVerdict } from './use-verdict';
import { VerdictFields } from './VerdictFields';
import { VerdictNote } from './VerdictNote';

/** Whether this view is still the one in sight. */
function useHere(): { readonly current: boolean } {
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  return here;
}

/** Level three: the official words, what each wrote with the way to its cell, and the verdict. */
export function DifferenceView({
  open,
  person,
  difference,
  recorded,
  onItem,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly difference: ReviewDifference;
  /** The one before, when its verdict was put on record just now. */
  readonly recorded: ReviewDifference | null;
  /** Null leads back to the person; `recorded` is what was just decided. */
  readonly onItem: (item: string | null, recorded?: string) => void;
}) {
  const { session, words: pane } = usePane();
  const words = useReviewWords();
  const say = useReviewSentences();
  const { differences, review } = person;
  const { item } = difference;
  const at = differences.indexOf(difference);
  const left = differences.filter((each) => each !== difference && !isDecided(each));
  const next = left.find((each) => differences.indexOf(each) > at)?.item ?? left[0]?.item ?? null;
  const verdict = useVerdict(open, person, item);
  const { target, follow } = useFocusAfter(difference.verdict?.record.id);
  const here = useHere();
  const save = (): void => {
    void verdict.save().then((done) => {
      // Who has gone back meanwhile is not taken along.
      if (!done || !here.current) return;
      onItem(next, item);
      if (next !== null) showOnSheet(next);
    });
  };
  /** The sheet follows: the first cell that says something of it. */
  function showOnSheet(of: string): void {
    const place = sidesOf(open, review, of).find((side) => side.place)?.place;
    if (!place) return;
    const { row, column } = place.cell;
    const area = { top: row, left: column, bottom: row, right: column };
    void session.goTo({ sheet: place.sheet, area });
  }
  const official = officialWords(open, item);
  const label = labelOf(open, item, words);
  const name = listedName(review.subject);
  return (
    <>
      <main className="body">
        <section className="strip" aria-label={name}>
          <div className="strip-line">
            <LevelTitle takesFocus>
              {name}
              {pane.gap}
              {review.subject.heading}
            </LevelTitle>
            {at >= 0 && (
              <span className="strip-count">{words.place(at + 1, differences.length)}</span>
            )}
          </div>
          <div className="review-back">
            <Link onClick={() => onItem(null)}>{words.backToPerson}</Link>
          </div>
        </section>
        <NoticeBox />
        <RecordedNote open={open} recorded={recorded} />
        <section className="difference-item" aria-label={label}>
          <div className="difference-head">
            <h3 ref={target} className="difference-go" tabIndex={-1}>
              {label}
            </h3>
            <span className="difference-tag">{kindWords(difference.kind, words, say)}</span>
          </div>
          {official !== '' && <p className="item-text">{official}</p>}
          <TestsChosen open={open} review={review} item={item} onChange={() => onItem(null)} />
          <QuizBeside scheme={open.scheme.id} person={person.key} item={item} />
          <VerdictNote open={open} difference={difference} follow={follow} />
        </section>
        <VerdictFields
          open={open}
          item={item}
          sides={sidesOf(open, review, item, say)}
          verdict={verdict}
        />
      </main>
      <p className="foot-need" aria-live="polite">
        {verdict.asked
          ? words.verdict.missing(verdict.missing.map((field) => words.verdict.fields[field]))
          : ''}
      </p>
      <Foot>
        <Button onClick={() => onItem(next)}>{words.verdict.later}</Button>
        <Button appearance="primary" data-primary="" onClick={save}>
          {next === null ? words.verdict.save : words.verdict.saveNext}
        </Button>
      </Foot>
    </>
  );
}
