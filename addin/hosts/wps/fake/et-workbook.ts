import type { EtWindow, EtWindows, EtWorkbook } from '../jsapi';
import type { Desk } from './desk';
import { activeSheetOf, createEtSheets, createEtWorksheets } from './et-sheets';
import type { FakeBook, Split } from './fake-book';
import { offer } from './offer';

export function createEtWorkbook(desk: Desk, book: FakeBook): EtWorkbook {
  const open = (): FakeBook => {
    if (book.closed) throw new Error('0x800401A8: the workbook is closed');
    return book;
  };
  return offer(desk.door, 'Workbook', {
    get Name() {
      return open().name;
    },
    get FullName() {
      const { folder, name } = open();
      return folder === null ? name : `${folder}/${name}`;
    },
    get ReadOnly() {
      return open().readOnly;
    },
    get ProtectStructure() {
      return open().structureProtected;
    },
    get Worksheets() {
      return createEtWorksheets(desk, open());
    },
    get Sheets() {
      return createEtSheets(desk, open());
    },
    get ActiveSheet() {
      return activeSheetOf(desk, open());
    },
    get Windows() {
      return createEtWindows(desk, open());
    },
    Activate: () => desk.front(open()),
  } satisfies EtWorkbook);
}

function createEtWindows(desk: Desk, book: FakeBook): EtWindows {
  return offer(desk.door, 'Windows', {
    get Count() {
      return 1;
    },
    Item: (index) => {
      if (index !== 1) throw new Error(`9: no window ${index}`);
      return createEtWindow(desk, book);
    },
  } satisfies EtWindows);
}

/** The one window; splits and frozen panes are those of the sheet shown in it. */
function createEtWindow(desk: Desk, book: FakeBook): EtWindow {
  const sheet = (): string => {
    if (book.closed || book.activeChart !== null)
      throw new Error('1004: the window shows no sheet of cells');
    return book.activeSheet;
  };
  const frozen = (): Split | null => book.sheet(sheet()).frame.freeze;
  const split = (): Split => frozen() ?? book.splits.get(sheet()) ?? { rows: 0, columns: 0 };
  const resplit = (change: Partial<Split>): void => {
    const next = { ...split(), ...change };
    book.splits.set(sheet(), next);
    if (frozen()) book.writeFrame(sheet(), { freeze: next });
  };
  return offer(desk.door, 'Window', {
    get ActiveSheet() {
      return activeSheetOf(desk, book);
    },
    get RangeSelection() {
      return desk.range(book, sheet(), book.selection(sheet()));
    },
    get SplitRow() {
      return split().rows;
    },
    set SplitRow(rows) {
      resplit({ rows });
    },
    get SplitColumn() {
      return split().columns;
    },
    set SplitColumn(columns) {
      resplit({ columns });
    },
    get FreezePanes() {
      return frozen() !== null;
    },
    set FreezePanes(on) {
      const at = split();
      const { row, column } = book.activeCell;
      // A window that is not split freezes above and left of the active cell.
      const freeze = at.rows > 0 || at.columns > 0 ? at : { rows: row, columns: column };
      if (!on) book.splits.delete(sheet());
      book.writeFrame(sheet(), { freeze: on ? freeze : null });
    },
  } satisfies EtWindow);
}
