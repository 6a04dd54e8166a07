import { createRoot } from 'react-dom/client';
import type { Session } from '../../addin/commands/session';
import { App } from '../../addin/taskpane/App';
import type { PaneTheme } from '../../addin/taskpane/theme';
import { createFakeSession } from './fake-session';
import { createLiveSession } from './live-session';
import * as states from './states';

/** One state of the pane, named in the address: gallery.html?state=FILLING&theme=dark; LIVE is a real session. */
const wanted = new URLSearchParams(location.search);
const theme: PaneTheme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const locale = wanted.get('locale') === 'en-US' ? 'en-US' : 'zh-CN';

async function wantedSession(): Promise<Session> {
  const name = wanted.get('state') ?? 'FILLING';
  if (name === 'LIVE') {
    const typed = wanted.getAll('type');
    return createLiveSession(wanted.get('cell') ?? 'F8', typed, wanted.has('sample'));
  }
  const state = Object.entries(states).find(([key]) => key === name)?.[1] ?? states.FILLING;
  return createFakeSession(state);
}

const root = document.getElementById('pane');
if (root) {
  const session = await wantedSession();
  createRoot(root).render(
    <App session={session} theme={theme} platform="browser" locale={locale} />,
  );
}
