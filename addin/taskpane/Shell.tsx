import { useState } from 'react';
import { FormsPage, RubricPage, TotalsPage } from './later-parts';
import { CheckPage } from './pages/CheckPage';
import { LaterPage } from './pages/LaterPage';
import { usePane } from './pane-context';
import { Head } from './parts/Head';
import { InfoPanel, type InfoId } from './parts/InfoPanel';
import { LiveRegion } from './parts/LiveRegion';
import { EMPTY_SELECTION, type FormsSelection } from './pages/forms-selection';

/** Head, the page in force, and the one polite live region. */
export function Shell() {
  const [info, setInfo] = useState<InfoId | null>(null);
  // What was chosen on 表格 survives a look at another page.
  const [selection, setSelection] = useState<FormsSelection>(EMPTY_SELECTION);
  return (
    <>
      <Head onInfo={setInfo} />
      {info && <InfoPanel info={info} onClose={() => setInfo(null)} />}
      <Page selection={selection} onSelect={setSelection} />
      <LiveRegion />
    </>
  );
}

function Page({
  selection,
  onSelect,
}: {
  readonly selection: FormsSelection;
  readonly onSelect: (selection: FormsSelection) => void;
}) {
  const { page } = usePane().state;
  switch (page) {
    case 'check':
      return <CheckPage />;
    case 'forms':
      return <FormsPage selection={selection} onSelect={onSelect} />;
    case 'totals':
      return <TotalsPage />;
    case 'rubric':
      return <RubricPage />;
    case 'gather':
    case 'review':
    case 'draw':
    case 'documents':
      return <LaterPage page={page} />;
  }
}
