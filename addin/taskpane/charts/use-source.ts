import type { Scheme } from '../../../src/scheme/scheme';
import { usePane } from '../pane-context';
import { useChartWords } from './use-chart-words';

/** Notice, group and date, as they stand under a picture. */
export function useSource(scheme: Scheme, group: string): string {
  const { session } = usePane();
  const words = useChartWords();
  const today = session.handoutSource(scheme.id)?.today ?? '';
  return words.source(scheme.title, group, today);
}
