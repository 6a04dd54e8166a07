import type { Area } from '../../../../src/base/cell';
import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import type { Hand } from '../../hand';
import type { SheetId } from '../../host';
import { blueprintOfSheet } from '../../workbook/memory-sheet';
import type { EtApiEvent, EtApplication } from '../jsapi';
import { createDoor, type Calls, type Door } from './calls';
import { USUAL, type Desk, type FakeEtOptions } from './desk';
import { createEtApiEvent, createEtApplication } from './et-application';
import { createEtEvents } from './et-events';
import { createEtRange } from './et-range';
import { createEtWorkbook } from './et-workbook';
import { createEtWorksheet } from './et-worksheet';
import { offer } from './offer';
import { createFakeBook, type BookTold, type FakeBook } from './fake-book';
import { clearAll, createFakeHand } from './fake-hand';

/** One workbook open in the fake, seen from a person's side. */
export interface FakeWorkbook {
  readonly hand: Hand;
  /** Ctrl held down: several rectangles emptied, told as one change. */
  clearAll(sheet: SheetId, areas: readonly Area[]): Promise<void>;
  /** Ctrl held down: several rectangles selected. */
  selectAll(sheet: SheetId, areas: readonly Area[]): void;
  /** What the hand calls the sheet of this name. */
  idOf(sheetName: string): SheetId;
  /** What the workbook holds, formula results included; never through the JSAPI. */
  look(): Promise<readonly SheetBlueprint[]>;
  setReadOnly(on: boolean): void;
  protectStructure(on: boolean): void;
  /** Protects a sheet, with a password if one is given; null takes the protection away. */
  protectSheet(name: string, password: string | null): void;
  /** A chart sheet, which is in `Sheets` and not in `Worksheets`. */
  addChart(name: string): void;
  activate(): void;
  /** Answers whether it closed: a listener may have refused. */
  close(): boolean;
  /** Answers whether it was saved: a listener may have refused, or it is read-only. */
  save(name?: string): boolean;
  /** What is on paper; nothing where a listener refused. */
  print(): Promise<readonly SheetBlueprint[]>;
}

/** A running WPS 表格 that is none: the JSAPI over workbooks in memory. */
export interface FakeEt extends FakeWorkbook {
  readonly application: EtApplication;
  readonly apiEvent: EtApiEvent;
  readonly calls: Calls;
  readonly failOn: Door['failOn'];
  /** Alerts that would have held up a call until a person answered. */
  readonly alerts: readonly string[];
  /** What listeners threw; ET goes on regardless. */
  readonly listenerErrors: readonly unknown[];
  /** A cell is being edited, or no longer. */
  editing(on: boolean): void;
  openWorkbook(name: string, sheets: readonly SheetBlueprint[]): FakeWorkbook;
  /** The application as a page of an add-in has it, with the members WPS puts beside. */
  applicationWith<Addin extends object>(addin: Addin): EtApplication & Addin;
  /** Wraps an object of the page's as the application's own are: counted, and loud about what it lacks. */
  offer<Members extends object>(kind: string, members: Members): Members;
}

/** Starts with one workbook, which the fake's own `hand`, `look` and so on are about. */
export function createFakeEt(
  sheets: readonly SheetBlueprint[],
  options: Partial<FakeEtOptions> = {},
): FakeEt {
  const desk = createDesk({ ...USUAL, ...options });
  return {
    ...openWorkbook(desk, '工作簿1', sheets),
    application: createEtApplication(desk, {}),
    apiEvent: createEtApiEvent(desk),
    calls: desk.door.calls,
    failOn: desk.door.failOn,
    alerts: desk.alerts,
    listenerErrors: desk.events.listenerErrors,
    editing: (on) => {
      desk.door.editing = on;
    },
    openWorkbook: (name, blueprints) => openWorkbook(desk, name, blueprints),
    applicationWith: (addin) => createEtApplication(desk, addin),
    offer: (kind, members) => offer(desk.door, kind, members),
  };
}

function createDesk(options: FakeEtOptions): Desk {
  const desk: Desk = {
    door: createDoor(),
    events: createEtEvents(),
    options,
    books: [],
    alerts: [],
    activeBook: null,
    screenUpdating: true,
    displayAlerts: true,
    front: (book) => {
      const before = desk.activeBook;
      if (before === book) return;
      if (before && !before.closed) desk.events.tell('WorkbookDeactivate', desk.workbook(before));
      desk.activeBook = book;
      desk.events.tell('WorkbookActivate', desk.workbook(book));
    },
    workbook: (book) => createEtWorkbook(desk, book),
    worksheet: (book, id) => createEtWorksheet(desk, book, id),
    range: (book, id, areas) => createEtRange(desk, book, id, areas),
  };
  return desk;
}

function openWorkbook(
  desk: Desk,
  name: string,
  blueprints: readonly SheetBlueprint[],
): FakeWorkbook {
  const book = createFakeBook(
    name,
    blueprints,
    tellFrom(desk, () => book),
  );
  desk.books.push(book);
  desk.events.tell('WorkbookOpen', desk.workbook(book));
  desk.front(book);
  const idOf = (sheetName: string): SheetId => {
    const sheet = book.workbook.sheets.find((each) => each.frame.name === sheetName);
    if (!sheet) throw new RangeError(`no sheet is called ${sheetName}`);
    return sheet.id;
  };
  const look = async (): Promise<readonly SheetBlueprint[]> =>
    book.workbook.sheets.map(({ id }) => blueprintOfSheet(book.calculatedSheet(id)));
  return {
    hand: createFakeHand(book),
    clearAll: (sheet, areas) => clearAll(book, sheet, areas),
    selectAll: (sheet, areas) => {
      book.activate(sheet);
      book.select(sheet, areas);
    },
    idOf,
    look,
    setReadOnly: (on) => {
      book.readOnly = on;
    },
    protectStructure: (on) => {
      book.structureProtected = on;
    },
    protectSheet: (sheetName, password) => {
      const id = idOf(sheetName);
      book.writeFrame(id, { protected: password !== null });
      if (password) book.sheetPasswords.set(id, password);
      else book.sheetPasswords.delete(id);
    },
    addChart: (chart) => void book.charts.push(chart),
    activate: () => desk.front(book),
    close: () => closeBook(desk, book),
    save: (newName) => saveBook(desk, book, newName),
    print: async () => (desk.events.ask('WorkbookBeforePrint', desk.workbook(book)) ? look() : []),
  };
}

function closeBook(desk: Desk, book: FakeBook): boolean {
  if (!desk.events.ask('WorkbookBeforeClose', desk.workbook(book))) return false;
  const inFront = desk.activeBook === book;
  if (inFront) desk.events.tell('WorkbookDeactivate', desk.workbook(book));
  desk.books.splice(desk.books.indexOf(book), 1);
  book.closed = true;
  if (inFront) desk.activeBook = null;
  const [next] = desk.books;
  if (inFront && next) desk.front(next);
  return true;
}

function saveBook(desk: Desk, book: FakeBook, newName: string | undefined): boolean {
  const saveAs = newName !== undefined;
  if (book.readOnly && !saveAs) return false;
  if (!desk.events.ask('WorkbookBeforeSave', desk.workbook(book), saveAs)) return false;
  if (saveAs) book.name = newName;
  book.folder = '/文档';
  desk.events.tell('WorkbookAfterSave', desk.workbook(book), true);
  return true;
}

function tellFrom(desk: Desk, book: () => FakeBook): BookTold {
  const { events } = desk;
  return {
    changed: (id, areas) =>
      events.tell('SheetChange', desk.worksheet(book(), id), desk.range(book(), id, areas)),
    selected: (id, areas) =>
      events.tell(
        'SheetSelectionChange',
        desk.worksheet(book(), id),
        desk.range(book(), id, areas),
      ),
    left: (id) => events.tell('SheetDeactivate', desk.worksheet(book(), id)),
    activated: (id) => events.tell('SheetActivate', desk.worksheet(book(), id)),
    added: (id) =>
      events.tell('WorkbookNewSheet', desk.workbook(book()), desk.worksheet(book(), id)),
    leaving: (id) => events.tell('SheetBeforeDelete', desk.worksheet(book(), id)),
  };
}
