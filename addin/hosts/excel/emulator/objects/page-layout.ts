import type { Area } from '../../../../../src/base/cell';
import type { PrintSetup } from '../../../../../src/sheet/blueprint';
import { LAST_COLUMN } from '../address';
import type { Book } from '../book';
import { nullObject, type Arguments, type EmulatedObject, type Wire } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { booleanOf, membersOf, placeGiven, textOf } from '../given';
import { requireWritable } from '../guard';
import { areaNamed } from './area-named';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { usedArea } from './used-area';

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** `worksheet.pageLayout`. A sheet whose printing nobody set up prints what is used of it on A4. */
export function pageLayoutObject(book: Book, id: string): EmulatedObject {
  const setup = (): PrintSetup => {
    const sheet = book.sheet(id);
    return sheet.frame.print ?? { ...UNTOUCHED, area: usedArea(sheet, false) ?? UNTOUCHED.area };
  };
  const set = (change: Partial<PrintSetup>): void => {
    requireWritable(book);
    if (book.switches.noPrinter) throw new ExcelError('GeneralException');
    const sheet = book.sheet(id);
    book.changeSheet({ ...sheet, frame: { ...sheet.frame, print: { ...setup(), ...change } } });
  };
  const given = (of: Arguments): Area => {
    const place = placeGiven(of, 0);
    if (place && (place.sheet !== id || place.areas.length > 1))
      throw new ExcelError('InvalidArgument');
    return place?.areas[0] ?? areaNamed(book.sheet(id), textOf(of.values[0]));
  };
  const range = (area: Area): EmulatedObject => rangeObject(book, { sheet: id, areas: [area] });
  return {
    type: 'PageLayout',
    reads: {
      PaperSize: () => 'A4',
      Orientation: () => ORIENTATION[setup().orientation],
      CenterHorizontally: () => setup().centerHorizontally,
      Zoom: (): Wire => (setup().fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
    },
    writes: {
      PaperSize: (value) => {
        if (textOf(value).toLowerCase() !== 'a4')
          book.lack(`PageLayout.PaperSize of ${textOf(value)}`);
        set({ paper: 'A4' });
      },
      Orientation: (value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw new ExcelError('InvalidArgument');
        set({ orientation: value === 'Portrait' ? 'portrait' : 'landscape' });
      },
      CenterHorizontally: (value) => set({ centerHorizontally: booleanOf(value) }),
      Zoom: (value) => set({ fitToWidth: fitsToWidth(book, value) }),
    },
    objects: {
      GetPrintAreaOrNullObject: () => {
        const { print } = book.sheet(id).frame;
        return print
          ? rangeAreasObject(book, { sheet: id, areas: [print.area] })
          : nullObject('RangeAreas');
      },
      GetPrintTitleRowsOrNullObject: () => {
        const { titleRows } = setup();
        if (!titleRows) return nullObject('Range');
        return range({ top: titleRows[0], left: 0, bottom: titleRows[1], right: LAST_COLUMN });
      },
    },
    methods: {
      SetPrintArea: (of) => (set({ area: given(of) }), null),
      SetPrintTitleRows: (of) => {
        const { top, bottom } = given(of);
        set({ titleRows: [top, bottom] });
        return null;
      },
    },
  };
}

const UNTOUCHED: PrintSetup = {
  paper: 'A4',
  orientation: 'portrait',
  area: { top: 0, left: 0, bottom: 0, right: 0 },
  titleRows: null,
  fitToWidth: false,
  centerHorizontally: false,
};

function fitsToWidth(book: Book, value: unknown): boolean {
  const { horizontalFitToPages, verticalFitToPages, scale } = membersOf(value);
  if ((verticalFitToPages ?? null) !== null) book.lack('PageLayout.Zoom.verticalFitToPages');
  if ((scale ?? 100) !== 100) book.lack(`PageLayout.Zoom.scale of ${String(scale)}`);
  if ((horizontalFitToPages ?? 1) !== 1)
    book.lack(`PageLayout.Zoom.horizontalFitToPages of ${String(horizontalFitToPages)}`);
  return horizontalFitToPages === 1;
}
