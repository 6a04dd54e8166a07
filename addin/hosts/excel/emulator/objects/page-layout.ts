import type { Area } from '../../../../../src/base/cell';
import type { PrintSetup } from '../../../../../src/sheet/blueprint';
import { LAST_COLUMN } from '../address';
import type { Book } from '../book';
import { nullObject, type Arguments, type EmulatedObject, type Wire } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { booleanOf, membersOf, numberOf, placeGiven, textOf } from '../given';
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
      Zoom: (): Wire =>
        setup().fitToWidth ? { horizontalFitToPages: 1 } : { scale: setup().scale ?? 100 },
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
      Zoom: (value) => set(zoomOf(book, value)),
    },
    objects: {
      HeadersFooters: () =>
        headersFootersObject({
          read: () => setup().footer ?? '',
          write: (footer) => set({ footer }),
        }),
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
      SetPrintMargins: ({ values: [unit, options] }) => {
        if (unit !== 'Centimeters') book.lack(`PageLayout.SetPrintMargins in ${String(unit)}`);
        const { top, right, bottom, left } = membersOf(options);
        set({
          margins: {
            top: numberOf(top),
            right: numberOf(right),
            bottom: numberOf(bottom),
            left: numberOf(left),
          },
        });
        return null;
      },
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

function zoomOf(book: Book, value: unknown): Pick<PrintSetup, 'fitToWidth' | 'scale'> {
  const { horizontalFitToPages, verticalFitToPages, scale } = membersOf(value);
  if ((verticalFitToPages ?? null) !== null) book.lack('PageLayout.Zoom.verticalFitToPages');
  if ((horizontalFitToPages ?? 1) !== 1)
    book.lack(`PageLayout.Zoom.horizontalFitToPages of ${String(horizontalFitToPages)}`);
  if (horizontalFitToPages === 1) return { fitToWidth: true };
  const percent = numberOf(scale);
  if (percent < 10 || percent > 400) throw new ExcelError('InvalidArgument');
  return { fitToWidth: false, scale: percent };
}

/** `pageLayout.headersFooters`: of all of them only the middle of the foot of every page. */
function headersFootersObject(foot: {
  readonly read: () => string;
  readonly write: (footer: string) => void;
}): EmulatedObject {
  const all: EmulatedObject = {
    type: 'HeaderFooter',
    reads: { CenterFooter: foot.read },
    writes: { CenterFooter: (value) => foot.write(textOf(value)) },
  };
  return { type: 'HeaderFooterGroup', objects: { DefaultForAllPages: () => all } };
}

/** `worksheet.horizontalPageBreaks`; a break stands before the row of the cell it is given. */
export function pageBreaksObject(book: Book, id: string): EmulatedObject {
  const print = (): PrintSetup => book.sheet(id).frame.print ?? UNTOUCHED;
  return {
    type: 'PageBreakCollection',
    objects: {
      Add: (of) => {
        requireWritable(book);
        if (book.switches.noPrinter) throw new ExcelError('GeneralException');
        const sheet = book.sheet(id);
        const { top } = placeGiven(of, 0)?.areas[0] ?? areaNamed(sheet, textOf(of.values[0]));
        const breaks = [...new Set([...(print().breaks ?? []), top])].sort((a, b) => a - b);
        book.changeSheet({ ...sheet, frame: { ...sheet.frame, print: { ...print(), breaks } } });
        return { type: 'PageBreak' };
      },
    },
  };
}
