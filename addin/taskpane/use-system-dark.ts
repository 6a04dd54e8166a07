import { useCallback, useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

/** Whether the system asks for dark colours, followed while it changes. */
export function useSystemDark(): boolean {
  const subscribe = useCallback((listener: () => void) => {
    const media = window.matchMedia(QUERY);
    media.addEventListener('change', listener);
    return () => media.removeEventListener('change', listener);
  }, []);
  return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches);
}
