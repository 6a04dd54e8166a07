import { PANE_EN_US } from '../../locale/pane-en-us';
import { REVIEW_EN_US } from '../../locale/review-en-us';
import { REVIEW_ZH_CN, type ReviewWords } from '../../locale/review-zh-cn';
import { usePane } from '../pane-context';

/** The words of 会审, in the pane's language. */
export function useReviewWords(): ReviewWords {
  const { words } = usePane();
  return words === PANE_EN_US ? REVIEW_EN_US : REVIEW_ZH_CN;
}
