import { useState } from 'react';
import type { ReviewHeap } from '../../commands/review/review-state';
import type { Session } from '../../commands/session';

/** Where a person is in 会审: the list, one of the persons, one difference of theirs, or 封存. */
export interface ReviewPlace {
  readonly person: string | null;
  readonly item: string | null;
  /** On which indicator a verdict was put on record just before. */
  readonly recorded: string | null;
  /** The difference of a person one comes back from. */
  readonly left: string | null;
  /** Whose page one comes back from. */
  readonly from: string | null;
  /** Null until somebody chooses: the first that holds anybody. */
  readonly heap: ReviewHeap | null;
  /** Name or unit looked for in the list; empty for everybody. */
  readonly sought: string;
  /** `left`: one comes back from there. */
  readonly seal: 'open' | 'left' | null;
}

const START: ReviewPlace = {
  person: null,
  item: null,
  recorded: null,
  left: null,
  from: null,
  heap: null,
  sought: '',
  seal: null,
};

/** A look at another page must not lose one's place. */
const PLACES = new WeakMap<Session, ReviewPlace>();

export function useReviewPlace(
  session: Session,
): readonly [
  place: ReviewPlace,
  go: (change: Partial<ReviewPlace>) => void,
  keepSought: (words: string) => void,
] {
  const [place, setPlace] = useState(PLACES.get(session) ?? START);
  const keep = (next: Partial<ReviewPlace>): ReviewPlace => {
    const changed = { ...(PLACES.get(session) ?? START), ...next };
    PLACES.set(session, changed);
    return changed;
  };
  // What is typed is the list's own while one is there: nothing else of the page is drawn with every key.
  return [place, (next) => setPlace(keep(next)), (sought) => void keep({ sought })];
}
