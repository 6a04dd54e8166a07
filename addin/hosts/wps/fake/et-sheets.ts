import { emptySheet } from '../../../../src/sheet/empty-sheet';
import type { SheetId } from '../../host';
import { sheetOfBlueprint } from '../../workbook/memory-sheet';
import type { EtSheet, EtSheets, EtWorksheet, EtWorksheets } from '../jsapi';
import type { Desk } from './desk';
import { requireOpenStructure } from './et-worksheet';
import type { FakeBook } from './fake-book';
import { offer } from './offer';

/** The sheets of cells, in tab order. */
export function createEtWorksheets(desk: Desk, book: FakeBook): EtWorksheets {
  return offer(desk.door, 'Worksheets', {
    get Count() {
      return book.workbook.sheets.length;
    },
    Item: (index) => worksheetAt(desk, book, index),
    Add: (before, after) => {
      requireOpenStructure(book);
      const { sheets } = book.workbook;
      const names = sheets.map((each) => each.frame.name);
      const at = placeOf(book, before, after);
      const sheet = sheetOfBlueprint(
        book.newId(),
        emptySheet(freshName([...names, ...book.charts])),
      );
      book.write({ sheets: [...sheets.slice(0, at), sheet, ...sheets.slice(at)] });
      book.told.added(sheet.id);
      book.activate(sheet.id);
      return desk.worksheet(book, sheet.id);
    },
  } satisfies EtWorksheets);
}

/** All tabs, chart sheets too. */
export function createEtSheets(desk: Desk, book: FakeBook): EtSheets {
  return offer(desk.door, 'Sheets', {
    get Count() {
      return book.charts.length + book.workbook.sheets.length;
    },
    Item: (index) => {
      const chart =
        typeof index === 'number'
          ? book.charts[index - 1]
          : book.charts.find((each) => each === index);
      if (chart !== undefined) return createEtChart(desk, book, chart);
      return worksheetAt(
        desk,
        book,
        typeof index === 'number' ? index - book.charts.length : index,
      );
    },
  } satisfies EtSheets);
}

/** What is in front: a sheet of cells or a chart. */
export function activeSheetOf(desk: Desk, book: FakeBook): EtSheet {
  return book.activeChart === null
    ? desk.worksheet(book, book.activeSheet)
    : createEtChart(desk, book, book.activeChart);
}

function createEtChart(desk: Desk, book: FakeBook, name: string): EtSheet {
  const index = (): number => {
    const at = book.charts.indexOf(name);
    if (at < 0) throw new Error('0x800401A8: the object is gone');
    return at + 1;
  };
  return offer(desk.door, 'Chart', {
    get Name() {
      index();
      return name;
    },
    set Name(_) {
      throw new Error('fake lacks renaming a chart');
    },
    get Index() {
      return index();
    },
    Activate: () => {
      index();
      desk.front(book);
      book.activeChart = name;
    },
  } satisfies EtSheet);
}

function worksheetAt(desk: Desk, book: FakeBook, index: number | string): EtWorksheet {
  const { sheets } = book.workbook;
  const sheet =
    typeof index === 'number'
      ? sheets[index - 1]
      : sheets.find((each) => each.frame.name.toLowerCase() === index.toLowerCase());
  if (!sheet) throw new Error(`9: no sheet ${index}`);
  return desk.worksheet(book, sheet.id);
}

/** Where a new sheet comes: before or after a given one, otherwise before the one in front. */
function placeOf(book: FakeBook, before?: EtSheet, after?: EtSheet): number {
  const places = book.workbook.sheets.length;
  if (before && after) throw new Error('1004: before one sheet or after another, not both');
  const given = before ?? after;
  const tab = given ? given.Index - book.charts.length - 1 : null;
  if (tab === null) return indexOf(book, book.activeSheet);
  return Math.min(Math.max(tab + (after ? 1 : 0), 0), places);
}

function indexOf(book: FakeBook, id: SheetId): number {
  return book.workbook.sheets.findIndex((each) => each.id === id);
}

function freshName(taken: readonly string[]): string {
  const names = new Set(taken.map((each) => each.toLowerCase()));
  let number = 1;
  while (names.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
