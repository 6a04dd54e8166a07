import { foldWidth } from '../standard/text';

/** A workbook of 137 forms holds the same words 137 times, and all are compared at every key press. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5000;

/** Words as compared between sheet and scheme: without spaces and line breaks, widths and quotation marks made alike. */
export function normaliseWords(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const normal = foldWidth(text)
    .replace(/[\s\u00a0\u200b\u3000\ufeff]/g, '')
    .replace(/[“”„‟＂]/g, '"')
    .replace(/[‘’＇]/g, "'")
    .replaceAll('；', ';')
    .replaceAll('。', '.');
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, normal);
  return normal;
}

/** How much two texts share, 0…1: twice the common pairs of neighbouring characters over all pairs. */
export function similarityOf(one: string, other: string): number {
  if (one === other) return 1;
  if (one.length < 2 || other.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (const pair of pairsOf(one)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of pairsOf(other)) {
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / (one.length + other.length - 2);
}

function* pairsOf(text: string): Generator<string> {
  for (let at = 0; at + 1 < text.length; at += 1) yield text.slice(at, at + 2);
}
