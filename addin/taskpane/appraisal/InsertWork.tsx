import { ProgressBar } from '@fluentui/react-components';
import { usePane } from '../pane-context';

/** How far the insertion is; nothing while nothing is inserted. */
export function InsertWork() {
  const { state, words } = usePane();
  const { work } = state;
  if (!work) return null;
  const told = words.forms.working(work.done, work.total);
  return (
    <section className="work" aria-label={work.title}>
      <h2>{told}</h2>
      <ProgressBar
        value={work.done}
        max={Math.max(work.total, 1)}
        thickness="large"
        aria-label={told}
      />
      <p role="status">{work.current}</p>
    </section>
  );
}
