import type { CardMark } from '../commands/card/card-state';

/** A stretch of text under the same marks; `numbers` are the rows whose span ends here. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly kind: CardMark['kind'] | null;
  readonly rows: readonly number[];
  readonly numbers: readonly number[];
}

/** Cuts a text where marks begin and end. Every character of the text stands in exactly one segment. */
export function splitByMarks(
  text: string,
  marks: readonly CardMark[],
  from = 0,
): readonly Segment[] {
  const cuts = new Set([from, text.length]);
  for (const { span } of marks) {
    for (const cut of [span.start, span.end]) if (cut > from && cut < text.length) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const over = marks
      .filter(({ span }) => span.start <= start && span.end >= end)
      // The narrowest mark says most about the words it covers.
      .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
    const ending = marks.filter(({ span, row }) => row !== null && span.end === end);
    return {
      start,
      text: text.slice(start, end),
      kind: over[0]?.kind ?? null,
      rows: rowsOf(over),
      numbers: rowsOf(ending),
    };
  });
}

function rowsOf(marks: readonly CardMark[]): readonly number[] {
  return [...new Set(marks.flatMap(({ row }) => (row === null ? [] : [row])))];
}
