import { useSyncExternalStore } from 'react';
import type { Session } from '../commands/session';
import type { SessionState } from '../commands/session-state';
import type { Bench } from './bench';
import type { BenchState } from './bench-state';

/** The page's state, followed while it changes. */
export function useBenchState(bench: Bench): BenchState {
  return useSyncExternalStore(bench.subscribe, bench.getState);
}

/** The state of the session on the present workbook; null before there is one. */
export function useSessionState(session: Session | null): SessionState | null {
  return useSyncExternalStore(
    session?.subscribe ?? subscribeToNothing,
    session?.getState ?? nothing,
  );
}

function subscribeToNothing(): () => void {
  return () => {};
}

function nothing(): null {
  return null;
}
