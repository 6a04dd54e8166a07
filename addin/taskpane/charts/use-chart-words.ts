import { CHART_EN_US } from '../../locale/chart-en-us';
import { CHART_ZH_CN, type ChartWords } from '../../locale/chart-zh-cn';
import { PANE_EN_US } from '../../locale/pane-en-us';
import { usePane } from '../pane-context';

/** The words that come with the charts, in the pane's language. */
export function useChartWords(): ChartWords {
  const { words } = usePane();
  return words === PANE_EN_US ? CHART_EN_US : CHART_ZH_CN;
}
