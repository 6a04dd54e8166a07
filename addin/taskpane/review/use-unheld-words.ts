import { UNHELD_ZH_CN, type UnheldWords } from '../../locale/unheld-zh-cn';
import { usePane } from '../pane-context';

/** The words of what belongs to no sheet any more, in the pane's language. */
export function useUnheldWords(): UnheldWords {
  return usePane().english?.unheld ?? UNHELD_ZH_CN;
}
