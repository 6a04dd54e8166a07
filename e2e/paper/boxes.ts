import type { Line } from './read-drawing';
import type { Page, Word } from './read-paper';

/** What stands in one bordered box of a page, without blanks and line ends. */
export interface Box extends Line {
  readonly text: string;
}

/** A page's words by the box they stand in; `outside` is what stands in none, from top to bottom. */
export interface BoxedPage {
  readonly boxes: readonly Box[];
  readonly outside: string;
}

/** Lines that touch are drawn a hair apart. */
const HAIR = 1.5;

/** Puts every word into the box its middle stands in. */
export function boxesOf(page: Page): BoxedPage {
  const boxed = new Map<string, { readonly box: Line; readonly words: Word[] }>();
  const outside: Word[] = [];
  for (const word of page.words) {
    const box = boxAround(page.lines, (word.left + word.right) / 2, (word.top + word.bottom) / 2);
    if (!box) {
      outside.push(word);
      continue;
    }
    const key = [box.left, box.top, box.right, box.bottom].map(Math.round).join();
    const known = boxed.get(key) ?? { box, words: [] };
    known.words.push(word);
    boxed.set(key, known);
  }
  return {
    boxes: [...boxed.values()].map(({ box, words }) => ({ ...box, text: textOf(words) })),
    outside: textOf(outside),
  };
}

/** The nearest lines on all four sides that pass the point; null where one is missing. */
function boxAround(lines: readonly Line[], x: number, y: number): Line | null {
  const level = lines.filter((line) => isLevel(line) && spans(line.left, line.right, x));
  const upright = lines.filter((line) => !isLevel(line) && spans(line.top, line.bottom, y));
  const top = Math.max(...level.map((line) => line.top).filter((at) => at <= y));
  const bottom = Math.min(...level.map((line) => line.top).filter((at) => at > y));
  const left = Math.max(...upright.map((line) => line.left).filter((at) => at <= x));
  const right = Math.min(...upright.map((line) => line.left).filter((at) => at > x));
  const box = { left, top, right, bottom };
  return Object.values(box).every(Number.isFinite) ? box : null;
}

function isLevel(line: Line): boolean {
  return line.bottom - line.top < line.right - line.left;
}

function spans(from: number, to: number, at: number): boolean {
  return from - HAIR <= at && at <= to + HAIR;
}

/** Line by line, each from the left: words of one line have their middles at one height. */
function textOf(words: readonly Word[]): string {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && middle(word) - middle(first) < (first.bottom - first.top) / 3) {
      line.push(word);
    } else lines.push([word]);
  }
  return withoutBlanks(
    lines
      .map((line) => [...line].sort((a, b) => a.left - b.left).map(({ text }) => text))
      .flat()
      .join(''),
  );
}

function middle(word: Word): number {
  return (word.top + word.bottom) / 2;
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s/g, '');
}
