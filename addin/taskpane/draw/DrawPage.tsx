import { useMemo } from 'react';
import { Select } from '@fluentui/react-components';
import type { Scheme } from '../../../src/scheme/scheme';
import { drawnSchemes, drawView } from '../../commands/review/draw-view';
import { usePane } from '../pane-context';
import { useFocusAfter } from '../use-focus-after';
import { useDrawDraft } from './draw-draft';
import { MadeDraw } from './MadeDraw';
import { OpenDraw } from './OpenDraw';
import { useDrawWords } from './use-draw-words';

/** 抽签: list → share → seed → result. The last draw stands in view until somebody draws again, with a reason. */
export function DrawPage() {
  const { session, state } = usePane();
  const words = useDrawWords();
  const [draft, change] = useDrawDraft(session);
  const schemes = drawnSchemes(state.schemes, state.review);
  const scheme =
    schemes.find(({ id }) => id === draft.scheme) ??
    schemes.find(({ id }) => id === state.record?.scheme.id) ??
    schemes[0];
  const source = scheme ? session.handoutSource(scheme.id) : null;
  // The log and the comparison are what it is made of; the source itself is new every time.
  const { opened, records } = source ?? {};
  const view = useMemo(
    () => source && drawView(source, state.review),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [opened, records, state.review],
  );
  const made = view?.draws.at(-1);
  const shown = draft.again === null ? (made?.id ?? null) : null;
  const { target, follow } = useFocusAfter(shown);
  if (!view) {
    return (
      <main className="body later">
        <h2 className="unseen">{words.list}</h2>
        <p>{words.none}</p>
      </main>
    );
  }
  const chooser =
    schemes.length > 1 ? (
      <SchemeChooser
        schemes={schemes}
        chosen={view.scheme.id}
        label={words.notice}
        onChoose={(id) => change({ scheme: id, source: null, locked: null, seed: '', again: null })}
      />
    ) : null;
  const about = { view, chooser, heading: target, follow, onChange: change };
  return made && shown !== null ? (
    <MadeDraw key={made.id} made={made} {...about} />
  ) : (
    <OpenDraw draft={draft} {...about} />
  );
}

function SchemeChooser({
  schemes,
  chosen,
  label,
  onChoose,
}: {
  readonly schemes: readonly Scheme[];
  readonly chosen: string;
  readonly label: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <div className="strip">
      <Select aria-label={label} value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {schemes.map(({ id, shortTitle }) => (
          <option key={id} value={id}>
            {shortTitle}
          </option>
        ))}
      </Select>
    </div>
  );
}
