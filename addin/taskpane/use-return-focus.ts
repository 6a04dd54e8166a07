import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus back to the button that opened a form when the form is left undone. */
export function useReturnFocus(open: boolean): {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** To be called as the form is left. */
  readonly leave: () => void;
} {
  const button = useRef<HTMLButtonElement>(null);
  const left = useRef(false);
  useEffect(() => {
    if (!open && left.current) button.current?.focus();
    left.current = false;
  }, [open]);
  return { button, leave: () => void (left.current = true) };
}
