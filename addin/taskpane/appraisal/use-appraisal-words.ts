import { APPRAISAL_ZH_CN, type AppraisalWords } from '../../locale/appraisal-zh-cn';
import { usePane } from '../pane-context';

/** The words of an appraisal, in the pane's language. */
export function useAppraisalWords(): AppraisalWords {
  return usePane().english?.appraisal ?? APPRAISAL_ZH_CN;
}
