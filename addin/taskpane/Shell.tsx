import { useState } from 'react';
import {
  DocumentsPage,
  DrawPage,
  FormsPage,
  ReviewPage,
  RubricPage,
  TotalsPage,
} from './later-parts';
import { CheckPage } from './pages/CheckPage';
import type { FormsProps } from './pages/FormsPage';
import { LaterPage } from './pages/LaterPage';
import type { RubricProps } from './pages/RubricPage';
import { usePane } from './pane-context';
import { BLANK_DRAFT } from './rubric-draft';
import { Head } from './parts/Head';
import { InfoPanel, type InfoId } from './parts/InfoPanel';
import { LiveRegion } from './parts/LiveRegion';
import { EMPTY_SELECTION, type FormsSelection } from './pages/forms-selection';

/** Head, the page in force, and the one polite live region. */
export function Shell() {
  const [info, setInfo] = useState<InfoId | null>(null);
  // What was chosen on 表格 and 细则 survives a look at another page.
  const [selection, setSelection] = useState<FormsSelection>(EMPTY_SELECTION);
  const [rubric, setRubric] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<RubricProps['drafts']>({});
  // A rubric just kept is the one to be handed out next, unless something else was begun.
  const takeUp = (kept: string): void => {
    setRubric(kept);
    if (selection === EMPTY_SELECTION) setSelection({ ...selection, scheme: kept });
  };
  return (
    <>
      <Head onInfo={setInfo} />
      {info && <InfoPanel info={info} onClose={() => setInfo(null)} />}
      <Page
        forms={{ selection, onSelect: setSelection }}
        rubric={{
          chosen: rubric,
          onChoose: setRubric,
          onKept: takeUp,
          drafts,
          onDraft: (id, next) =>
            setDrafts((now) => ({ ...now, [id]: next(now[id] ?? BLANK_DRAFT) })),
        }}
      />
      <LiveRegion />
    </>
  );
}

function Page({ forms, rubric }: { readonly forms: FormsProps; readonly rubric: RubricProps }) {
  const { page } = usePane().state;
  switch (page) {
    case 'check':
      return <CheckPage />;
    case 'forms':
      return <FormsPage {...forms} />;
    case 'totals':
      return <TotalsPage />;
    case 'documents':
      return <DocumentsPage />;
    case 'rubric':
      return <RubricPage {...rubric} />;
    case 'draw':
      return <DrawPage />;
    case 'review':
      return <ReviewPage />;
    case 'gather':
      return <LaterPage page={page} />;
  }
}
