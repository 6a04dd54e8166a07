import { domainsApart } from '../../commands/review/conclusion-view';
import { readingsOf } from '../../commands/review/confirm-readings';
import type { OpenReview, ReviewedPerson } from '../../commands/review/review-state';
import { useCourseView } from '../dossier/use-course-view';
import { useReviewWords } from './use-review-words';

/** Marks of the parts of a person's page, by the id of what each leads to. */
const PARTS = [
  ['differences', 'person-differences'],
  ['conclusions', 'person-conclusions'],
  ['readings', 'person-readings'],
  ['facts', 'person-facts'],
  ['quiz', 'person-quiz'],
  ['steps', 'person-steps'],
] as const;

/** Between the marks and a heading one jumped to, in pixels. */
const AIR = 8;

/** The parts of a long page in one line that stays in sight. */
export function PersonJumps({
  open,
  person,
}: {
  readonly open: OpenReview;
  readonly person: ReviewedPerson;
}) {
  const words = useReviewWords();
  const view = useCourseView(open.scheme.id);
  const there = {
    differences: true,
    conclusions: domainsApart(open, person).length > 0,
    readings: readingsOf(open, person).length > 0,
    facts: true,
    quiz: view?.course.quiz !== undefined,
    steps: view !== null,
  };
  return (
    <nav className="jumps" aria-label={words.way.parts}>
      {PARTS.filter(([part]) => there[part]).map(([part, id]) => (
        <button
          key={part}
          type="button"
          className="jump"
          onClick={({ currentTarget }) => jumpTo(id, currentTarget.parentElement)}
        >
          {words.way.marks[part]}
        </button>
      ))}
    </nav>
  );
}

/** What it leads to stands on top, below the marks however many lines they take, and has the keys. */
function jumpTo(id: string, marks: HTMLElement | null): void {
  const part = document.getElementById(id);
  if (!part) return;
  const air = part.matches('h3') ? AIR : 0;
  part.style.scrollMarginTop = `${(marks?.offsetHeight ?? 0) + air}px`;
  part.scrollIntoView({ block: 'start' });
  part.focus({ preventScroll: true });
}
