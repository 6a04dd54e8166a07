import { PANE_EN_US } from '../../locale/pane-en-us';
import { UNHELD_EN_US } from '../../locale/unheld-en-us';
import { UNHELD_ZH_CN, type UnheldWords } from '../../locale/unheld-zh-cn';
import { usePane } from '../pane-context';

/** The words of what belongs to no sheet any more, in the pane's language. */
export function useUnheldWords(): UnheldWords {
  const { words } = usePane();
  return words === PANE_EN_US ? UNHELD_EN_US : UNHELD_ZH_CN;
}
