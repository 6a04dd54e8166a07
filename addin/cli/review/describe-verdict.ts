import { reviewSentences } from '../../../src/locale/zh-cn-review';
import { quoteWords } from '../../../src/locale/zh-cn-words';
import type { SubjectReview } from '../../../src/review/review-fillings';
import type { ConclusionRules } from '../../../src/scheme/conclusion-rules';
import type { VerdictRecord } from '../../../src/ledger/review-record';
import { REVIEW_WORDS } from '../../locale/cli-review';
import { decidedOf, labelOf, type ReviewTelling } from './review-document';

/** What was decided of an indicator or a conclusion, and whether it still stands; nothing where nobody decided. */
export function describeVerdict(
  telling: ReviewTelling,
  own: SubjectReview,
  item: string,
): readonly string[] {
  const { names, rules } = telling;
  const verdict = decidedOf(telling, own).verdicts.get(item);
  if (!verdict) return [];
  const { record, stands, changed } = verdict;
  const decided = REVIEW_WORDS.decided({
    who: record.follows === '' ? null : names.filler(record.follows),
    words: wordsOf(record, rules),
    made: REVIEW_WORDS.made(record.by, record.on),
  });
  return stands ? [decided] : [decided, REVIEW_WORDS.reopened(changed.map(names.filler))];
}

/** 「未达到」, 「未达到，“全年五次”」 or a conclusion. */
function wordsOf({ status, finding, follows }: VerdictRecord, rules: ConclusionRules): string {
  if (status === 'conclusion') return quoteWords(labelOf(rules, finding));
  const judged = reviewSentences.status(status);
  return follows === '' && finding !== '' ? `${judged}，${quoteWords(finding)}` : judged;
}
