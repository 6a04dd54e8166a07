import { trim } from './lexer';
import type { Lexed, Stretch } from './lexer';

/** A numbered part of an item's text: 「1、…2、…」. */
export interface Section extends Stretch {
  readonly number: number;
}

const NUMBER = /\((\d{1,2})\)|(?<![\d.第~—-])(\d{1,2})(?:[、)]|[.](?!\d))|[①-⑳]/g;

function numberOf(match: RegExpExecArray): number {
  const digits = match[1] ?? match[2];
  return digits === undefined ? match[0].charCodeAt(0) - 0x2460 + 1 : Number(digits);
}

/** The parts of a text that are numbered from one upwards, wherever their numbers stand; none where fewer than two are. */
export function readSections(lexed: Lexed): readonly Section[] {
  const starts: { number: number; at: number; behind: number }[] = [];
  for (const match of lexed.text.matchAll(NUMBER)) {
    const number = numberOf(match);
    if (number === starts.length + 1)
      starts.push({ number, at: match.index, behind: match.index + match[0].length });
  }
  if (starts.length < 2) return [];
  return starts.map(({ number, behind }, at) => ({
    number,
    ...trim(lexed, { start: behind, end: starts[at + 1]?.at ?? lexed.text.length }),
  }));
}
