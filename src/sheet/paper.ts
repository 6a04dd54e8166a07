import type { PrintSetup } from './blueprint';

/** Points. */
const A4 = { short: 595.3, long: 841.9 } as const;
const CENTIMETRE = 72 / 2.54;

/** Centimetres; a table has no use for the wide margins that GB/T 9704 gives to letters. */
export const MARGINS = { top: 2, right: 2, bottom: 2, left: 2 } as const;

/** What differs from program to program and from font to font. */
const SLACK = { width: 0.97, height: 0.97 } as const;

/** Room for the table on one page, in points. */
export interface PaperRoom {
  readonly width: number;
  readonly height: number;
}

/** The room an A4 page has within the margins, less what programs differ by, for a sheet printed at so many percent. */
export function paperRoom(orientation: PrintSetup['orientation'], scale: number): PaperRoom {
  const portrait = orientation === 'portrait';
  const width = portrait ? A4.short : A4.long;
  const height = portrait ? A4.long : A4.short;
  return {
    width: ((width - (MARGINS.left + MARGINS.right) * CENTIMETRE) * SLACK.width * 100) / scale,
    height: ((height - (MARGINS.top + MARGINS.bottom) * CENTIMETRE) * SLACK.height * 100) / scale,
  };
}
