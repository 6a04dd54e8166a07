import type { Finding } from '../../../src/lint/finding';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { partFindings } from '../part-findings';
import { HeapShape } from '../parts/HeapShape';
import type { Heap, HeapId } from '../rubric-heaps';
import { RubricClauses, type ClausePlace } from './RubricClauses';
import { RubricDecisions } from './RubricDecisions';
import { RubricFindings } from './RubricFindings';

/** What of a rubric is shown: one heap of clauses, 体检, or the decisions. */
export type RubricView = HeapId | 'lint' | 'decisions';

/** Where somebody is in a rubric. */
export interface RubricPlace {
  readonly view: RubricView;
  readonly at: ClausePlace | null;
}

/** A rubric as it was understood: pills with counts, and the clauses, findings or decisions of the one chosen. */
export function RubricReadings({
  opened,
  heaps,
  findings,
  decisions,
  place,
  onPlace,
}: {
  readonly opened: OpenScheme;
  readonly heaps: readonly Heap[];
  readonly findings: readonly Finding[] | null;
  /** The scheme's; none for a rubric that is not kept yet. */
  readonly decisions: readonly DecisionState[];
  readonly place: RubricPlace;
  readonly onPlace: (place: RubricPlace) => void;
}) {
  const { view, at } = place;
  const heap = heaps.find(({ id }) => id === view);
  const goToItem = (item: string): void => {
    const found = heaps.find(({ clauses }) => clauses.some((clause) => clause.item.id === item));
    if (found) onPlace({ view: found.id, at: { id: item } });
  };
  return (
    <>
      <Pills
        heaps={heaps}
        findings={findings && partFindings(findings, decisions).open.length}
        decisions={decisions.length}
        view={view}
        onView={(next) => onPlace({ view: next, at: null })}
      />
      {heap && <RubricClauses heap={heap} decisions={decisions} at={at} />}
      {view === 'lint' && (
        <RubricFindings
          scheme={opened.scheme}
          findings={findings}
          decisions={decisions}
          onItem={goToItem}
        />
      )}
      {view === 'decisions' && <RubricDecisions scheme={opened.scheme} decisions={decisions} />}
    </>
  );
}

function Pills({
  heaps,
  findings,
  decisions,
  view,
  onView,
}: {
  readonly heaps: readonly Heap[];
  /** Open ones; null while 体检 is still being done. */
  readonly findings: number | null;
  readonly decisions: number;
  readonly view: RubricView;
  readonly onView: (view: RubricView) => void;
}) {
  const { words } = usePane();
  const pill = (id: RubricView, count: number | null) => (
    <button
      key={id}
      type="button"
      className="pill"
      aria-pressed={view === id}
      onClick={() => onView(id)}
    >
      {id !== 'lint' && id !== 'decisions' && <HeapShape id={id} />}
      {words.rubric[id]}
      {count !== null && ` ${count}`}
    </button>
  );
  return (
    <div className="pills rubric-pills" role="group" aria-label={words.rubric.show}>
      {heaps.map(({ id, count }) => pill(id, count))}
      {pill('lint', findings)}
      {decisions > 0 && pill('decisions', decisions)}
    </div>
  );
}
