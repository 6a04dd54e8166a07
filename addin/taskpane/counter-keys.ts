/** Digits typed lately in one counter, so that 1 and 2 make 12. */
export interface Typed {
  readonly count: number;
  readonly at: number;
}

/** Two digits belong together when they follow each other this fast (ms). */
const TOGETHER = 1000;

/** A key that an input method is still composing with. */
export function isTyping(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** What a key makes of a count: digits set it, + and − step it, Backspace and Delete clear it; null = the key is not the counter's. */
export function nextCount(
  event: Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  count: number,
  most: number | null,
  typed: Typed | null,
): { readonly count: number; readonly typed: Typed | null } | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const top = most ?? Number.MAX_SAFE_INTEGER;
  if (/^[0-9]$/.test(event.key)) {
    const digit = Number(event.key);
    const joined =
      typed && event.timeStamp - typed.at < TOGETHER ? typed.count * 10 + digit : digit;
    const next = Math.min(joined <= top ? joined : digit, top);
    return { count: next, typed: { count: next, at: event.timeStamp } };
  }
  switch (event.key) {
    case '+':
    case '=':
      return { count: Math.min(count + 1, top), typed: null };
    case '-':
    case '−':
      return { count: Math.max(count - 1, 0), typed: null };
    case 'Backspace':
    case 'Delete':
      return { count: 0, typed: null };
    default:
      return null;
  }
}
