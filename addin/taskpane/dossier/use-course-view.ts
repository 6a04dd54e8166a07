import { courseViewOf, type CourseView } from '../../commands/course-view';
import { usePane } from '../pane-context';

/** The way of a scheme's persons as the log tells it now; null for a notice that says nothing of it. */
export function useCourseView(scheme: string): CourseView | null {
  const { session } = usePane();
  const source = session.handoutSource(scheme);
  return source && courseViewOf(source);
}
