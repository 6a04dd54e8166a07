import { useCallback, useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the keys to what a deed brings about, where the button that does it goes away: as soon as `result` is another than it was when
 * the deed was done through `follow`, `target` has them. What changes by itself takes nobody's keys.
 */
export function useFocusAfter<Target extends HTMLElement>(
  result: unknown,
): {
  readonly target: RefObject<Target | null>;
  readonly follow: (deed: () => Promise<boolean>) => Promise<boolean>;
} {
  const target = useRef<Target>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) return;
    begun.current = false;
    target.current?.focus();
  }, [result]);
  const follow = useCallback(async (deed: () => Promise<boolean>) => {
    begun.current = true;
    const done = await deed();
    if (!done) begun.current = false;
    return done;
  }, []);
  return { target, follow };
}
