import type { OpenReview } from '../../commands/review-state';
import { CourseBatch } from './CourseBatch';
import { useCourseView } from './use-course-view';

/** How far the batch is; nothing for a notice that names no steps. */
export function BatchDossier({ open }: { readonly open: OpenReview }) {
  const view = useCourseView(open.scheme.id);
  return view && <CourseBatch view={view} persons={open.persons} />;
}
