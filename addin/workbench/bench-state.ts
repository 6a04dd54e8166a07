import type { Session } from '../commands/session';

/** What the page around the workbook shows. */
export interface BenchState {
  /** Null until the first workbook stands. */
  readonly session: Session | null;
  /** File name with ending; null for one that never was a file. */
  readonly name: string | null;
  /** Differs from the file it was opened from or saved to. */
  readonly changed: boolean;
  /** HH:MM of the last saving as a file; empty before. */
  readonly savedAt: string;
  readonly paneOpen: boolean;
  readonly paneWidth: number;
  readonly message: BenchMessage | null;
  readonly question: BenchQuestion | null;
  /** A deed that takes a moment is under way: 打开, 保存. */
  readonly busy: boolean;
}

export interface BenchMessage {
  readonly tone: 'ok' | 'ask' | 'must';
  readonly text: string;
}

/** Before a changed workbook is replaced. */
export interface BenchQuestion {
  readonly deed: 'new' | 'open';
  readonly answer: (choice: 'save' | 'discard' | 'cancel') => void;
}

export const PANE_WIDTH = { least: 320, normal: 358, most: 560 };

export const FIRST_STATE: BenchState = {
  session: null,
  name: null,
  changed: false,
  savedAt: '',
  paneOpen: true,
  paneWidth: PANE_WIDTH.normal,
  message: null,
  question: null,
  busy: false,
};

/** What was dragged or kept → a width the pane can have. */
export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}
