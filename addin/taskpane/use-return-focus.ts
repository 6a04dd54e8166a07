import { useCallback, useEffect, useRef } from 'react';

/** Gives the focus back to the button that opened a form when the form is left undone. */
export function useReturnFocus(open: boolean): {
  /** The ref of that button. */
  readonly opener: (element: HTMLButtonElement | null) => void;
  /** To be called as the form is left. */
  readonly leave: () => void;
} {
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (!open && left.current) button.current?.focus();
    left.current = false;
  }, [open]);
  const opener = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  const leave = useCallback(() => {
    left.current = true;
  }, []);
  return { opener, leave };
}
