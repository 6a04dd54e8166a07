import { APPRAISAL_EN_US } from '../../locale/appraisal-en-us';
import { APPRAISAL_ZH_CN, type AppraisalWords } from '../../locale/appraisal-zh-cn';
import { PANE_EN_US } from '../../locale/pane-en-us';
import { usePane } from '../pane-context';

/** The words of an appraisal, in the pane's language. */
export function useAppraisalWords(): AppraisalWords {
  const { words } = usePane();
  return words === PANE_EN_US ? APPRAISAL_EN_US : APPRAISAL_ZH_CN;
}
