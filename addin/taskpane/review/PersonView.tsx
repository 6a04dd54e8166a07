import { useState } from 'react';
import { listedName } from '../../../src/review/subject-key';
import { decidable, waitingConclusions } from '../../commands/review/conclusion-view';
import { isReopened } from '../../commands/review/open-review';
import type {
  OpenReview,
  ReviewDifference,
  ReviewedPerson,
} from '../../commands/review/review-state';
import { usePane } from '../pane-context';
import { PersonDossier } from '../dossier/PersonDossier';
import { Link } from '../parts/Link';
import { NoticeBox } from '../parts/NoticeBox';
import { Shape } from '../parts/Shape';
import { SealAlerts } from '../seal/SealAlerts';
import { ConditionDeeds } from './ConditionDeeds';
import { Conclusions } from './Conclusions';
import { DifferenceRow } from './DifferenceRow';
import { LevelTitle } from './LevelTitle';
import { PersonFoot } from './PersonFoot';
import { PersonForms } from './PersonForms';
import { PersonJumps } from './PersonJumps';
import { PersonNeighbours } from './PersonNeighbours';
import { PersonFacts } from './PersonFacts';
import { Readings } from './Readings';
import { Reworded } from './Reworded';
import { isUntouchedBy } from './blank-forms';
import { isConclusion, isEmpty, isUnjudged } from './review-labels';
import { subjectNames } from './subject-names';
import { useReviewSentences, useReviewWords } from './use-review-words';

/** Level two: one person, what differs only, or every indicator. */
export function PersonView({
  open,
  person,
  from,
  onBack,
  onItem,
  onPerson,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  /** Which difference one comes back from. */
  readonly from: string | null;
  readonly onBack: () => void;
  readonly onItem: (item: string) => void;
  readonly onPerson: (key: string) => void;
}) {
  const words = useReviewWords();
  const say = useReviewSentences();
  const [all, setAll] = useState(false);
  const { differences, review } = person;
  // What has to be looked at again stands first.
  const asked = [...differences].sort((one, other) => rank(one) - rank(other));
  // What hangs on them stands last, and is none of those one goes through.
  const rows = [...(all ? everyItem(person) : asked), ...waitingConclusions(person)];
  return (
    <>
      <main className="body">
        <PersonStrip
          open={open}
          person={person}
          takesFocus={!decidable(person, from)}
          all={all}
          onAll={setAll}
          onBack={onBack}
          onPerson={onPerson}
        />
        <PersonForms open={open} person={person} />
        <PersonJumps open={open} person={person} />
        <NoticeBox />
        <SealAlerts open={open} subject={person.key} />
        <Issues open={open} person={person} />
        <ol id="person-differences" className="plain-list differences" tabIndex={-1}>
          {rows.map((difference) => (
            <DifferenceRow
              key={difference.item}
              open={open}
              person={person}
              difference={difference}
              current={!all && difference.item === from}
              cameFrom={difference.item === from}
              onOpen={decidable(person, difference.item) ? () => onItem(difference.item) : null}
            />
          ))}
        </ol>
        {!all && differences.length === 0 && (
          <p className="problems-none">
            {isUntouchedBy(review)
              ? words.untouched
              : review.state === 'consistent'
                ? words.agree
                : say.state(review.state)}
          </p>
        )}
        {!all && <Reworded review={review} items={person.reworded} open={open} />}
        <Conclusions open={open} person={person} from={from} onItem={onItem} />
        <Readings open={open} person={person} />
        <PersonFacts open={open} person={person} />
        <PersonDossier open={open} person={person} />
      </main>
      <PersonFoot
        open={open}
        person={person}
        asked={asked}
        from={from}
        onItem={onItem}
        onPerson={onPerson}
      />
    </>
  );
}

function rank(difference: ReviewDifference): number {
  return isReopened(difference) ? 0 : 1;
}

/** Every indicator that applies, with its verdict where there is one. */
function everyItem({ review, differences }: ReviewedPerson): readonly ReviewDifference[] {
  const known = new Map(differences.map((each) => [each.item, each]));
  const items = review.items.map(
    ({ item, comparison }) => known.get(item) ?? { item, kind: comparison.class, verdict: null },
  );
  return [...items, ...differences.filter(({ item }) => isConclusion(item))];
}

function PersonStrip({
  open,
  person,
  takesFocus,
  all,
  onAll,
  onBack,
  onPerson,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  /** Nothing further down does. */
  readonly takesFocus: boolean;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onBack: () => void;
  readonly onPerson: (key: string) => void;
}) {
  const { words: pane } = usePane();
  const words = useReviewWords();
  const { differences, review } = person;
  const conclusions = differences.filter(({ item }) => isConclusion(item)).length;
  const empty = differences.filter(isEmpty).length;
  const unjudged = differences.filter(isUnjudged).length;
  const name = listedName(review.subject);
  return (
    <section className="strip" aria-label={name}>
      <div className="strip-line">
        <LevelTitle takesFocus={takesFocus}>
          {name}
          {pane.gap}
          {review.subject.heading}
        </LevelTitle>
        <PersonNeighbours open={open} person={person} onPerson={onPerson} />
      </div>
      <div className="review-back">
        <Link onClick={onBack}>{words.back}</Link>{' '}
        {words.counted(
          review.items.length,
          differences.length - conclusions - empty - unjudged,
          conclusions,
          empty,
          unjudged,
        )}
      </div>
      <div className="pills review-pills" role="group" aria-label={words.show}>
        <button type="button" className="pill" aria-pressed={!all} onClick={() => onAll(false)}>
          {words.only(differences.length)}
        </button>
        <button type="button" className="pill" aria-pressed={all} onClick={() => onAll(true)}>
          {words.all(review.items.length)}
        </button>
      </div>
    </section>
  );
}

/** What is wrong with the sheets themselves. */
function Issues({ open, person }: { readonly open: OpenReview; readonly person: ReviewedPerson }) {
  const words = useReviewWords();
  const say = useReviewSentences();
  const { issues } = person.review.subject;
  if (issues.length === 0) return null;
  const names = subjectNames(open, words);
  return (
    <section className="review-issues" aria-label={words.issues}>
      <ul className="plain-list">
        {issues.map((issue, index) => (
          <li key={index} className="review-issue">
            <Shape name={issue.code === 'form-unfilled' ? 'blank' : issue.severity} />
            <span>
              {say.subject(issue, names)}
              {issue.code === 'condition-contradicted' && (
                <ConditionDeeds open={open} person={person} issue={issue} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
