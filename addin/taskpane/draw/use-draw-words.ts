import { DRAW_EN_US } from '../../locale/draw-en-us';
import { DRAW_ZH_CN, type DrawWords } from '../../locale/draw-zh-cn';
import { PANE_EN_US } from '../../locale/pane-en-us';
import { usePane } from '../pane-context';

/** The words that come with the page 抽签, in the pane's language. */
export function useDrawWords(): DrawWords {
  const { words } = usePane();
  return words === PANE_EN_US ? DRAW_EN_US : DRAW_ZH_CN;
}
