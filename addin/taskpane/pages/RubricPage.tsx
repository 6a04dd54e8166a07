import { useMemo, useState } from 'react';
import { Select } from '@fluentui/react-components';
import { openScheme } from '../../../src/scheme/open-scheme';
import type { Scheme } from '../../../src/scheme/scheme';
import { quoteSpan } from '../../../src/standard/rule';
import type { PaneWords } from '../../locale/pane';
import { printedNumber } from '../item-numbers';
import { usePane } from '../pane-context';
import { DecisionTags } from '../parts/DecisionTags';
import { Foot } from '../parts/Foot';
import { MarkedText } from '../parts/MarkedText';
import { Shape } from '../parts/Shape';
import { countRules, heapsOf, type Clause, type Heap, type HeapId } from '../rubric-heaps';

type View = HeapId | 'decisions';

/** 细则, for reading only: every clause in its heap, and the decisions in force. */
export function RubricPage() {
  const { state, words } = usePane();
  const [chosen, setChosen] = useState<string | null>(null);
  const scheme =
    state.schemes.find(({ id }) => id === chosen) ?? state.form?.scheme ?? state.schemes[0];
  return (
    <>
      <main className="body">
        {scheme && (
          <SchemeReadings
            key={scheme.id}
            scheme={scheme}
            onChoose={state.schemes.length > 1 ? setChosen : null}
          />
        )}
      </main>
      <Foot>
        <span className="foot-words">{words.rubric.readOnly}</span>
      </Foot>
    </>
  );
}

function SchemeReadings({
  scheme,
  onChoose,
}: {
  readonly scheme: Scheme;
  readonly onChoose: ((id: string) => void) | null;
}) {
  const { state, words } = usePane();
  const opened = useMemo(() => openScheme(scheme), [scheme]);
  const heaps = useMemo(() => heapsOf(opened), [opened]);
  const decisions = state.decisions.filter((each) => each.scheme === scheme.id);
  const [view, setView] = useState<View>(heaps[0]?.id ?? 'decisions');
  const heap = heaps.find(({ id }) => id === view);
  const count = (id: HeapId) => heaps.find((each) => each.id === id)?.count ?? 0;
  return (
    <>
      <section className="strip" aria-label={scheme.title}>
        {onChoose && (
          <Select
            aria-label={words.rubric.notice}
            value={scheme.id}
            onChange={(_, { value }) => onChoose(value)}
          >
            {state.schemes.map(({ id, shortTitle }) => (
              <option key={id} value={id}>
                {shortTitle}
              </option>
            ))}
          </Select>
        )}
        {!onChoose && <strong className="strip-unit">{scheme.shortTitle}</strong>}
        <div className="strip-form">
          {words.rubric.summary(
            opened.readings.size,
            countRules(opened),
            count('computable'),
            count('doubt'),
            count('manual'),
          )}
        </div>
      </section>
      <HeapPills heaps={heaps} view={view} decisions={decisions.length} onView={setView} />
      {heap && (
        <ul className="plain-list clauses">
          {heap.clauses.map((clause, index) => (
            <ClauseRow key={`${clause.item}|${index}`} clause={clause} heap={heap.id} />
          ))}
        </ul>
      )}
      {view === 'decisions' && (
        <div className="card-body">
          <DecisionTags decisions={decisions} />
        </div>
      )}
    </>
  );
}

function HeapPills({
  heaps,
  view,
  decisions,
  onView,
}: {
  readonly heaps: readonly Heap[];
  readonly view: View;
  readonly decisions: number;
  readonly onView: (view: View) => void;
}) {
  const { words } = usePane();
  return (
    <div className="pills rubric-pills" role="group" aria-label={words.page.rubric.name}>
      {heaps.map(({ id, count }) => (
        <button
          key={id}
          type="button"
          className="pill"
          aria-pressed={view === id}
          onClick={() => onView(id)}
        >
          <HeapShape id={id} />
          {words.rubric[id]} {count}
        </button>
      ))}
      <button
        type="button"
        className="pill"
        aria-pressed={view === 'decisions'}
        onClick={() => onView('decisions')}
      >
        {words.rubric.decisions} {decisions}
      </button>
    </div>
  );
}

function HeapShape({ id }: { readonly id: HeapId }) {
  switch (id) {
    case 'doubt':
      return <Shape name="ask" />;
    case 'manual':
      return (
        <span className="person" aria-hidden="true">
          人
        </span>
      );
    case 'computable':
      return <Shape name="ok" />;
    case 'unread':
      return <Shape name="blank" />;
  }
}

function ClauseRow({ clause, heap }: { readonly clause: Clause; readonly heap: HeapId }) {
  const { words } = usePane();
  const { reading, marks } = clause;
  return (
    <li className="clause-line">
      <HeapShape id={heap} />
      <div className="problem-body">
        <span className="problem-head">
          <strong className={`word heap-${heap}`}>{words.rubric[heap]}</strong>
          <b>{printedNumber(clause.text) ?? clause.item}</b>
        </span>
        <p className="standard-text">
          <MarkedText
            text={reading.standard}
            marks={marks.filter(({ span }) => span.in === 'standard')}
            focusedRow={null}
            onPick={() => undefined}
          />
        </p>
        <p className="quiet-line">{clauseNote(clause, heap, words)}</p>
      </div>
    </li>
  );
}

function clauseNote({ reading, options }: Clause, heap: HeapId, words: PaneWords): string {
  switch (heap) {
    case 'doubt':
      return words.rubric.readings(options.join(' / '));
    case 'manual':
      return words.rubric.manualText;
    case 'unread':
      return `${reading.unread.map((span) => words.problems.quote(quoteSpan(reading, span))).join('')}${words.rubric.unreadText}`;
    case 'computable':
      return '';
  }
}
