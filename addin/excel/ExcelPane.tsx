import { useSyncExternalStore } from 'react';
import type { Store } from '../commands/store';
import type { ExcelWords } from '../locale/excel-words';
import { App } from '../taskpane/App';
import { PaneGuard } from '../taskpane/PaneGuard';
import type { FaceState } from './face-state';
import './excel.css';

export interface ExcelPaneProps {
  readonly store: Store<FaceState>;
  readonly words: (locale: FaceState['locale']) => ExcelWords;
  readonly report: (cause: unknown) => void;
}

/** The page in Excel: the pane, or one sentence that says why there is none yet. */
export function ExcelPane({ store, words: wordsOf, report }: ExcelPaneProps) {
  const { session, theme, platform, locale, refused, slow } = useSyncExternalStore(
    store.subscribe,
    store.get,
  );
  const words = wordsOf(locale);
  if (session) {
    return (
      <PaneGuard sentence={words.paneFailed} again={words.showAgain} report={report}>
        <App session={session} theme={theme} platform={platform} locale={locale} />
      </PaneGuard>
    );
  }
  const sentence = refused ? words.refused[refused] : slow ? words.slow : words.connecting;
  return (
    <p className="pane-sentence" role={refused ? 'alert' : 'status'}>
      {sentence}
    </p>
  );
}
