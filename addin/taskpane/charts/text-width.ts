/** Size of every text in a chart. */
export const TEXT = 12;

const NARROW = /[\u0020-\u007e·−–]/;

/** Room a text needs at a size, on the generous side: layouts are made before there is a screen to measure on. */
export function textWidth(text: string, size = TEXT): number {
  let width = 0;
  for (const sign of text) width += NARROW.test(sign) ? 0.6 : 1;
  return Math.ceil(width * size);
}

/** A text in lines that fit, broken anywhere as Chinese is; never cut. */
export function wrapText(text: string, width: number, size = TEXT): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    if (line !== '' && textWidth(line + sign, size) > width) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return line === '' ? lines : [...lines, line];
}
