import { render, type RenderResult } from '@testing-library/react';
import type { SessionState } from '../../addin/commands/session-state';
import type { PaneLocale } from '../../addin/locale/pane';
import { App } from '../../addin/taskpane/App';
import { createFakeSession, type FakeSession } from './fake-session';

/** The pane over a state, for component tests. */
export function mountPane(
  state: SessionState,
  locale: PaneLocale = 'zh-CN',
): RenderResult & { readonly session: FakeSession } {
  const session = createFakeSession(state);
  const view = render(<App session={session} theme="light" platform="browser" locale={locale} />);
  return { ...view, session };
}
