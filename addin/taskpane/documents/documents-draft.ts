import { useCallback, useSyncExternalStore } from 'react';
import { BLANK_LETTERS, type DocumentDraft } from '../../commands/documents';
import type { Session } from '../../commands/session';
import { createStore, type Store } from '../../commands/store';

const DRAFTS = new WeakMap<Session, Store<DocumentDraft>>();

/** What is said of this session's letters, and how to change it; a look at another page loses none of it. */
export function useDocumentDraft(
  session: Session,
): readonly [DocumentDraft, (change: Partial<DocumentDraft>) => void] {
  const store = DRAFTS.get(session) ?? createStore<DocumentDraft>(BLANK_LETTERS);
  DRAFTS.set(session, store);
  const change = useCallback((part: Partial<DocumentDraft>) => store.set(part), [store]);
  return [useSyncExternalStore(store.subscribe, store.get), change];
}
