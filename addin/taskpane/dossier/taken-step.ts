import type { CourseView, StepRow } from '../../commands/review/course-view';
import type { ReviewEntry } from '../../commands/review/review-state';
import type { DaySigned } from './SignedDay';

/** The row of the log that says that a person took a step. */
export function takenStep(
  { scheme }: CourseView,
  { step, filler }: StepRow,
  subject: string,
  { by, day }: DaySigned,
): ReviewEntry {
  return {
    kind: 'progress',
    by: by.trim(),
    scheme,
    subject,
    step: step.id,
    filler: filler?.id ?? '',
    day,
  };
}
