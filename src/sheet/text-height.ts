/** A line of Chinese type is 1.45 em high in the tallest of the usual fonts (Noto); the others fit inside. */
const LINE = 1.45;
const PADDING = 5;
/** Excel refuses rows above this. */
const HIGHEST = 409;

/** Width of a text in characters of the standard font: a Chinese character counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isNarrow(character) ? 1 : 2;
  return width;
}

/** Lines a text takes in a cell `columns` characters wide; generous, so that nothing is cut in a wider font. */
export function countLines(text: string, columns: number): number {
  const room = Math.max(2, Math.floor(columns * 0.96) - 1);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const character of paragraph) {
      const width = isNarrow(character) ? 1 : 2;
      if (used + width > room) {
        lines += 1;
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}

/** Height in points of a row whose fullest cell has so many lines. */
export function rowHeight(lines: number, fontSize: number): number {
  return Math.min(HIGHEST, Math.ceil(lines * fontSize * LINE + PADDING));
}

function isNarrow(character: string): boolean {
  return character.charCodeAt(0) < 0x100 && character !== '·';
}
