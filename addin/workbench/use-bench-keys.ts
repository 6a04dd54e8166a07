import { useEffect, useRef } from 'react';
import { readBenchKey, type BenchKey } from './bench-keys';

/** Pressed inside the pane as well. */
const OF_THE_PAGE: ReadonlySet<BenchKey> = new Set(['save', 'open', 'other-side']);

/** Handles the page's keys before the spreadsheet sees them; what is pressed inside the pane is the pane's own. */
export function useBenchKeys(press: (key: BenchKey) => void): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  }, [press]);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const key = readBenchKey(event);
      if (key === null) return;
      const inPane = event.target instanceof Element && event.target.closest('.pane-body') !== null;
      if (inPane && !OF_THE_PAGE.has(key)) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current(key);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
