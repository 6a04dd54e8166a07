import { useEffect, useRef, type RefObject } from 'react';
import type { Bench } from './bench';

const HEAD = '.page-name button';
/** Frames that a pane just opened gets to be drawn. */
const PATIENCE = 30;

/**
 * Takes the keys from the sheet to the pane and back, because the grid takes Tab for its own cells: into the pane where they were last,
 * else to its head; a closed pane is opened. Esc on the head leads back, elsewhere in the pane it closes what is open.
 */
export function useSides(bench: Bench, pane: RefObject<HTMLElement | null>): () => void {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const within = (target: EventTarget | null): target is HTMLElement =>
      target instanceof HTMLElement && (pane.current?.contains(target) ?? false);
    const keep = ({ target }: FocusEvent): void => {
      if (within(target)) last.current = target;
    };
    const leave = ({ key, target }: KeyboardEvent): void => {
      if (key !== 'Escape' || !within(target) || !target.matches(HEAD)) return;
      if (target.getAttribute('aria-expanded') !== 'true') bench.focusSheet();
    };
    document.addEventListener('focusin', keep);
    // Before the menu, which is closed by the same key and would then look as if it had been.
    document.addEventListener('keydown', leave, { capture: true });
    return () => {
      document.removeEventListener('focusin', keep);
      document.removeEventListener('keydown', leave, { capture: true });
    };
  }, [bench, pane]);
  return () => {
    if (pane.current?.contains(document.activeElement)) {
      bench.focusSheet();
      return;
    }
    bench.showPane(true);
    void bench.finishEditing().then(() => enter(pane, last.current, PATIENCE));
  };
}

function enter(pane: RefObject<HTMLElement | null>, last: HTMLElement | null, left: number): void {
  const known = last?.isConnected && pane.current?.contains(last) ? last : null;
  const target = known ?? pane.current?.querySelector<HTMLElement>(HEAD);
  target?.focus();
  if (document.activeElement === target || left === 0) return;
  requestAnimationFrame(() => enter(pane, last, left - 1));
}
