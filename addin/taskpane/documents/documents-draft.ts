import { useCallback, useSyncExternalStore } from 'react';
import { fieldsOf } from '../../../src/ledger/fold-course';
import type { DocumentId, LetterField, LetterSaid } from '../../commands/review/documents';
import type { Session } from '../../commands/session';
import { createStore, type Store } from '../../commands/store';
import { usePane } from '../pane-context';

interface DocumentDraft {
  /** By scheme and field, what is typed and not kept yet. */
  readonly typed: Readonly<Record<string, string>>;
  readonly shown: DocumentId | null;
}

const DRAFTS = new WeakMap<Session, Store<DocumentDraft>>();

/** What is said of the letters, and which of them is in view; a look at another page loses none of it. */
export interface LettersInHand {
  readonly said: LetterSaid;
  /** Changes with everything that was said. */
  readonly typed: DocumentDraft['typed'];
  readonly shown: DocumentId | null;
  readonly type: (field: LetterField, value: string) => void;
  /** Keeps in the workbook what was typed into a field. */
  readonly keep: (field: LetterField, value: string) => Promise<void>;
  readonly show: (id: DocumentId) => void;
}

export function useLetters(scheme: string): LettersInHand {
  const { session, signer } = usePane();
  const store = DRAFTS.get(session) ?? createStore<DocumentDraft>({ typed: {}, shown: null });
  DRAFTS.set(session, store);
  const { typed, shown } = useSyncExternalStore(store.subscribe, store.get);
  const records = session.handoutSource(scheme)?.records ?? [];
  const kept = fieldsOf(records, scheme);
  const placeOf = (field: LetterField): string => `${scheme} ${field}`;
  const type = (field: LetterField, value: string): void =>
    store.set({ typed: { ...store.get().typed, [placeOf(field)]: value } });
  const drop = (field: LetterField): void => {
    const left = Object.entries(store.get().typed).filter(([place]) => place !== placeOf(field));
    store.set({ typed: Object.fromEntries(left) });
  };
  return {
    said: (field) => typed[placeOf(field)] ?? kept.get(field) ?? '',
    typed,
    shown,
    type,
    async keep(field, value) {
      type(field, value);
      // What could not be written stays as long as the pane is open.
      const same = value === (kept.get(field) ?? '');
      const entry = { kind: 'field', by: signer, scheme, field, value } as const;
      if (same || (await session.recordReview(entry))) drop(field);
    },
    show: useCallback((id: DocumentId) => store.set({ shown: id }), [store]),
  };
}
