import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../commands/session';
import type { SessionState } from '../commands/session-state';

/** The session's present state; the part renders anew whenever it changes. */
export function useSessionState(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.getState());
}
