import { courseViewOf, type CourseView } from '../../commands/review/course-view';
import { renamePersons } from '../../../src/ledger/rename-persons';
import { usePane } from '../pane-context';

/** The way of a scheme's persons as the log tells it now; null for a notice that says nothing of it. */
export function useCourseView(scheme: string): CourseView | null {
  const { session, state } = usePane();
  const source = session.handoutSource(scheme);
  if (!source) return null;
  const { review } = state;
  const renamed = review?.scheme.id === scheme ? review.review.renamed : undefined;
  return courseViewOf({ ...source, records: renamePersons(source.records, renamed) });
}
