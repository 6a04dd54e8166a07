import { createRoot } from 'react-dom/client';
import { App } from '../../addin/taskpane/App';
import type { PaneTheme } from '../../addin/taskpane/theme';
import { createFakeSession } from './fake-session';
import * as states from './states';

/** One state of the pane, named in the address: gallery.html?state=FILLING&theme=dark. */
const wanted = new URLSearchParams(location.search);
const name = wanted.get('state') ?? 'FILLING';
const state = Object.entries(states).find(([key]) => key === name)?.[1] ?? states.FILLING;
const theme: PaneTheme = wanted.get('theme') === 'dark' ? 'dark' : 'light';
const root = document.getElementById('pane');
if (root) {
  createRoot(root).render(
    <App session={createFakeSession(state)} theme={theme} platform="browser" />,
  );
}
