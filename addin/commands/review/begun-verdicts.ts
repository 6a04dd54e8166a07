import type { Session } from '../session';

export type JudgedStatus = 'met' | 'unmet' | 'not-applicable';

/** A verdict as far as somebody has written it. */
export interface VerdictDraft {
  /** A filler's id; `own` for none of them; empty before anything is chosen. */
  readonly follows: string;
  readonly status: JudgedStatus | null;
  /** In words, or a conclusion's id; only for an own result. */
  readonly finding: string;
  readonly reason: string;
  readonly by: string;
}

/** What was begun and not signed, by person and item: a look elsewhere must not cost what was written, nor does a reload where the page keeps it. */
export interface BegunVerdicts {
  get(place: string): VerdictDraft | undefined;
  set(place: string, draft: VerdictDraft): void;
  drop(place: string): void;
  all(): Readonly<Record<string, VerdictDraft>>;
  /** Called after each change. */
  subscribe(listener: () => void): () => void;
}

const BEGUN = new WeakMap<Session, BegunVerdicts>();

/** Those of one session. */
export function begunIn(session: Session): BegunVerdicts {
  const found = BEGUN.get(session);
  if (found) return found;
  const drafts = new Map<string, VerdictDraft>();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const begun: BegunVerdicts = {
    get: (place) => drafts.get(place),
    set(place, draft) {
      drafts.set(place, draft);
      tell();
    },
    drop(place) {
      if (drafts.delete(place)) tell();
    },
    all: () => Object.fromEntries(drafts),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  BEGUN.set(session, begun);
  return begun;
}
