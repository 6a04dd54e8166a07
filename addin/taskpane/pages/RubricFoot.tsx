import { Button } from '@fluentui/react-components';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { Foot } from '../parts/Foot';
import type { Heap } from '../rubric-heaps';
import { doubtId } from './RubricClauses';
import type { RubricPlace } from './RubricReadings';

/** What is still open, and the one way on: the next doubt among the clauses, or signing all that stands on defaults. */
export function RubricFoot({
  heaps,
  assumed,
  place,
  onPlace,
  signing,
  onSignAll,
}: {
  readonly heaps: readonly Heap[];
  readonly assumed: readonly DecisionState[];
  readonly place: RubricPlace;
  readonly onPlace: (place: RubricPlace) => void;
  /** The block to sign in is open: its own button is the one to press. */
  readonly signing: boolean;
  readonly onSignAll: () => void;
}) {
  const { words } = usePane();
  const open = openDoubts(heaps, assumed);
  const amongClauses = place.view !== 'lint' && place.view !== 'decisions';
  const next = (): void => {
    const id = nextOf(open, place);
    if (id !== undefined) onPlace({ view: 'doubt', at: { id } });
  };
  if (amongClauses && open.length > 0) {
    return (
      <Foot>
        <span className="foot-words">{words.rubric.openDoubts(open.length)}</span>
        <Button onClick={next}>{words.command['next-clause']}</Button>
      </Foot>
    );
  }
  return (
    <Foot>
      <span className="foot-words">
        {assumed.length > 0 ? words.rubric.assumed(assumed.length) : words.rubric.allDecided}
      </span>
      {assumed.length > 0 && !signing && (
        <Button appearance="primary" data-primary="" onClick={onSignAll}>
          {words.command['decide-all']}
        </Button>
      )}
    </Foot>
  );
}

/** Doubts nobody has decided, in the order of the clauses. */
function openDoubts(heaps: readonly Heap[], assumed: readonly DecisionState[]): readonly string[] {
  const open = new Set(assumed.map(({ decision }) => decision.id));
  const clauses = heaps.find(({ id }) => id === 'doubt')?.clauses ?? [];
  return clauses.flatMap((clause) => doubtId(clause) ?? []).filter((id) => open.has(id));
}

/** The one after where we are; the first where we are at none. */
function nextOf(open: readonly string[], { view, at }: RubricPlace): string | undefined {
  // The first open doubt is in sight as the page opens: 下一条 goes on to the second.
  const current = at?.id ?? (view === 'doubt' ? open[0] : undefined);
  const here = current === undefined ? -1 : open.indexOf(current);
  return open[(here + 1) % open.length];
}
