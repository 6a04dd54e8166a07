import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { CellStyle } from '../../../src/sheet/blueprint';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const EDGES = [
  ['top', 't'],
  ['right', 'r'],
  ['bottom', 'b'],
  ['left', 'l'],
] as const;

/** Everything of a cell's style but `locked`, which Univer keeps elsewhere (see univer-cell.ts). */
export function univerStyle(style: CellStyle): IStyleData {
  const { font } = style;
  return {
    ...(font?.name === undefined ? {} : { ff: font.name }),
    ...(font?.size === undefined ? {} : { fs: font.size }),
    ...(font?.bold === undefined
      ? {}
      : { bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(font?.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(style.wrap === undefined
      ? {}
      : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.border === undefined ? {} : { bd: univerBorder(style.border) }),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function univerBorder(border: NonNullable<CellStyle['border']>): IBorderData {
  const data: IBorderData = {};
  for (const [edge, short] of EDGES) {
    const weight = border[edge];
    if (weight)
      data[short] = {
        s: weight === 'medium' ? BorderStyleTypes.MEDIUM : BorderStyleTypes.THIN,
        cl: { rgb: '#000000' },
      };
  }
  return data;
}

/** The way back; what a blueprint cannot say (italics, strike-through, gradients) is left out. */
export function cellStyle(style: IStyleData): CellStyle {
  const font = {
    ...(typeof style.ff === 'string' ? { name: style.ff } : {}),
    ...(style.fs === undefined ? {} : { size: style.fs }),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...colorAs('color', style.cl?.rgb),
  };
  const border = style.bd ? cellBorder(style.bd) : {};
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...colorAs('fill', style.bg?.rgb),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === undefined || style.tb === null
      ? {}
      : { wrap: style.tb === WrapStrategy.WRAP }),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
  };
}

const HEAVY: readonly BorderStyleTypes[] = [
  BorderStyleTypes.MEDIUM,
  BorderStyleTypes.MEDIUM_DASHED,
  BorderStyleTypes.MEDIUM_DASH_DOT,
  BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  BorderStyleTypes.THICK,
  BorderStyleTypes.DOUBLE,
];

function cellBorder(data: IBorderData): NonNullable<CellStyle['border']> {
  const border: { [Edge in 'top' | 'right' | 'bottom' | 'left']?: 'thin' | 'medium' } = {};
  for (const [edge, short] of EDGES) {
    const line = data[short];
    if (line && line.s !== BorderStyleTypes.NONE)
      border[edge] = HEAVY.includes(line.s) ? 'medium' : 'thin';
  }
  return border;
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, number>>,
  value: Nullable<number>,
): Key | undefined {
  for (const key in table) if (table[key] === value) return key;
  return undefined;
}

function colorAs<Key extends string>(key: Key, color: Nullable<string>): { [K in Key]?: string } {
  const hex = color ? hexColor(color) : null;
  const named: { [K in Key]?: string } = {};
  if (hex) named[key] = hex;
  return named;
}

/** `rgb(255, 0, 0)`, `#F00` and `#FF0000` → `#ff0000`; null for what is no plain colour. */
export function hexColor(color: string): string | null {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((d) => d + d).join('')}`;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(text)?.slice(1);
  return parts
    ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
    : null;
}

/** A name for a style that depends on nothing but the style, so that equal styles of all sheets are kept once. */
export function styleId(style: IStyleData): string {
  const text = JSON.stringify(style);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return `h${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
