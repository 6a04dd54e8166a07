import { countLines, textWidth } from './text-metrics';

/** A title over two lines breaks behind one of these, where the notice itself would break it. */
const ENDS = '）》”、，：';
/** No line of the two is shorter than so much of the whole. */
const SHORTEST = 1 / 3;

/** A title too long for its room (in ems) with a line break where a sentence pauses, nearest to the middle; without such a place programs break it at the edge. */
export function breakTitle(words: string, room: number): string {
  if (words.includes('\n') || countLines(words, room) !== 2) return words;
  const whole = textWidth(words);
  const places = [...words].flatMap((character, at) => {
    const first = textWidth(words.slice(0, at + 1));
    const fits = first <= room && whole - first <= room;
    const even = first >= whole * SHORTEST && first <= whole * (1 - SHORTEST);
    return ENDS.includes(character) && fits && even
      ? [{ at: at + 1, off: Math.abs(first * 2 - whole) }]
      : [];
  });
  const [best] = places.sort((a, b) => a.off - b.off);
  return best ? `${words.slice(0, best.at)}\n${words.slice(best.at)}` : words;
}
