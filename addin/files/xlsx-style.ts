import type { BorderSide, CellStyle as FileStyle, Color, FontStyle } from 'hucre';
import type { CellStyle } from '../../src/sheet/blueprint';

/** What a cell without a font of its own is set in: the font Chinese Excel and WPS 表格 begin with. */
export const DEFAULT_FONT = { name: '宋体', size: 11 } as const;

/** A blueprint's style → a file's; only what differs from the file's normal style is named. */
export function formatStyle(style: CellStyle): FileStyle {
  const file: FileStyle = {};
  const { font, border } = style;
  if (font) file.font = formatFont(font, DEFAULT_FONT);
  if (style.fill)
    file.fill = { type: 'pattern', pattern: 'solid', fgColor: formatColor(style.fill) };
  if (style.horizontal || style.vertical || style.wrap) {
    file.alignment = {
      ...(style.horizontal && { horizontal: style.horizontal }),
      ...(style.vertical && { vertical: style.vertical === 'middle' ? 'center' : style.vertical }),
      ...(style.wrap && { wrapText: true }),
    };
  }
  if (border) {
    file.border = {};
    for (const edge of EDGES) {
      const line = border[edge];
      if (line) file.border[edge] = { style: line, color: { rgb: '000000' } };
    }
  }
  if (style.numberFormat) file.numFmt = style.numberFormat;
  if (style.locked !== undefined) file.protection = { locked: style.locked };
  return file;
}

/** A conditional format's style: nothing is filled in that the rule does not say. In such a style programs disagree which colour is the ground, so both are given. */
export function formatOverlay(style: Pick<CellStyle, 'font' | 'fill'>): FileStyle {
  const file: FileStyle = {};
  if (style.font) file.font = formatFont(style.font, {});
  if (style.fill) {
    const color = formatColor(style.fill);
    file.fill = { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color };
  }
  return file;
}

const EDGES = ['top', 'right', 'bottom', 'left'] as const;

function formatFont(font: NonNullable<CellStyle['font']>, base: FontStyle): FontStyle {
  return {
    ...base,
    ...(font.name !== undefined && { name: font.name }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.color !== undefined && { color: formatColor(font.color) }),
  };
}

function formatColor(color: string): Color {
  return { rgb: color.replace('#', '').toUpperCase() };
}

/** A file's style → a blueprint's. A cell without a font has the file's normal one, which need not be ours. What a blueprint has no word for is left out (italics, patterns, diagonal lines). */
export function readStyle(file: FileStyle, normal: FontStyle, theme: readonly string[]): CellStyle {
  const font = readFont(file.font ?? normal, DEFAULT_FONT, theme);
  const fill = readFill(file, theme);
  const horizontal = readHorizontal(file);
  const vertical = readVertical(file);
  const border = readBorder(file);
  const locked = file.protection?.locked;
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(file.alignment?.wrapText && { wrap: true }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(file.numFmt && file.numFmt !== 'General' && { numberFormat: file.numFmt }),
    ...(locked !== undefined && { locked }),
  };
}

/** Only font and ground matter in a conditional format. */
export function readOverlay(
  file: FileStyle,
  theme: readonly string[],
): Pick<CellStyle, 'font' | 'fill'> {
  const font = file.font ? readFont(file.font, {}, theme) : {};
  const fill = readFill(file, theme);
  return { ...(Object.keys(font).length > 0 && { font }), ...(fill && { fill }) };
}

function readFont(
  font: FontStyle,
  understood: FontStyle,
  theme: readonly string[],
): NonNullable<CellStyle['font']> {
  const color = font.color ? readColor(font.color, theme) : null;
  return {
    ...(font.name !== undefined && font.name !== understood.name && { name: font.name }),
    ...(font.size !== undefined && font.size !== understood.size && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(color !== null && color !== '#000000' && { color }),
  };
}

function readFill(file: FileStyle, theme: readonly string[]): string | null {
  const fill = file.fill;
  if (fill?.type !== 'pattern' || fill.pattern === 'none') {
    // A conditional format may leave out the pattern and name the ground alone.
    if (fill?.type !== 'pattern' || !fill.bgColor) return null;
    return readColor(fill.bgColor, theme);
  }
  const color = fill.pattern === 'solid' ? (fill.fgColor ?? fill.bgColor) : fill.bgColor;
  return color ? readColor(color, theme) : null;
}

function readHorizontal(file: FileStyle): 'left' | 'center' | 'right' | null {
  switch (file.alignment?.horizontal) {
    case 'left':
      return 'left';
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return 'center';
    case 'right':
      return 'right';
    default:
      return null;
  }
}

function readVertical(file: FileStyle): 'top' | 'middle' | 'bottom' | null {
  switch (file.alignment?.vertical) {
    case 'top':
      return 'top';
    case 'center':
    case 'distributed':
    case 'justify':
      return 'middle';
    case 'bottom':
      return 'bottom';
    default:
      return null;
  }
}

function readBorder(file: FileStyle): NonNullable<CellStyle['border']> {
  const line = (side: BorderSide | undefined): 'thin' | 'medium' | null => {
    if (!side) return null;
    return /^(medium|thick|double)/.test(side.style) ? 'medium' : 'thin';
  };
  const border: { -readonly [Edge in (typeof EDGES)[number]]?: 'thin' | 'medium' } = {};
  for (const edge of EDGES) {
    const style = line(file.border?.[edge]);
    if (style) border[edge] = style;
  }
  return border;
}

/** The first colours of the old fixed palette; the rest is so rare in forms that it stays unread. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function readColor(color: Color, theme: readonly string[]): string | null {
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toLowerCase()}`;
  if (color.theme !== undefined) {
    // A file counts the theme's light and dark pairs the other way round.
    const swapped = [1, 0, 3, 2][color.theme] ?? color.theme;
    const base = theme[swapped];
    return base === undefined ? null : tint(base.slice(-6).toLowerCase(), color.tint ?? 0);
  }
  if (color.indexed === undefined || color.indexed === 64) return null;
  const fixed = INDEXED[color.indexed % 8];
  return color.indexed < 16 && fixed ? `#${fixed.toLowerCase()}` : null;
}

/** Lighter for a positive share, darker for a negative one. */
function tint(rgb: string, share: number): string {
  const channels = [0, 2, 4].map((at) => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const shifted = share < 0 ? value * (1 + share) : value + (255 - value) * share;
    return Math.round(shifted).toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
