import { createContext, useContext } from 'react';
import type { Session } from '../commands/session';
import type { SessionState } from '../commands/session-state';
import type { English } from '../locale/english';
import type { PaneWords } from '../locale/pane';

/** 上一处/下一处, and whether the last press met the end. */
export interface ProblemSteps {
  readonly step: (direction: 'next' | 'previous') => void;
  readonly note: 'at-end' | 'at-start' | null;
}

/** What every part of the pane may reach. */
export interface Pane {
  readonly session: Session;
  readonly state: SessionState;
  readonly words: PaneWords;
  /** What is said in English; null in Chinese, whose words come with the parts they are of. */
  readonly english: English | null;
  /** Name last signed with in this pane; lives only as long as the pane is open. */
  readonly signer: string;
  readonly rememberSigner: (name: string) => void;
  readonly steps: ProblemSteps;
  /** The person asked for the proposed sentence in place of their own on this card. */
  readonly useSentence: boolean;
  readonly setUseSentence: (use: boolean) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around this part; a part outside a pane is a programmer's error. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('outside the pane');
  return pane;
}
