/** What a key press in the pane means. */
export type PaneKey = 'fill' | 'next-problem' | 'previous-problem';

/** The keys of the pane: Ctrl+Enter and Ctrl+Alt+I fill, Ctrl+Alt+N and Ctrl+Alt+B step. Keys of an input method are nobody's. */
export function readPaneKey(event: KeyboardEvent): PaneKey | null {
  if (event.isComposing || event.keyCode === 229 || event.shiftKey || event.metaKey) return null;
  if (!event.ctrlKey) return null;
  if (event.key === 'Enter' && !event.altKey) return 'fill';
  if (!event.altKey) return null;
  // By the key's place: with Alt held, a Mac and some layouts report another letter.
  if (event.code === 'KeyI') return 'fill';
  if (event.code === 'KeyN') return 'next-problem';
  if (event.code === 'KeyB') return 'previous-problem';
  return null;
}

/** Whether a key pressed there belongs to the pane: inside it, or nowhere in particular. */
export function isPaneTarget(target: EventTarget | null, pane: HTMLElement): boolean {
  if (!(target instanceof Node)) return false;
  return pane.contains(target) || target === document.body || target === document.documentElement;
}
