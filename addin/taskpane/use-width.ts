import { useLayoutEffect, useState, type RefObject } from 'react';

/** Width of an element in pixels, followed while it changes; `usual` until there is a layout. */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () => setWidth(measured.clientWidth || usual);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element, usual]);
  return width;
}
