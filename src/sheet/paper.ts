import type { PrintSetup } from './blueprint';
import { HIGHEST_ROW } from './text-height';

/** Points. */
const A4 = { short: 595.3, long: 841.9 } as const;
const CENTIMETRE = 72 / 2.54;

/** Centimetres; what is printed keeps within them whatever the font. */
export const MARGINS = { top: 1.5, right: 1.5, bottom: 1.6, left: 1.5 } as const;

/**
 * What differs from program to program and from font to font. A file's widths are counted in digits: where 宋体 is missing and
 * the font in its place has wide ones (0.636 em for 0.5, rounded to pixels), all columns come out wider by a sixth and must still
 * fit. With 宋体 the table is then 153 mm wide on upright paper, near the 156 mm that GB/T 9704 gives to print.
 */
const SLACK = { width: 0.85, height: 0.97 } as const;

/** What a program gives a page, where its measures differ from what they say, and the highest row it takes. */
export interface Paper {
  readonly slack: { readonly width: number; readonly height: number };
  /** Points. */
  readonly highest: number;
}

export const SHEET_PAPER: Paper = { slack: SLACK, highest: HIGHEST_ROW };
/** A file of words has its widths in points, and rows as high as their words are. */
export const FILE_PAPER: Paper = { slack: { ...SLACK, width: 1 }, highest: Infinity };

/** Room for the table on one page, in points. */
export interface PaperRoom {
  readonly width: number;
  readonly height: number;
}

/** The room an A4 page has within the margins, less what programs differ by, for a sheet printed at so many percent. */
export function paperRoom(
  orientation: PrintSetup['orientation'],
  scale: number,
  { slack } = SHEET_PAPER,
): PaperRoom {
  const portrait = orientation === 'portrait';
  const width = portrait ? A4.short : A4.long;
  const height = portrait ? A4.long : A4.short;
  return {
    width: ((width - (MARGINS.left + MARGINS.right) * CENTIMETRE) * slack.width * 100) / scale,
    height: ((height - (MARGINS.top + MARGINS.bottom) * CENTIMETRE) * slack.height * 100) / scale,
  };
}
