import type { Session } from '../commands/session';
import type { PanePlatform } from '../taskpane/App';
import type { PaneTheme } from '../taskpane/theme';

/** Why there is no pane in this place; its sentence stands in the locale. */
export type Refusal = 'no-office-js' | 'outside' | 'too-old' | 'not-opened';

/** What the page shows: a sentence until a session stands, then the pane. */
export interface FaceState {
  /** Longer than anybody waits without a word. */
  readonly slow: boolean;
  readonly refused: Refusal | null;
  readonly session: Session | null;
  readonly theme: PaneTheme;
  readonly platform: PanePlatform;
  readonly locale: 'zh-CN' | 'en-US';
}

export const FIRST_STATE: FaceState = {
  slow: false,
  refused: null,
  session: null,
  theme: 'system',
  platform: 'browser',
  locale: 'zh-CN',
};
