import type { CommandId } from '../commands/command';

/** What a key press means to the page as a whole; null leaves it to whoever has the focus. */
export type BenchKey =
  'save' | 'open' | 'other-side' | Extract<CommandId, 'next-problem' | 'previous-problem' | 'fill'>;

/** Ctrl+S, Ctrl+O, F6 and Ctrl+Alt+K from sheet to pane and back, and Ctrl+Alt+N/B/I by the key's place. Keys of an input method are nobody's. */
export function readBenchKey(event: KeyboardEvent): BenchKey | null {
  if (event.isComposing || event.keyCode === 229 || event.shiftKey) return null;
  if (event.altKey) {
    if (!event.ctrlKey || event.metaKey) return null;
    if (event.code === 'KeyN') return 'next-problem';
    if (event.code === 'KeyB') return 'previous-problem';
    if (event.code === 'KeyK') return 'other-side';
    return event.code === 'KeyI' ? 'fill' : null;
  }
  if (event.code === 'F6') return event.ctrlKey || event.metaKey ? null : 'other-side';
  // A Mac has Cmd where others have Ctrl.
  if (event.ctrlKey === event.metaKey) return null;
  if (event.code === 'KeyS') return 'save';
  return event.code === 'KeyO' ? 'open' : null;
}
