import type { WriteSheet } from 'hucre';
import type { PrintSetup } from '../../src/sheet/blueprint';

/** A file measures margins in inches. */
export const CENTIMETRES = 2.54;

/** How a sheet is put on paper, in the file library's words; print area and title rows are names of the workbook and stand there. */
export function formatPrint(
  print: PrintSetup,
): Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'> {
  const { scale, breaks, margins, footer } = print;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: print.orientation,
      horizontalCentered: print.centerHorizontally,
      // As many pages down as it takes: 0 stands for "any number".
      ...(print.fitToWidth
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
        : scale !== undefined && { scale }),
      ...(margins && {
        margins: {
          top: margins.top / CENTIMETRES,
          right: margins.right / CENTIMETRES,
          bottom: margins.bottom / CENTIMETRES,
          left: margins.left / CENTIMETRES,
        },
      }),
    },
    // The library names the last row of a page, a blueprint the first one of the next.
    ...(breaks && breaks.length > 0 && { rowBreaks: breaks.map((row) => row - 1) }),
    ...(footer && { headerFooter: { oddFooter: `&C${footer}` } }),
  };
}
