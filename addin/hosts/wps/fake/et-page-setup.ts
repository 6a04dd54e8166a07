import type { SheetId } from '../../host';
import { XL_LANDSCAPE, XL_PORTRAIT } from '../et-constants';
import type { EtPageSetup } from '../jsapi';
import { formatAreas, isWholeRows, LAST_COLUMN, parseAreas } from './areas';
import type { Desk } from './desk';
import type { FakeBook } from './fake-book';
import { offer } from './offer';
import { FRESH_MARGINS, FRESH_PAGE, printOf, type Edge, type PageDraft } from './page-draft';

/** Sets a page break; the page settings know of it, because the model keeps both in one. */
export function addPageBreak(book: FakeBook, id: SheetId, row: number): void {
  const { print } = book.sheet(id).frame;
  const draft = book.pages.get(id) ?? FRESH_PAGE;
  const breaks = [...new Set([...(print?.breaks ?? draft.breaks), row])].sort((a, b) => a - b);
  book.pages.set(id, { ...draft, breaks });
  book.writeFrame(id, { print: print && { ...print, breaks } });
}

export function createEtPageSetup(desk: Desk, book: FakeBook, id: SheetId): EtPageSetup {
  const read = (): PageDraft => {
    const { print } = book.sheet(id).frame;
    const draft = book.pages.get(id) ?? FRESH_PAGE;
    // Rows that come and go move the area in the model.
    return print ? { ...draft, area: print.area, breaks: print.breaks ?? [] } : draft;
  };
  const write = (change: Partial<PageDraft>): void => {
    const draft = { ...read(), ...change };
    book.pages.set(id, draft);
    book.writeFrame(id, { print: printOf(draft) });
  };
  const pages = (value: number | boolean): number | false => {
    if (value === true || (value !== false && value < 1))
      throw new Error('1004: not a number of pages');
    return value;
  };
  const margin = (edge: Edge): number => (read().margins ?? FRESH_MARGINS)[edge];
  const setMargin = (edge: Edge, points: number): void =>
    write({ margins: { ...(read().margins ?? FRESH_MARGINS), [edge]: points } });
  return offer(desk.door, 'PageSetup', {
    get PaperSize() {
      return read().paper;
    },
    set PaperSize(paper) {
      write({ paper });
    },
    get Orientation() {
      return read().orientation === 'landscape' ? XL_LANDSCAPE : XL_PORTRAIT;
    },
    set Orientation(number) {
      if (number !== XL_LANDSCAPE && number !== XL_PORTRAIT)
        throw new Error('1004: not an orientation');
      write({ orientation: number === XL_LANDSCAPE ? 'landscape' : 'portrait' });
    },
    get PrintArea() {
      const { area } = read();
      return area ? formatAreas([area]) : '';
    },
    set PrintArea(address) {
      const areas = address === '' ? [] : parseAreas(address);
      if (areas.length > 1) throw new Error('fake lacks print areas of several rectangles');
      write({ area: areas[0] ?? null });
    },
    get PrintTitleRows() {
      const rows = read().titleRows;
      return rows
        ? formatAreas([{ top: rows[0], left: 0, bottom: rows[1], right: LAST_COLUMN }])
        : '';
    },
    set PrintTitleRows(address) {
      const [area] = address === '' ? [] : parseAreas(address);
      if (area && !isWholeRows(area)) throw new Error('1004: not whole rows');
      write({ titleRows: area ? [area.top, area.bottom] : null });
    },
    get Zoom(): number | boolean {
      return read().zoom;
    },
    set Zoom(zoom) {
      if (zoom === true || (zoom !== false && (zoom < 10 || zoom > 400)))
        throw new Error('1004: not a zoom');
      write({ zoom });
    },
    get FitToPagesWide(): number | boolean {
      return read().wide;
    },
    set FitToPagesWide(wide) {
      write({ wide: pages(wide) });
    },
    get FitToPagesTall(): number | boolean {
      return read().tall;
    },
    set FitToPagesTall(tall) {
      write({ tall: pages(tall) });
    },
    get CenterHorizontally() {
      return read().centered;
    },
    set CenterHorizontally(centered) {
      write({ centered });
    },
    get TopMargin() {
      return margin('top');
    },
    set TopMargin(points) {
      setMargin('top', points);
    },
    get RightMargin() {
      return margin('right');
    },
    set RightMargin(points) {
      setMargin('right', points);
    },
    get BottomMargin() {
      return margin('bottom');
    },
    set BottomMargin(points) {
      setMargin('bottom', points);
    },
    get LeftMargin() {
      return margin('left');
    },
    set LeftMargin(points) {
      setMargin('left', points);
    },
    get CenterFooter() {
      return read().footer;
    },
    set CenterFooter(footer) {
      write({ footer });
    },
  } satisfies EtPageSetup);
}
