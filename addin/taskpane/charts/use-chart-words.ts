import { CHART_ZH_CN, type ChartWords } from '../../locale/chart-zh-cn';
import { usePane } from '../pane-context';

/** The words that come with the charts, in the pane's language. */
export function useChartWords(): ChartWords {
  return usePane().english?.chart ?? CHART_ZH_CN;
}
