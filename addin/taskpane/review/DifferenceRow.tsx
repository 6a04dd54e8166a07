import { useEffect, useRef } from 'react';
import { formatCell } from '../../../src/base/cell';
import { isDecided, isReopened } from '../../commands/review/open-review';
import { sidesOf } from '../../commands/review/review-sides';
import type {
  OpenReview,
  ReviewDifference,
  ReviewedPerson,
  ReviewSide,
} from '../../commands/review/review-state';
import { QuizBeside } from '../dossier/QuizBeside';
import { Shape, type ShapeName } from '../parts/Shape';
import { useFocusAfter } from '../use-focus-after';
import { Derivations } from './Derivations';
import { isConclusion, kindWords, labelOf, officialWords } from './review-labels';
import { useReviewSentences, useReviewWords } from './use-review-words';
import { VerdictNote } from './VerdictNote';
import { Wordings } from './Wordings';

/** One indicator or conclusion: what each wrote in a box of its own, the odd one framed and labelled. */
export function DifferenceRow({
  open,
  person,
  difference,
  current,
  cameFrom,
  onOpen,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly difference: ReviewDifference;
  /** 上一处 and 下一处 stand here. */
  readonly current: boolean;
  /** One comes back from it: it is in sight and has the keys. */
  readonly cameFrom: boolean;
  /** Null where there is nothing to decide. */
  readonly onOpen: (() => void) | null;
}) {
  const words = useReviewWords();
  const say = useReviewSentences();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current || cameFrom)
      row.current?.scrollIntoView({ block: cameFrom ? 'center' : 'nearest' });
  }, [current, cameFrom]);
  const { item, verdict } = difference;
  const { target, follow } = useFocusAfter(verdict?.record.id, cameFrom);
  const sides = sidesOf(open, person.review, item, say);
  // Where everybody says something else nobody is the odd one.
  const apart = sides.length > 2 && sides.every(({ odd }) => odd);
  const label = labelOf(open, item, words);
  const contradictions =
    person.review.items.find((each) => each.item === item)?.comparison.contradictions ?? [];
  return (
    <li ref={row} className="difference" aria-current={current ? 'step' : undefined}>
      <h3 className="difference-head">
        <Shape name={shapeOf(difference)} />
        {onOpen ? (
          <button
            ref={target}
            type="button"
            className="link difference-go"
            aria-label={words.look(label)}
            onClick={onOpen}
          >
            {label}
          </button>
        ) : (
          <span ref={target} className="difference-go" tabIndex={-1}>
            {label}
          </span>
        )}
        <span className="difference-kind">
          {kindWords(difference.kind, words, say)}
          {apart && words.allApart}
        </span>
      </h3>
      {!isConclusion(item) && <p className="difference-words">{officialWords(open, item)}</p>}
      <ul className="plain-list sides" data-four={sides.length > 3 ? '' : undefined}>
        {sides.map((side) => (
          <SideBox key={side.filler.id} side={side} odd={side.odd && !apart} />
        ))}
      </ul>
      {isAsked(difference, sides) && (
        <div className="reworded-item">
          <p className="quiet-line">{words.rewordedHint}</p>
          <Wordings sides={sides} />
        </div>
      )}
      {isConclusion(item) && (
        <div className="derivations">
          <p className="quiet-line">{words.derived}</p>
          <Derivations sides={sides} />
        </div>
      )}
      <QuizBeside scheme={open.scheme.id} person={person.key} item={item} />
      {contradictions.map((each, index) => (
        <p key={index} className="quiet-line">
          {say.contradiction(
            sides.find(({ filler }) => filler.id === each.filler)?.filler.title ?? each.filler,
            each,
            formatCell,
          )}
        </p>
      ))}
      <VerdictNote open={open} difference={difference} follow={follow} />
    </li>
  );
}

/** Whether they wrote otherwise, and nobody can say by the words alone if it is the same. */
function isAsked({ kind, item }: ReviewDifference, sides: readonly ReviewSide[]): boolean {
  const texts = new Set(sides.flatMap(({ words }) => (words === '' ? [] : [words])));
  return kind === 'unclear' && !isConclusion(item) && texts.size > 1;
}

function shapeOf(difference: ReviewDifference): ShapeName {
  if (isReopened(difference)) return 'ask';
  if (isDecided(difference)) return 'ok';
  switch (difference.kind) {
    case 'conclusion-differs':
      return 'must';
    case 'same':
    case 'wording-only':
      return 'ok';
    case 'not-checked':
    case 'conclusion-waits':
      return 'blank';
    default:
      return 'ask';
  }
}

function SideBox({ side, odd }: { readonly side: ReviewSide; readonly odd: boolean }) {
  const words = useReviewWords();
  return (
    <li className={odd ? 'side side-odd' : 'side'}>
      <span className="side-head">{side.filler.title}</span>
      {odd && <b className="side-tag">{words.odd}</b>}
      <span className="side-value">{side.value}</span>
    </li>
  );
}
