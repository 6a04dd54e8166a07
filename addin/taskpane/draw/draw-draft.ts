import { useCallback, useSyncExternalStore } from 'react';
import type { ListSource } from '../../commands/review/draw-view';
import type { Session } from '../../commands/session';
import { createStore, type Store } from '../../commands/store';

/** A list that was locked: from now on its seed may be called out. */
export interface LockedList {
  readonly lines: readonly string[];
  readonly hash: string;
  /** HH:MM. */
  readonly at: string;
  readonly source: ListSource;
}

/** What is chosen and typed and not yet drawn; a look at another page loses none of it. */
export interface DrawDraft {
  /** Scheme id; null for the first that asks for a draw. */
  readonly scheme: string | null;
  readonly source: ListSource | null;
  readonly text: string;
  readonly locked: LockedList | null;
  readonly seed: string;
  /** Drawing once more, and why; null while the last draw stands in view. */
  readonly again: { readonly reason: string; readonly by: string } | null;
}

export const BLANK_DRAW: DrawDraft = {
  scheme: null,
  source: null,
  text: '',
  locked: null,
  seed: '',
  again: null,
};

const DRAFTS = new WeakMap<Session, Store<DrawDraft>>();

function draftOf(session: Session): Store<DrawDraft> {
  const store = DRAFTS.get(session) ?? createStore<DrawDraft>(BLANK_DRAW);
  DRAFTS.set(session, store);
  return store;
}

/** The draft of this pane's session, and how to change it. */
export function useDrawDraft(
  session: Session,
): readonly [DrawDraft, (change: Partial<DrawDraft>) => void] {
  const store = draftOf(session);
  const change = useCallback((part: Partial<DrawDraft>) => store.set(part), [store]);
  return [useSyncExternalStore(store.subscribe, store.get), change];
}
