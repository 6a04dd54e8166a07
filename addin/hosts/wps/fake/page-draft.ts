import type { Area } from '../../../../src/base/cell';
import type { PrintSetup } from '../../../../src/sheet/blueprint';

/** What `PageSetup` keeps of a sheet. The model keeps it as the blueprint's print set-up as soon as that says all of it. */
export interface PageDraft {
  readonly area: Area | null;
  readonly orientation: 'portrait' | 'landscape';
  readonly titleRows: PrintSetup['titleRows'];
  readonly centered: boolean;
  /** A number of `XlPaperSize`; 9 is A4. A fresh sheet has the printer's own, taken here to be another. */
  readonly paper: number;
  /** A percentage, or false: fit to pages. */
  readonly zoom: number | false;
  readonly wide: number | false;
  /** 1 unless told otherwise, so that fitting the width alone puts the whole sheet onto one page. */
  readonly tall: number | false;
  /** Points; null while they are what a fresh sheet has. */
  readonly margins: Readonly<Record<Edge, number>> | null;
  readonly footer: string;
  /** Rows before which somebody has set a page break. */
  readonly breaks: readonly number[];
}

export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** Points a fresh sheet has. */
export const FRESH_MARGINS = { top: 54, right: 50.4, bottom: 54, left: 50.4 } as const;

const POINTS_A_CENTIMETRE = 72 / 2.54;

const A4 = 9;
const LETTER = 1;

export const FRESH_PAGE: PageDraft = {
  area: null,
  orientation: 'portrait',
  titleRows: null,
  centered: false,
  paper: LETTER,
  zoom: 100,
  wide: 1,
  tall: 1,
  margins: null,
  footer: '',
  breaks: [],
};

export function firstPageOf(print: PrintSetup | null): PageDraft {
  if (!print) return FRESH_PAGE;
  return {
    area: print.area,
    orientation: print.orientation,
    titleRows: print.titleRows,
    centered: print.centerHorizontally,
    paper: A4,
    ...(print.fitToWidth
      ? { zoom: false, wide: 1, tall: false }
      : { zoom: print.scale ?? 100, wide: 1, tall: 1 }),
    margins: print.margins ? mapEdges(print.margins, (each) => each * POINTS_A_CENTIMETRE) : null,
    footer: print.footer ?? '',
    breaks: print.breaks ?? [],
  };
}

/** The print set-up as a blueprint says it; null while it prints on another paper or has no area. */
export function printOf(draft: PageDraft): PrintSetup | null {
  if (draft.area === null || draft.paper !== A4) return null;
  return {
    paper: 'A4',
    orientation: draft.orientation,
    area: draft.area,
    titleRows: draft.titleRows,
    fitToWidth: draft.zoom === false && draft.wide === 1 && draft.tall === false,
    ...(draft.zoom !== false && draft.zoom !== 100 && { scale: draft.zoom }),
    ...(draft.margins && { margins: mapEdges(draft.margins, centimetres) }),
    ...(draft.footer !== '' && { footer: draft.footer }),
    ...(draft.breaks.length > 0 && { breaks: draft.breaks }),
    centerHorizontally: draft.centered,
  };
}

function centimetres(points: number): number {
  return Math.round((points / POINTS_A_CENTIMETRE) * 100) / 100;
}

function mapEdges(
  margins: Readonly<Record<Edge, number>>,
  convert: (margin: number) => number,
): Readonly<Record<Edge, number>> {
  const { top, right, bottom, left } = margins;
  return {
    top: convert(top),
    right: convert(right),
    bottom: convert(bottom),
    left: convert(left),
  };
}
