import { createHash } from 'node:crypto';

/** Code and order of the lots as docs/draw.md has anybody compute them, without a word of ours. */
export function drawByHand(lines: readonly string[], seed: string) {
  const code = sha256([...lines].sort(byBytes).join('\n'));
  const lots = lines.map((line) => ({ line, lot: sha256([seed, code, line].join('\n')) }));
  return { code, lots: lots.sort((one, other) => byBytes(one.lot, other.lot)) };
}

function sha256(words: string): string {
  return createHash('sha256').update(words, 'utf8').digest('hex');
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}
