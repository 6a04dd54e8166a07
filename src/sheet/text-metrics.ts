/**
 * Advance widths of the half-width characters from the space to `~`, in hundredths of an em: of each the widest in Noto Sans and Serif CJK
 * (regular and bold), AR PL SungtiL, UMing and UKai, and WenQuanYi Zen Hei, as `.ci/measure-fonts.mjs` reads them from the font files.
 * 宋体 and 仿宋_GB2312 have 50 for all of them.
 */
const HALF_WIDTHS =
  '50 50 58 62 60 97 81 50 50 50 60 61 50 50 50 52 60 60 60 60 60 60 60 60 60 60 50 50 61 61 61 54 101 75 71 71 79 67 65 76 87 50 57 77 65 101 82 79 68 79 76 63 70 82 74 110 73 71 63 50 52 50 61 60 63 60 68 57 66 59 50 60 69 50 50 66 50 101 69 63 68 65 50 52 50 68 58 88 60 59 52 50 50 50 61'
    .split(' ')
    .map((width) => Number(width) / 100);

/** A line in ems, of the same fonts: 1.45 in Noto, 1.35 in WenQuanYi, 1.11 and less in the others. */
export const LINE_HEIGHT = 1.45;

/** Marks that may not begin a line, and those that may not end one (GB/T 15834). */
const CLOSING = '，。、；：！？）》〉】〕」』”’…％·,.;:!?)]}%';
const OPENING = '（《〈【〔「『“‘([{';

/** Width of a text on one line, in ems. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Every other character is as wide as it is high; some fonts have “ ” · narrower, none wider. */
function widthOf(character: string): number {
  return HALF_WIDTHS[character.charCodeAt(0) - 0x20] ?? 1;
}

/** Lines a text takes in a room so many ems wide, the way spreadsheets break Chinese: between any two characters but within numbers and Latin words, before closing and after opening marks. */
export function countLines(text: string, room: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  const put = (width: number, needed: number): void => {
    if (used > 0 && used + needed > room) {
      lines += 1;
      used = 0;
    }
    used += width;
  };
  for (const { words, width, needed } of measuredPieces(paragraph)) {
    if (needed <= room) put(width, needed);
    else for (const character of words) put(widthOf(character), widthOf(character));
  }
  return lines;
}

/** A piece of text that stays together on a line; a space at its end takes no room there. In ems. */
interface Piece {
  readonly words: string;
  readonly width: number;
  readonly needed: number;
}

/** The sheets of 137 units hold the same words 137 times. */
const measured = new Map<string, readonly Piece[]>();
const MOST_MEASURED = 2000;

function measuredPieces(paragraph: string): readonly Piece[] {
  const known = measured.get(paragraph);
  if (known) return known;
  const pieces = piecesOf(paragraph).map((words): Piece => {
    return { words, width: textWidth(words), needed: textWidth(words.trimEnd()) };
  });
  if (measured.size >= MOST_MEASURED) measured.clear();
  measured.set(paragraph, pieces);
  return pieces;
}

/** What stays together on a line: a word or a character, with the marks that belong to it. */
function piecesOf(paragraph: string): readonly string[] {
  const pieces: string[] = [];
  let open = false;
  let last = '';
  for (const character of paragraph) {
    const joins = open || CLOSING.includes(character) || isWord(last + character);
    if (pieces.length > 0 && (joins || character === ' ')) pieces[pieces.length - 1] += character;
    else pieces.push(character);
    open = OPENING.includes(character);
    last = character;
  }
  return pieces;
}

/** Two neighbours within a number or a Latin word. */
function isWord(pair: string): boolean {
  return /^[0-9A-Za-z.,%+-]{2}$/.test(pair);
}
