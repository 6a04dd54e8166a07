import { stepReached } from '../../commands/review/course-view';
import { usePane } from '../pane-context';
import { useCourseView } from './use-course-view';
import { useDossierWords } from './use-dossier-words';

/** How far one person is, in a word or two; nothing before the first step. */
export function StepReached({
  scheme,
  person,
}: {
  readonly scheme: string;
  readonly person: string;
}) {
  const { words: pane } = usePane();
  const words = useDossierWords();
  const view = useCourseView(scheme);
  const reached = view && stepReached(view, person);
  if (!reached) return null;
  const fillers = reached.fillers.map(({ title }) => title).join(pane.list);
  return (
    <span className="person-line person-step">
      {words.steps.reached(reached.step.done, fillers)}
    </span>
  );
}
