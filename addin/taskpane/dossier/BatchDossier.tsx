import type { OpenReview } from '../../commands/review/review-state';
import { CourseBatch } from './CourseBatch';
import { useCourseView } from './use-course-view';
import { WorkingYear } from './WorkingYear';

/** How far the batch is, and what has to be said once for all of it; nothing for a notice that names no steps. */
export function BatchDossier({ open }: { readonly open: OpenReview }) {
  const view = useCourseView(open.scheme.id);
  return (
    view && (
      <CourseBatch view={view} persons={open.persons}>
        <WorkingYear open={open} view={view} />
      </CourseBatch>
    )
  );
}
