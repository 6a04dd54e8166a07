import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { PersonMatters } from './PersonMatters';
import { PersonQuiz } from './PersonQuiz';
import { PersonSteps } from './PersonSteps';
import { useCourseView } from './use-course-view';

/** What is kept of a person besides the comparison: what is only on record, the quiz, and how far they are. */
export function PersonDossier({
  open,
  person,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
}) {
  const view = useCourseView(open.scheme.id);
  if (!view) return null;
  return (
    <>
      <PersonMatters view={view} person={person.key} />
      <PersonQuiz open={open} view={view} person={person} />
      <PersonSteps view={view} person={person} />
    </>
  );
}
