import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Keeps the keys with a form that stands in place of the button that opened it: into its first field as it opens, back to the button as it goes. */
export function useFormFocus(open: boolean): {
  /** The ref of that button. */
  readonly opener: (element: HTMLButtonElement | null) => void;
  readonly form: RefObject<HTMLDivElement | null>;
} {
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    const field = form.current?.querySelector<HTMLElement>('input, select, textarea, button');
    (open ? field : button.current)?.focus();
  }, [open]);
  const opener = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  return { opener, form };
}
