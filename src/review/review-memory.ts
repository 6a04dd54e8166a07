import type { GroupedSubject } from './compare-subjects';
import type { ReviewRequest, SubjectRecord, SubjectReview } from './review-fillings';
import { createItemReader, type ItemReader } from './review-items';

/** What everybody of a batch is compared by. */
type Basis = Pick<ReviewRequest, 'opened' | 'rules' | 'today' | 'workingDays'>;

/** What one comparison of a batch finds again of the one before. */
export interface RememberedBatch {
  readonly reader: ItemReader;
  /** The answer of before, the very same, for a subject of whom nothing changed; else what `review` comes to. */
  subject(
    grouped: GroupedSubject,
    record: SubjectRecord,
    review: () => SubjectReview,
  ): SubjectReview;
  /** Forgets those of whom no sheet is left. */
  keepOnly(subjects: readonly GroupedSubject[]): void;
}

/** Keeps what a batch came to from one comparison to the next: an edit changes one person of hundreds (R102). */
export interface ReviewMemory {
  under(basis: Basis): RememberedBatch;
}

interface Known {
  readonly grouped: GroupedSubject;
  /** What was recorded of the subject, as text. */
  readonly said: string;
  readonly review: SubjectReview;
}

export function createReviewMemory(): ReviewMemory {
  let last: { readonly basis: Basis; readonly batch: RememberedBatch } | null = null;
  return {
    under(basis) {
      if (!last || !isSameBasis(last.basis, basis)) last = { basis, batch: beginBatch(basis) };
      return last.batch;
    },
  };
}

function beginBatch({ opened, rules, today, workingDays }: Basis): RememberedBatch {
  const known = new Map<string, Known>();
  return {
    reader: createItemReader(opened, rules, workingDays, today),
    subject(grouped, record, review) {
      const { conditions = {}, facts = [], written = [] } = record;
      const said = JSON.stringify([conditions, facts, written]);
      const before = known.get(grouped.key);
      if (before?.said === said && isSameGroup(before.grouped, grouped)) return before.review;
      const now = review();
      known.set(grouped.key, { grouped, said, review: now });
      return now;
    },
    keepOnly(subjects) {
      const keys = new Set(subjects.map(({ key }) => key));
      for (const key of known.keys()) if (!keys.has(key)) known.delete(key);
    },
  };
}

/** A scheme or rules that were opened anew are others; a day is the same when it says the same. */
function isSameBasis(one: Basis, other: Basis): boolean {
  return (
    one.opened === other.opened &&
    one.rules === other.rules &&
    one.workingDays === other.workingDays &&
    JSON.stringify(one.today) === JSON.stringify(other.today)
  );
}

/** A sheet that was read anew is another filling. */
function isSameGroup(one: GroupedSubject, other: GroupedSubject): boolean {
  return (
    one.fillings.length === other.fillings.length &&
    one.fillings.every((each, at) => each === other.fillings[at]) &&
    one.name === other.name &&
    one.heading === other.heading &&
    one.nth === other.nth &&
    JSON.stringify(one.issues) === JSON.stringify(other.issues)
  );
}
