import { reviewSentences, type ReviewSentences } from '../../../src/locale/zh-cn-review';
import { REVIEW_ZH_CN, type ReviewWords } from '../../locale/review-zh-cn';
import { usePane } from '../pane-context';

/** The words of 会审, in the pane's language. */
export function useReviewWords(): ReviewWords {
  return usePane().english?.review ?? REVIEW_ZH_CN;
}

/** What a comparison found, in the pane's language. */
export function useReviewSentences(): ReviewSentences {
  return usePane().english?.reviewSentences ?? reviewSentences;
}
