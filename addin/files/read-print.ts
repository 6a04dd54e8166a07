import type { HeaderFooter, PageMargins, Sheet } from 'hucre';
import type { Area, Cell } from '../../src/base/cell';
import type { PrintSetup } from '../../src/sheet/blueprint';
import { CENTIMETRES } from './format-print';
import { readArea } from './read-area';

/** What programs set where nobody has: a sheet with these has no margins of its own. */
const UNSET_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

/** A file's page set-up; `omitted` counts what a blueprint has no word for: headers, feet beside the middle, breaks between columns. */
export function readPrint(
  sheet: Sheet,
  cells: readonly Cell[],
): { readonly print: PrintSetup | null; readonly omitted: number } {
  const setup = sheet.pageSetup ?? {};
  const orientation = setup.orientation ?? 'portrait';
  const fitToWidth = setup.fitToPage === true && setup.fitToWidth !== 0;
  const area = setup.printArea ? readArea(setup.printArea) : null;
  const breaks = readBreaks(sheet.rowBreaks);
  const foot = readFooter(sheet.headerFooter);
  const omitted = foot.omitted + (sheet.colBreaks?.length ? 1 : 0);
  // A sheet nobody has set up for printing stays so; a turned or fitted one without an area prints what it holds.
  const untouched = area === null && orientation === 'portrait' && !fitToWidth;
  if (untouched && breaks.length === 0 && foot.footer === null) return { print: null, omitted };
  const margins = readMargins(setup.margins);
  const print: PrintSetup = {
    paper: 'A4',
    orientation,
    area: area ?? usedArea(cells),
    titleRows: readTitleRows(setup.printTitlesRow),
    fitToWidth,
    ...(!fitToWidth && setup.scale !== undefined && { scale: setup.scale }),
    ...(breaks.length > 0 && { breaks }),
    ...(margins && { margins }),
    ...(foot.footer !== null && { footer: foot.footer }),
    centerHorizontally: setup.horizontalCentered === true,
  };
  return { print, omitted };
}

function readBreaks(breaks: readonly number[] = []): readonly number[] {
  return [...new Set(breaks)].map((row) => row + 1).sort((a, b) => a - b);
}

function readMargins(file: PageMargins | undefined): PrintSetup['margins'] | null {
  const inches = { ...UNSET_MARGINS, ...file };
  const edges = ['top', 'right', 'bottom', 'left'] as const;
  if (edges.every((edge) => Math.abs(inches[edge] - UNSET_MARGINS[edge]) < 0.005)) return null;
  const centimetres = (edge: (typeof edges)[number]): number =>
    Math.round(inches[edge] * CENTIMETRES * 100) / 100;
  return {
    top: centimetres('top'),
    right: centimetres('right'),
    bottom: centimetres('bottom'),
    left: centimetres('left'),
  };
}

/** What stands in the middle at the foot; words before any `&L`, `&C` or `&R` stand in the middle too. */
function readFooter(texts: HeaderFooter = {}): {
  readonly footer: string | null;
  readonly omitted: number;
} {
  const { oddFooter = '', ...others } = texts;
  const foot = { left: '', middle: '', right: '' };
  let side: keyof typeof foot = 'middle';
  // `&&` is a printed ampersand, so that `&&L` is no mark.
  for (const [word] of oddFooter.matchAll(/&&|&[LCR]|&|[^&]+/g)) {
    if (word === '&L') side = 'left';
    else if (word === '&C') side = 'middle';
    else if (word === '&R') side = 'right';
    else foot[side] += word;
  }
  const elsewhere = Object.values(others).some((text) => typeof text === 'string' && text !== '');
  const beside = foot.left !== '' || foot.right !== '';
  return { footer: foot.middle || null, omitted: beside || elsewhere ? 1 : 0 };
}

function readTitleRows(range: string | undefined): PrintSetup['titleRows'] {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(range ?? '');
  return match ? [Number(match[1]) - 1, Number(match[2]) - 1] : null;
}

function usedArea(cells: readonly Cell[]): Area {
  const bottom = Math.max(0, ...cells.map((cell) => cell.row));
  const right = Math.max(0, ...cells.map((cell) => cell.column));
  return { top: 0, left: 0, bottom, right };
}
