import { useLayoutEffect, useState, type RefObject } from 'react';

/** The pane's own size in words; the window is no measure, because the pane may stand beside a sheet. */
export interface PaneSize {
  readonly width: 'tiny' | 'slim' | 'narrow' | 'wide';
  readonly height: 'low' | 'tall';
}

const USUAL: PaneSize = { width: 'narrow', height: 'tall' };

/** Measures the pane; below 400 px the gutter narrows, below 260 px rows stack, below 600 px of height the strip is one line. */
export function usePaneSize(pane: RefObject<HTMLElement | null>): PaneSize {
  const [size, setSize] = useState<PaneSize>(USUAL);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const measure = () => {
      const next = sizeOf(element.clientWidth, element.clientHeight);
      setSize((old) => (old.width === next.width && old.height === next.height ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
  return size;
}

function sizeOf(width: number, height: number): PaneSize {
  // Where there is no layout (no pixels yet), nothing is known of the size.
  if (width === 0) return USUAL;
  return {
    width: width < 260 ? 'tiny' : width < 320 ? 'slim' : width < 400 ? 'narrow' : 'wide',
    height: height > 0 && height < 600 ? 'low' : 'tall',
  };
}
