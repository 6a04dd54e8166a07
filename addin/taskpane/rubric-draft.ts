import { createContext, useContext } from 'react';
import type { RubricView } from './pages/RubricReadings';

/** What somebody has begun on a rubric and not signed; a look at another page or another clause loses none of it. */
export interface RubricDraft {
  /** Which clauses are looked at; null until somebody chose. */
  readonly view: RubricView | null;
  /** Options picked and not signed, by decision. */
  readonly picks: Readonly<Record<string, string>>;
  /** Reasons written so far, by decision; one that stands here has its form open. */
  readonly reasons: Readonly<Record<string, string>>;
  /** The reason of 全部确认并署名; null while its form is closed. */
  readonly all: string | null;
}

export const BLANK_DRAFT: RubricDraft = { view: null, picks: {}, reasons: {}, all: null };

export interface DraftHandle {
  readonly draft: RubricDraft;
  readonly change: (next: (draft: RubricDraft) => RubricDraft) => void;
}

export const RubricDraftContext = createContext<DraftHandle | null>(null);

/** The draft of the rubric around this part; a decision outside a rubric is a programmer's error. */
export function useRubricDraft(): DraftHandle {
  const handle = useContext(RubricDraftContext);
  if (!handle) throw new Error('outside a rubric');
  return handle;
}

/** The same without one decision: it was signed. */
export function withoutDecision(draft: RubricDraft, id: string): RubricDraft {
  return { ...draft, picks: without(draft.picks, id), reasons: without(draft.reasons, id) };
}

/** The form of one decision is closed and its reason dropped; what was picked stays. */
export function withoutReason(draft: RubricDraft, id: string): RubricDraft {
  return { ...draft, reasons: without(draft.reasons, id) };
}

function without(map: Readonly<Record<string, string>>, id: string): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => key !== id));
}
