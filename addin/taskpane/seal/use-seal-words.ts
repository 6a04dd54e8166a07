import { SEAL_ZH_CN, type SealWords } from '../../locale/seal-zh-cn';
import { usePane } from '../pane-context';

/** The words of 封存, in the pane's language. */
export function useSealWords(): SealWords {
  return usePane().english?.seal ?? SEAL_ZH_CN;
}
