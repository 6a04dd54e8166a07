import type { PersonLog } from '../../../src/ledger/fold-review';
import { changedSince } from '../../../src/ledger/review-fingerprint';
import type { VerdictRecord } from '../../../src/ledger/review-record';
import type { SubjectReview } from '../../../src/review/review-fillings';
import { isAsked } from '../../../src/review/subject-state';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import { differencesOf, isDecided, isReopened } from '../../commands/review/open-review';
import { waitingConclusions } from '../../commands/review/conclusion-view';
import type { ReviewDifference } from '../../commands/review/review-state';

/** One verdict of a person. */
export interface ToldVerdict {
  readonly record: VerdictRecord;
  /** False: a source changed since, and it has to be given anew. */
  readonly stands: boolean;
  /** Fillers, by id, who wrote otherwise since. */
  readonly changed: readonly string[];
}

/** What was decided of a person's differences, and what is left. */
export interface DecidedReview {
  /** By indicator, or `domain:` and a domain. */
  readonly verdicts: ReadonlyMap<string, ToldVerdict>;
  /** Indicators to check again: those nobody has decided, and those reopened, in the order of the form. */
  readonly reverify: readonly string[];
  /** Nobody has to look at this person any more: all agree, or all that differs is decided. */
  readonly settled: boolean;
  /** All that differs is decided, and so many conclusions that hang on it are still the review's to draw (R72). */
  readonly open: number;
}

/** Holds the verdicts of the reviewer's workbook against the forms as they are now. */
export function decidedReview(
  review: SubjectReview,
  log: PersonLog,
  rules: ConclusionRules,
): DecidedReview {
  // Of a person under seal nothing is known, not even whether a source changed.
  const differences = review.state === 'sealed' ? [] : differencesOf(review, log);
  const decided = new Set(differences.filter(isDecided).map(({ item }) => item));
  const again = new Set(review.reverify.filter((item) => !decided.has(item)));
  for (const { item } of differences.filter(isReopened)) again.add(item);
  const open =
    differences.length > 0 && differences.every(isDecided)
      ? waitingConclusions({ review, differences }).length
      : 0;
  return {
    verdicts: new Map(
      differences.flatMap(({ item, verdict }) => {
        if (!verdict) return [];
        const { record, stands } = verdict;
        return [[item, { record, stands, changed: changedSince(record, review) }]];
      }),
    ),
    reverify: review.items.map(({ item }) => item).filter((item) => again.has(item)),
    settled: open === 0 && isSettled(review, differences, rules),
    open,
  };
}

function isSettled(
  review: SubjectReview,
  differences: readonly ReviewDifference[],
  { comparedBy }: ConclusionRules,
): boolean {
  const { state } = review;
  if (state === 'consistent') return !differences.some(isReopened);
  if (state === 'sealed' || state === 'incomplete') return false;
  // Conclusions that wait for the answer to a question are no difference, and still wait for a word.
  if (comparedBy === 'conclusions' || differences.length === 0) return false;
  return !isAsked(review) && differences.every(isDecided);
}
