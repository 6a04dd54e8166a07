import { useEffect, useRef } from 'react';
import { listedName } from '../../../src/review/subject-key';
import type { SubjectReview } from '../../../src/review/review-fillings';
import { whatLacks } from '../../../src/review/what-lacks';
import type { ReviewSentences } from '../../../src/locale/zh-cn-review';
import { isConcluded, waitingConclusions } from '../../commands/review/conclusion-view';
import { isDecided, isReopened } from '../../commands/review/open-review';
import { sidesOf } from '../../commands/review/review-sides';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import type { ReviewWords } from '../../locale/review-zh-cn';
import { usePane } from '../pane-context';
import { StepReached } from '../dossier/StepReached';
import { Shape, type ShapeName } from '../parts/Shape';
import { fillersOf, isTold, sealsOf, toldWords } from '../seal/seal-names';
import { useSealWords } from '../seal/use-seal-words';
import { isUntouchedBy, unfilledBy } from './blank-forms';
import { isConclusion, isEmpty, isUnjudged } from './review-labels';
import { subjectNames } from './subject-names';
import { useReviewSentences, useReviewWords } from './use-review-words';

/** One person: what differs, the conclusions side by side, and how much of it is decided. */
export function PersonRow({
  open,
  person,
  cameFrom,
  onOpen,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly cameFrom: boolean;
  readonly onOpen: () => void;
}) {
  const { words: pane } = usePane();
  const words = useReviewWords();
  const say = useReviewSentences();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameFrom) button.current?.focus();
  }, [cameFrom]);
  const sealWords = useSealWords();
  const { subject } = person.review;
  const [told] = sealsOf(open, person.key).filter(isTold);
  const { differences } = person;
  const decided = differences.filter(isDecided).length;
  return (
    <li className="problem">
      <button ref={button} type="button" className="problem-go person-go" onClick={onOpen}>
        <Shape name={told ? 'must' : shapeOf(person)} />
        <span className="problem-body">
          <span className="person-head">
            <span>
              <b>{listedName(subject)}</b>
              {pane.gap}
              {subject.heading}
            </span>
            <span className="quiet">
              {person.heap === 'incomplete'
                ? open.sealed.has(person.key)
                  ? words.sealedTag
                  : words.lacks[whatLacks(person.review.subject.issues)]
                : differences.length > 0 && words.decided(decided, differences.length)}
            </span>
          </span>
          <span className="person-line">
            {told
              ? toldWords(open, told, sealWords)
              : lineOf(open, person, { words, say, list: pane.list })}
          </span>
          <StepReached scheme={open.scheme.id} person={person.key} />
        </span>
      </button>
    </li>
  );
}

function shapeOf(person: ReviewedPerson): ShapeName {
  const { heap, differences } = person;
  if (heap === 'incomplete') return 'blank';
  const open = differences.filter((each) => !isDecided(each));
  if (open.some(({ kind }) => kind === 'conclusion-differs')) return 'must';
  if (heap === 'reverify' && waitingConclusions(person).length > 0) return 'ask';
  return heap === 'reverify' && (open.length > 0 || differences.length === 0) ? 'ask' : 'ok';
}

interface Speech {
  readonly words: ReviewWords;
  readonly say: ReviewSentences;
  /** Between the parts of a list. */
  readonly list: string;
}

/** What a person lacks that is not complete. */
function lackLineOf(open: OpenReview, review: SubjectReview, { words, say, list }: Speech): string {
  if (isUntouchedBy(review)) return words.untouched;
  if (whatLacks(review.subject.issues) === 'unfilled')
    return words.unfilled(fillersOf(open, unfilledBy(review)).join(list));
  const { issues } = review.subject;
  // Of a sheet without a name nothing else can be said.
  const first =
    issues.find(({ code }) => code === 'subject-unnamed') ??
    issues.find(({ severity }) => severity === 'must');
  return first ? say.subject(first, subjectNames(open, words)) : '';
}

/** The one sentence that says most. */
function lineOf(open: OpenReview, person: ReviewedPerson, speech: Speech): string {
  const { words, say, list } = speech;
  const { key, review, heap, differences } = person;
  if (differences.some(isReopened)) return words.reopened;
  const awaited = open.sealed.get(key);
  if (awaited) return words.sealed(fillersOf(open, awaited).join(list));
  if (heap === 'incomplete') return lackLineOf(open, review, speech);
  if (differences.length === 0) {
    const [asked] = review.subject.issues.filter(({ severity }) => severity === 'ask');
    return asked ? say.subject(asked, subjectNames(open, words)) : words.agree;
  }
  const waiting = waitingConclusions(person).length;
  if (differences.every(isDecided)) {
    return waiting > 0 ? words.settledBut(waiting) : words.settled;
  }
  const empty = differences.filter(isEmpty).length;
  const unjudged = differences.filter(isUnjudged).length;
  const conclusions = differences.filter(({ item }) => isConclusion(item));
  const said = conclusions.map(({ item }) =>
    sidesOf(open, review, item, say)
      .map(({ value }) => value)
      .join(list),
  );
  const about =
    conclusions.length === 0
      ? waiting > 0
        ? words.waitsConclusion(waiting)
        : isConcluded(person)
          ? words.sameConclusion
          : words.openConclusion
      : words.differsConclusion(conclusions.length, said.join(words.apart));
  const differing = differences.length - empty - unjudged;
  const told = [
    ...(differing > 0 ? [words.differs(differing)] : []),
    ...(empty > 0 ? [words.empty(empty)] : []),
    ...(unjudged > 0 ? [words.unjudged(unjudged)] : []),
    about,
  ];
  return told.join(words.comma) + words.stop;
}
