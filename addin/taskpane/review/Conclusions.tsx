import { useEffect, useRef, useState } from 'react';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { domainsApart, type DomainApart } from '../../commands/review/conclusion-view';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { QuizBeside } from '../dossier/QuizBeside';
import { Link } from '../parts/Link';
import { Shape } from '../parts/Shape';
import { Derivations } from './Derivations';
import { labelOf } from './review-labels';
import { useReviewSentences, useReviewWords } from './use-review-words';

/** What the forms come to where the conclusions do not differ: a line a domain that unfolds to the arithmetic. */
export function Conclusions({
  open,
  person,
  from,
  onItem,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  /** Which one comes back from. */
  readonly from: string | null;
  readonly onItem: (item: string) => void;
}) {
  const words = useReviewWords();
  const domains = domainsApart(open, person, useReviewSentences());
  if (domains.length === 0) return null;
  return (
    <section className="conclusions" aria-label={words.conclusions.title}>
      <h3 id="person-conclusions" tabIndex={-1}>
        {words.conclusions.title}
      </h3>
      <ul className="plain-list">
        {domains.map((each) => (
          <DomainLine
            key={each.item}
            open={open}
            person={person}
            domain={each}
            cameFrom={each.item === from}
            onItem={onItem}
          />
        ))}
      </ul>
    </section>
  );
}

function DomainLine({
  open,
  person,
  domain: { item, title, sides, agreed, pending },
  cameFrom,
  onItem,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
  readonly domain: DomainApart;
  readonly cameFrom: boolean;
  readonly onItem: (item: string) => void;
}) {
  const words = useReviewWords();
  const settle = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameFrom) settle.current?.focus();
  }, [cameFrom]);
  // What waits for somebody's word is not folded away.
  const [shown, setShown] = useState(pending);
  const told =
    agreed !== null && sides.length > 1
      ? words.conclusions.agreed(sides.length, agreed)
      : sides
          .map(({ filler, value }) => words.conclusions.of(filler.title, value))
          .join(words.comma);
  return (
    <li className="conclusion">
      <button
        type="button"
        className="reworded-go"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {shown ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        {pending && <Shape name="ask" />}
        <span>{words.conclusions.line(title, told)}</span>
      </button>
      {shown && (
        <div className="conclusion-ground">
          <Derivations sides={sides} />
          <QuizBeside scheme={open.scheme.id} person={person.key} item={item} />
          {pending && (
            <p>
              <Link
                ref={settle}
                label={words.look(labelOf(open, item, words))}
                onClick={() => onItem(item)}
              >
                {words.conclusions.settle}
              </Link>
            </p>
          )}
        </div>
      )}
    </li>
  );
}
