import { useEffect, useRef, type RefObject } from 'react';
import type { Pane } from './pane-context';
import { isPaneTarget, readPaneKey } from './pane-keys';

/** Handles the pane's own keys, because hosts do not hand theirs on to a pane. */
export function usePaneKeys(root: RefObject<HTMLElement | null>, pane: Pane): void {
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  }, [pane]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = readPaneKey(event);
      if (key === null || !root.current || !isPaneTarget(event.target, root.current)) return;
      if (latest.current.state.page !== 'check') return;
      event.preventDefault();
      press(key, latest.current);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [root]);
}

function press(key: 'fill' | 'next-problem' | 'previous-problem', pane: Pane): void {
  if (key !== 'fill') {
    pane.steps.step(key === 'next-problem' ? 'next' : 'previous');
    return;
  }
  // Nothing is written that is not in sight: only what the 拟填 block proposes.
  if (pane.state.card?.proposal.state !== 'propose') return;
  void pane.session.fill(pane.useSentence ? { useSentence: true } : {});
}
