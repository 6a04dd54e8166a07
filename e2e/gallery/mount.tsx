import { cleanup, render, type RenderResult } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import type { SessionState } from '../../addin/commands/session-state';
import type { PaneLocale } from '../../addin/locale/pane';
import { App } from '../../addin/taskpane/App';
import { loadLaterParts } from '../../addin/taskpane/later-parts';
import { createFakeSession, type FakeSession } from './fake-session';

// Tests look at a page at once, as a person does who has been there before.
beforeAll(loadLaterParts);
afterEach(cleanup);

/** The pane over a state, for component tests. */
export function mountPane(
  state: SessionState,
  locale: PaneLocale = 'zh-CN',
): RenderResult & { readonly session: FakeSession } {
  const session = createFakeSession(state);
  const view = render(<App session={session} theme="light" platform="browser" locale={locale} />);
  return { ...view, session };
}
