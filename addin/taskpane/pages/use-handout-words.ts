import { HANDOUT_EN_US } from '../../locale/handout-en-us';
import { HANDOUT_ZH_CN, type HandoutWords } from '../../locale/handout-zh-cn';
import { PANE_EN_US } from '../../locale/pane-en-us';
import { usePane } from '../pane-context';

/** The words that come with the page 表格, in the pane's language. */
export function useHandoutWords(): HandoutWords {
  const { words } = usePane();
  return words === PANE_EN_US ? HANDOUT_EN_US : HANDOUT_ZH_CN;
}
