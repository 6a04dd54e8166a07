import { useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-components';
import { whatLacks, type Lack } from '../../../src/review/what-lacks';
import type { OpenReview, ReviewedPerson, ReviewHeap } from '../../commands/review/review-state';
import { Link } from '../parts/Link';
import { Shape, type ShapeName } from '../parts/Shape';
import { findPersons } from './find-persons';
import { FindField } from './FindField';
import { PersonRow } from './PersonRow';
import { useReviewWords } from './use-review-words';

const HEAPS: readonly (readonly [ReviewHeap, ShapeName])[] = [
  ['reverify', 'ask'],
  ['consistent', 'ok'],
  ['incomplete', 'blank'],
];

const LACKS: readonly Lack[] = ['missing', 'twice', 'faulty', 'unfilled'];

/** Rows drawn at once; a batch can have hundreds of people. */
const SHOWN = 60;
/** People that are seen at a glance. */
const FEW = 10;

interface FoundProps {
  readonly open: OpenReview;
  /** Null until somebody chooses. */
  readonly heap: ReviewHeap | null;
  /** Whom one comes back from. */
  readonly from: string | null;
  /** What was looked for when one was here last. */
  readonly sought: string;
  readonly onHeap: (heap: ReviewHeap) => void;
  readonly onPerson: (key: string) => void;
  readonly onSought: (words: string) => void;
}

/** The people of one state; whoever is looked for by name or unit is found in all of them, until one is chosen. */
export function FoundPersons(props: FoundProps) {
  const { open, from, onPerson, onSought } = props;
  const words = useReviewWords();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [sought, setSought] = useState(props.sought);
  const [narrowed, setNarrowed] = useState<ReviewHeap | null>(null);
  const [typed, setTyped] = useState(false);
  const [shown, setShown] = useState(SHOWN);
  const { persons } = open;
  const looks = sought.trim() !== '';
  const found = findPersons(persons, sought);
  const heap = looks ? narrowed : (props.heap ?? firstHeld(persons));
  const own = heap === null ? found : found.filter((each) => each.heap === heap);
  const seek = (next: string): void => {
    setSought(next);
    setNarrowed(null);
    setShown(SHOWN);
    setTyped(true);
    onSought(next);
  };
  const choose = (each: ReviewHeap): void => {
    if (looks) setNarrowed(each === narrowed ? null : each);
    else props.onHeap(each);
  };
  const clear = (): void => {
    seek('');
    field.current?.focus();
  };
  const enter = (): void => {
    const [first, second] = own;
    if (first && !second) onPerson(first.key);
    else rowsIn(list.current)[0]?.focus();
  };
  return (
    <>
      <Pills open={open} found={found} heap={heap} onHeap={choose} />
      {(persons.length > FEW || looks) && (
        <FindField
          field={field}
          sought={sought}
          told={looks ? words.found(own.length, persons.length) : ''}
          onSought={seek}
          onEnter={enter}
          onDown={() => rowsIn(list.current)[0]?.focus()}
        />
      )}
      <ul ref={list} className="plain-list persons" onKeyDown={(event) => walk(event, field)}>
        {own.slice(0, shown).map((person) => (
          <PersonRow
            key={person.key}
            open={open}
            person={person}
            cameFrom={!typed && person.key === from}
            onOpen={() => onPerson(person.key)}
          />
        ))}
      </ul>
      {own.length === 0 &&
        (looks ? (
          <p className="problems-none">
            {words.noneNamed(sought.trim())} <Link onClick={clear}>{words.clearFind}</Link>
          </p>
        ) : (
          <Nobody
            open={open}
            heap={heap ?? 'reverify'}
            onSealed={() => props.onHeap('incomplete')}
          />
        ))}
      {own.length > shown && (
        <Button appearance="subtle" onClick={() => setShown(shown + SHOWN)}>
          {words.more(Math.min(SHOWN, own.length - shown))}
        </Button>
      )}
    </>
  );
}

/** What one comes to first: a heap that holds anybody, in their order. */
function firstHeld(persons: readonly ReviewedPerson[]): ReviewHeap {
  const found = HEAPS.find(([heap]) => persons.some((each) => each.heap === heap));
  return found?.[0] ?? 'reverify';
}

function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('.person-go') ?? [])];
}

/** Up and down go from row to row, and up from the first to the field. */
function walk(
  event: KeyboardEvent<HTMLUListElement>,
  field: { readonly current: HTMLElement | null },
): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const rows = rowsIn(event.currentTarget);
  const at = rows.findIndex((row) => row === event.target);
  const next = at + by < 0 ? field.current : rows[at + by];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

/** How many of those found are of each state. */
function Pills({
  open,
  found,
  heap,
  onHeap,
}: {
  readonly open: OpenReview;
  readonly found: readonly ReviewedPerson[];
  readonly heap: ReviewHeap | null;
  readonly onHeap: (heap: ReviewHeap) => void;
}) {
  const words = useReviewWords();
  return (
    <div className="review-filter pills" role="group" aria-label={words.filter}>
      {HEAPS.map(([each, shape]) => (
        <button
          key={each}
          type="button"
          className="pill"
          aria-pressed={each === heap}
          onClick={() => onHeap(each)}
        >
          <Shape name={shape} />
          {each === 'incomplete'
            ? words.lacking(lacksIn(open), open.sealed.size > 0)
            : words.heaps[each]}{' '}
          {found.filter((person) => person.heap === each).length}
        </button>
      ))}
    </div>
  );
}

/** What those lack who are not compared, each once. */
function lacksIn({ persons, sealed }: OpenReview): readonly Lack[] {
  const own = persons.filter(({ key, heap }) => heap === 'incomplete' && !sealed.has(key));
  const found = new Set(own.map(({ review }) => whatLacks(review.subject.issues)));
  return LACKS.filter((each) => found.has(each));
}

/** That a heap is empty, and where those are who might be looked for here. */
function Nobody({
  open,
  heap,
  onSealed,
}: {
  readonly open: OpenReview;
  readonly heap: ReviewHeap;
  readonly onSealed: () => void;
}) {
  const words = useReviewWords();
  const { size } = open.sealed;
  return (
    <p className="problems-none">
      {words.nobody[heap]}
      {heap !== 'incomplete' && size > 0 && (
        <>
          {words.elsewhere(size)} <Link onClick={onSealed}>{words.seeSealed}</Link>
        </>
      )}
    </p>
  );
}
