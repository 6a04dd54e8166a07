import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';

/** 细则 */
export function RubricPage() {
  const { words } = usePane();
  return (
    <>
      <main className="body later">
        <p>{words.rubric.readOnly}</p>
      </main>
      <Foot>
        <span className="foot-words" />
      </Foot>
    </>
  );
}
