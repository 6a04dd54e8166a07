import { useCallback, useEffect, useRef } from 'react';

/** Does a deed, and answers whether it was done; the keys go where it leads. */
export type Follow = (deed: () => Promise<boolean>) => Promise<boolean>;

/** The ref of what takes the keys. */
export type FocusTarget = (element: HTMLElement | null) => void;

/**
 * Takes the keys to what a deed brings about, where the button that does it goes away: as soon as `result` is another than it was when
 * the deed was done through `follow`, `target` has them. What changes by itself takes nobody's keys. With `atOnce`
 * it has them as one comes.
 */
export function useFocusAfter(
  result: unknown,
  atOnce = false,
): {
  readonly target: FocusTarget;
  readonly follow: Follow;
} {
  const element = useRef<HTMLElement>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (!begun.current) return;
    begun.current = false;
    element.current?.focus();
  }, [result]);
  useEffect(() => {
    if (atOnce) element.current?.focus();
  }, [atOnce]);
  const target = useCallback<FocusTarget>((each) => {
    element.current = each;
  }, []);
  const follow = useCallback<Follow>(async (deed) => {
    begun.current = true;
    const done = await deed();
    if (!done) begun.current = false;
    return done;
  }, []);
  return { target, follow };
}
