import type { Chart } from './chart';
import { diamondPoints, type Drawing, type LineRole, type Mark, type TextRole } from './drawing';
import { textWidth, wrapText } from './text-width';

/** A chart as a picture of its own: SVG text with every style in it, on white, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 560;
const MARGIN = 20;
const TITLE = 16;
const SMALL = 12;
const LINE = 18;
const INK = '#242424';
const QUIET = '#424242';
const COLOUR = '#0f6cbd';
const FONT =
  "'Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Segoe UI',sans-serif";

/** Draws a chart anew at a picture's width, with its title, its notes and where it comes from: it will be looked at without the pane. */
export function writePicture(chart: Chart, source: string): Picture {
  const room = WIDTH - 2 * MARGIN;
  const drawing = chart.draw(room);
  const aside = chart.aside.join('　');
  const beside = textWidth(chart.title, TITLE) + textWidth(aside) + 12 <= room;
  const top = [
    text(MARGIN, MARGIN + TITLE, chart.title, { size: TITLE, bold: true, ink: INK }),
    ...(aside === '' ? [] : [asideText(aside, beside)]),
  ];
  const drawn = MARGIN + TITLE + (aside === '' || beside ? 0 : LINE) + 14;
  const foot = [...drawing.notes, source].flatMap((each) => wrapText(each, room));
  const under = drawn + drawing.height + 10;
  const words = foot.map((line, at) =>
    text(MARGIN, under + (at + 1) * LINE, line, { size: SMALL, ink: QUIET }),
  );
  const height = under + foot.length * LINE + MARGIN;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<g font-family="${FONT}">`,
    ...top,
    `<g transform="translate(${MARGIN} ${drawn})">${writeMarks(drawing)}</g>`,
    ...words,
    '</g></svg>',
  ].join('');
  return { svg, width: WIDTH, height };
}

function asideText(words: string, beside: boolean): string {
  const wish = { size: SMALL, ink: QUIET };
  return beside
    ? text(WIDTH - MARGIN, MARGIN + TITLE, words, { ...wish, anchor: 'end' })
    : text(MARGIN, MARGIN + TITLE + LINE, words, wish);
}

function writeMarks({ marks }: Pick<Drawing, 'marks'>): string {
  return marks.map(writeMark).join('');
}

const LINES: Readonly<Record<LineRole, string>> = {
  axis: `stroke="${QUIET}"`,
  tick: `stroke="${QUIET}"`,
  boundary: `stroke="${INK}" stroke-dasharray="3 2"`,
  range: `stroke="${COLOUR}" stroke-width="1.5"`,
};
const SHAPES = {
  outlined: `fill="#ffffff" stroke="${COLOUR}" stroke-width="1.5"`,
  filled: `fill="${COLOUR}" stroke="${COLOUR}" stroke-width="1.5"`,
};
const TEXTS: Readonly<Record<TextRole, string>> = { name: INK, note: QUIET, tick: QUIET };

function writeMark(mark: Mark): string {
  switch (mark.kind) {
    case 'line': {
      const [[x1, y1], [x2, y2]] = [mark.from, mark.to];
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" ${LINES[mark.role]}/>`;
    }
    case 'box':
      return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" ${SHAPES[mark.role]}/>`;
    case 'dot':
      return `<circle cx="${mark.at[0]}" cy="${mark.at[1]}" r="${mark.radius}" ${SHAPES[mark.role]}/>`;
    case 'diamond':
      return `<polygon points="${diamondPoints(mark.at, mark.radius)}" fill="${INK}"/>`;
    case 'text':
      return text(mark.at[0], mark.at[1], mark.text, {
        size: SMALL,
        ink: TEXTS[mark.role],
        anchor: mark.anchor,
      });
  }
}

function text(
  x: number,
  y: number,
  words: string,
  wish: {
    readonly size: number;
    readonly ink: string;
    readonly bold?: boolean;
    readonly anchor?: string;
  },
): string {
  const { size, ink, bold = false, anchor = 'start' } = wish;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${ink}" text-anchor="${anchor}">${escape(words)}</text>`;
}

/** Unit names come from a sheet: what would be markup is words, and what XML cannot hold is left out. */
function escape(words: string): string {
  return [...words]
    .filter(isWritable)
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Control signs and halves of a pair have no way into XML. */
function isWritable(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0x20 && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
