import { DRAW_ZH_CN, type DrawWords } from '../../locale/draw-zh-cn';
import { usePane } from '../pane-context';

/** The words that come with the page 抽签, in the pane's language. */
export function useDrawWords(): DrawWords {
  return usePane().english?.draw ?? DRAW_ZH_CN;
}
