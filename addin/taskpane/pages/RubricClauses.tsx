import { useEffect, useRef } from 'react';
import type { DecisionState } from '../../commands/decision-state';
import { usePane } from '../pane-context';
import { clauseNote } from '../clause-note';
import { DecisionChoice } from '../parts/DecisionChoice';
import { HeapShape } from '../parts/HeapShape';
import { MarkedText } from '../parts/MarkedText';
import type { Clause, Heap, HeapId } from '../rubric-heaps';

/** Where 下一条 or a finding led: a doubt's decision, or an item. Every press is one anew. */
export interface ClausePlace {
  readonly id: string;
}

/** The clauses of one heap, each with what has to be done about it. */
export function RubricClauses({
  heap,
  decisions,
  at,
}: {
  readonly heap: Heap;
  /** The scheme's, to be decided here; none for a rubric that is not kept yet. */
  readonly decisions: readonly DecisionState[];
  readonly at: ClausePlace | null;
}) {
  const stateOf = (clause: Clause) =>
    decisions.find(({ decision }) => decision.id === doubtId(clause)) ?? null;
  const first = heap.clauses.find((clause) => stateOf(clause)?.assumed === true);
  const led = heap.clauses.find((clause) => isAt(clause, at));
  return (
    <ul className="plain-list clauses">
      {heap.clauses.map((clause, index) => (
        <ClauseRow
          key={doubtId(clause) ?? `${clause.item.id}|${index}`}
          clause={clause}
          heap={heap.id}
          state={stateOf(clause)}
          primary={clause === (led ?? first)}
          at={clause === led ? at : null}
        />
      ))}
    </ul>
  );
}

/** The decision a clause's doubt became. */
export function doubtId({ item, doubt }: Clause): string | null {
  return doubt === null ? null : `${item.id}/${doubt.id}`;
}

function isAt(clause: Clause, at: ClausePlace | null): boolean {
  return at !== null && (clause.item.id === at.id || doubtId(clause) === at.id);
}

function ClauseRow({
  clause,
  heap,
  state,
  primary,
  at,
}: {
  readonly clause: Clause;
  readonly heap: HeapId;
  readonly state: DecisionState | null;
  readonly primary: boolean;
  readonly at: ClausePlace | null;
}) {
  const { words } = usePane();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (at === null) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    // What is to be done here comes next by keyboard too.
    (row.current?.querySelector<HTMLElement>('input:checked') ?? row.current)?.focus();
  }, [at]);
  const { reading, marks, label, doubt } = clause;
  const note = clauseNote(clause, heap, words);
  return (
    <li ref={row} className="clause-line" tabIndex={-1}>
      <HeapShape id={heap} />
      <div className="problem-body">
        <span className="problem-head">
          <strong className={`word heap-${heap}`}>{words.rubric[heap]}</strong>
          <b>{label}</b>
        </span>
        <p className="standard-text">
          <MarkedText
            text={reading.standard}
            marks={marks}
            focusedRow={null}
            onPick={() => undefined}
          />
        </p>
        {note !== '' && <p className="quiet-line">{note}</p>}
        {state && <DecisionChoice state={state} primary={primary && state.assumed} />}
        {doubt && !state && (
          <p className="quiet-line">
            {words.rubric.readings(doubt.options.map((option) => option.label).join(' / '))}
          </p>
        )}
      </div>
    </li>
  );
}
