import { useEffect, useRef, type RefObject } from 'react';
import type { PageId } from '../commands/session-state';

/**
 * Whoever opens a page by something that goes away with the old one has the keys on the head of the new: left to the browser they would
 * be nowhere. What has them already keeps them, and a pane beside a sheet in use takes none.
 */
export function useHeadFocus(root: RefObject<HTMLElement | null>, page: PageId): void {
  const shown = useRef(page);
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    if (document.activeElement !== document.body || !document.hasFocus()) return;
    root.current?.querySelector<HTMLElement>('.page-name button')?.focus();
  }, [root, page]);
}
