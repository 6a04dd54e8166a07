import { createRoot, type Root } from 'react-dom/client';
import type { Session } from '../../addin/commands/session';
import { App, EnglishPane } from '../../addin/taskpane/App';
import { loadLaterParts } from '../../addin/taskpane/later-parts';
import type { PaneTheme } from '../../addin/taskpane/theme';
import { createFakeSession } from './fake-session';
import { createReviewSession } from './live-review';
import { createLiveSession } from './live-session';
import * as states from './states';

let shown: Root | null = null;

async function wantedSession(wanted: URLSearchParams): Promise<Session> {
  const name = wanted.get('state') ?? 'FILLING';
  if (name === 'LIVE') {
    const typed = wanted.getAll('type');
    return createLiveSession(wanted.get('cell') ?? 'F8', typed, wanted.has('sample'));
  }
  if (name === 'REVIEW') return createReviewSession();
  if (name === 'DRAW') return createReviewSession('draw');
  if (name === 'DOCUMENTS') return createReviewSession('documents');
  const state = Object.entries(states).find(([key]) => key === name)?.[1] ?? states.FILLING;
  return createFakeSession(state);
}

/** One state of the pane, named as in an address: state=FILLING&theme=dark; LIVE, REVIEW, DRAW and DOCUMENTS are real sessions. Whatever was shown before is gone. */
async function show(wish: string): Promise<void> {
  const wanted = new URLSearchParams(wish);
  const theme: PaneTheme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
  const locale = wanted.get('locale') === 'en-US' ? 'en-US' : 'zh-CN';
  const session = await wantedSession(wanted);
  shown?.unmount();
  const place = document.createElement('div');
  place.id = 'pane';
  document.body.replaceChildren(place);
  shown = createRoot(place);
  shown.render(<App session={session} theme={theme} platform="browser" locale={locale} />);
}

Object.assign(window, { show });
// A page that is looked at as soon as its heading is there must not be one that still waits for its code.
await Promise.all([loadLaterParts(), EnglishPane.load()]);
await show(location.search);
