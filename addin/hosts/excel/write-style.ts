import type { Area } from '../../../src/base/cell';
import type { CellStyle } from '../../../src/sheet/blueprint';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;
const WEIGHT = { thin: 'Thin', medium: 'Medium' } as const;

/** Gives every cell of the rectangle this style; what the style does not name is left as it is. */
export function writeStyle(range: Excel.Range, style: CellStyle, area: Area): void {
  const { format } = range;
  writeFont(format.font, style.font ?? {});
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  if (style.border) writeBorder(format.borders, style.border, area);
  if (style.numberFormat !== undefined) range.numberFormat = fill(area, style.numberFormat);
}

/** The parts of a font a style may name; a conditional format's font has some of them. */
interface SettableFont {
  name?: string;
  size?: number;
  bold: boolean;
  color: string;
}

/** Sets what is named. */
export function writeFont(font: SettableFont, named: NonNullable<CellStyle['font']>): void {
  if (named.name !== undefined) font.name = named.name;
  if (named.size !== undefined) font.size = named.size;
  if (named.bold !== undefined) font.bold = named.bold;
  if (named.color !== undefined) font.color = named.color;
}

function writeBorder(
  borders: Excel.RangeBorderCollection,
  edges: NonNullable<CellStyle['border']>,
  { top, left, bottom, right }: Area,
): void {
  const lines = [
    ['EdgeTop', edges.top],
    ['EdgeBottom', edges.bottom],
    ['EdgeLeft', edges.left],
    ['EdgeRight', edges.right],
    ['InsideHorizontal', bottom > top ? edges.top : undefined],
    ['InsideVertical', right > left ? edges.left : undefined],
  ] as const;
  for (const [index, weight] of lines) {
    if (!weight) continue;
    const line = borders.getItem(index);
    line.style = 'Continuous';
    line.weight = WEIGHT[weight];
  }
}

function fill({ top, left, bottom, right }: Area, content: string): string[][] {
  return Array.from({ length: bottom - top + 1 }, () =>
    new Array<string>(right - left + 1).fill(content),
  );
}
