import { useState } from 'react';
import type { ReviewHeap } from '../../commands/review/review-state';
import type { Session } from '../../commands/session';

/** Where a person is in 会审: the list, one of the persons, one difference of theirs, or 封存. */
export interface ReviewPlace {
  readonly person: string | null;
  readonly item: string | null;
  /** Whose page one comes back from. */
  readonly from: string | null;
  /** Null until somebody chooses: the first that holds anybody. */
  readonly heap: ReviewHeap | null;
  /** `left`: one comes back from there. */
  readonly seal: 'open' | 'left' | null;
}

const START: ReviewPlace = { person: null, item: null, from: null, heap: null, seal: null };

/** A look at another page must not lose one's place. */
const PLACES = new WeakMap<Session, ReviewPlace>();

export function useReviewPlace(
  session: Session,
): readonly [ReviewPlace, (change: Partial<ReviewPlace>) => void] {
  const [place, setPlace] = useState(PLACES.get(session) ?? START);
  const change = (next: Partial<ReviewPlace>): void => {
    const changed = { ...place, ...next };
    PLACES.set(session, changed);
    setPlace(changed);
  };
  return [place, change];
}
