import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-line';

/** What a terminal was shown when told at these milliseconds. */
function shown(times: readonly number[], isTTY = true): string {
  let text = '';
  let at = 0;
  const stream = { isTTY, write: (words: string) => (text += words) };
  const line = progressLine(stream, () => at);
  for (const time of times) {
    at = time;
    line.tell(`${time}`);
  }
  line.clear();
  return text.replaceAll('\r\u001b[K', '|');
}

describe('line of progress', () => {
  it('says nothing for half a second, then no oftener than one can read, and is gone at the end', () => {
    expect(shown([10, 499, 500, 560, 610])).toBe('|500|610|');
    expect(shown([10, 499])).toBe('');
  });

  it('says nothing where nobody looks on', () => {
    expect(shown([10, 600, 900], false)).toBe('');
  });
});
