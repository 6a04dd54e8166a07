import { PANE_EN_US } from '../../locale/pane-en-us';
import { SEAL_EN_US } from '../../locale/seal-en-us';
import { SEAL_ZH_CN, type SealWords } from '../../locale/seal-zh-cn';
import { usePane } from '../pane-context';

/** The words of 封存, in the pane's language. */
export function useSealWords(): SealWords {
  const { words } = usePane();
  return words === PANE_EN_US ? SEAL_EN_US : SEAL_ZH_CN;
}
