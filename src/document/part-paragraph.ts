import { roomInEms } from '../sheet/column-width';
import type { PageColumn } from '../sheet/page';
import { countLines } from '../sheet/text-metrics';
import { HIGHEST_ROW, rowHeight } from '../sheet/text-height';
import { DOCUMENT_STYLE } from './document-style';

/** A paragraph as the cells it takes: one higher than programs take a row is parted where a sentence or a clause of it ends. */
export function partParagraph(words: string, columns: readonly PageColumn[]): readonly string[] {
  const { size } = DOCUMENT_STYLE.body.font;
  const room = roomInEms(
    columns.map(({ width }) => width),
    size,
  );
  const fits = (part: string): boolean => rowHeight(countLines(part, room), size) <= HIGHEST_ROW;
  if (fits(words)) return [words];
  const parts: string[] = [];
  for (const clause of words.split(/(?<=[。；])/u)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(last + clause)) parts[parts.length - 1] = last + clause;
    else parts.push(clause);
  }
  return parts;
}
