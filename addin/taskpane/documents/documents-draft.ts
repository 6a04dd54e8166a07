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

/** Fields with what was said of them. */
type Said = readonly (readonly [LetterField, string])[];

/** What is said of the letters, and which of them is in view; a look at another page loses none of it. */
export interface LettersInHand {
  readonly said: LetterSaid;
  /** Changes with everything that was said. */
  readonly typed: DocumentDraft['typed'];
  readonly shown: DocumentId | null;
  readonly type: (field: LetterField, value: string) => void;
  /** Keeps in the workbook what was typed into these fields. */
  readonly keep: (...fields: Said) => Promise<void>;
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
  const typeAll = (fields: Said): void =>
    store.set({
      typed: {
        ...store.get().typed,
        ...Object.fromEntries(fields.map(([field, value]) => [placeOf(field), value])),
      },
    });
  /** What was typed anew meanwhile stays. */
  const drop = (fields: Said): void => {
    const written = new Map(fields.map(([field, value]) => [placeOf(field), value]));
    const left = Object.entries(store.get().typed).filter(
      ([place, value]) => written.get(place) !== value,
    );
    store.set({ typed: Object.fromEntries(left) });
  };
  return {
    said: (field) => typed[placeOf(field)] ?? kept.get(field) ?? '',
    typed,
    shown,
    type: (field, value) => typeAll([[field, value]]),
    async keep(...fields) {
      typeAll(fields);
      const changed = fields.filter(([field, value]) => value !== (kept.get(field) ?? ''));
      const rows = changed.map(
        ([field, value]) => ({ kind: 'field', by: signer, scheme, field, value }) as const,
      );
      // What could not be written stays as long as the pane is open.
      if (rows.length === 0 || (await session.recordReview(...rows))) drop(fields);
    },
    show: useCallback((id: DocumentId) => store.set({ shown: id }), [store]),
  };
}
