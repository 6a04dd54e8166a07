import type { Area, Cell } from '../../../../src/base/cell';
import type { SheetBlueprint } from '../../../../src/sheet/blueprint';
import type { SheetId } from '../../host';
import { createMemoryHistory, type MemoryHistory } from '../../memory/memory-history';
import { sheetOfBlueprint, type MemorySheet } from '../../workbook/memory-sheet';
import { replaceSheet, type MemoryWorkbook } from '../../workbook/memory-workbook';
import { firstPageOf, type PageDraft } from './page-draft';

const TOP: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

/** What the application tells about a book, before it is put into events. */
export interface BookTold {
  changed(sheet: SheetId, areas: readonly Area[]): void;
  selected(sheet: SheetId, areas: readonly Area[]): void;
  left(sheet: SheetId): void;
  activated(sheet: SheetId): void;
  added(sheet: SheetId): void;
  leaving(sheet: SheetId): void;
}

/** Where the window is split while a sheet is shown. */
export interface Split {
  readonly rows: number;
  readonly columns: number;
}

/** One open workbook: the memory model with the person's undo, and what only a window knows. */
export interface FakeBook {
  readonly told: BookTold;
  readonly workbook: MemoryWorkbook;
  readonly history: MemoryHistory;
  readonly activeSheet: SheetId;
  readonly activeCell: Cell;
  readonly pages: Map<SheetId, PageDraft>;
  readonly splits: Map<SheetId, Split>;
  readonly sheetPasswords: Map<SheetId, string>;
  /** Names of chart sheets; they stand before the sheets of cells. */
  readonly charts: string[];
  /** Name of the chart sheet in front; null while a sheet of cells is. */
  activeChart: string | null;
  name: string;
  /** Null before the first saving. */
  folder: string | null;
  structureProtected: boolean;
  readOnly: boolean;
  closed: boolean;
  newId(): SheetId;
  /** The sheet as it stands; throws where it is gone, as every member of a held object does. */
  sheet(id: SheetId): MemorySheet;
  /** The sheet with the results of its formulas. */
  calculatedSheet(id: SheetId): MemorySheet;
  /** What the add-in writes stands at once, and takes the person's undo away; formulas are calculated when somebody looks. */
  write(next: MemoryWorkbook): void;
  writeSheet(sheet: MemorySheet): void;
  writeFrame(id: SheetId, frame: Partial<MemorySheet['frame']>): void;
  selection(id: SheetId): readonly Area[];
  select(id: SheetId, areas: readonly Area[]): void;
  activate(id: SheetId): void;
}

export function createFakeBook(
  name: string,
  blueprints: readonly SheetBlueprint[],
  told: BookTold,
): FakeBook {
  let lastId = 0;
  const newId = (): SheetId => `${name}#${(lastId += 1)}`;
  const sheets = blueprints.map((each) => sheetOfBlueprint(newId(), each));
  const selections = new Map<SheetId, readonly Area[]>();
  let history = createMemoryHistory({ sheets });
  let written: MemoryWorkbook | null = null;
  let active = firstVisible(history.workbook);
  const settle = (): void => {
    if (written) history = createMemoryHistory(written);
    written = null;
  };
  const find = (id: SheetId): MemorySheet | undefined =>
    book.closed ? undefined : book.workbook.sheets.find((each) => each.id === id);
  const book: FakeBook = {
    told,
    get workbook() {
      return written ?? history.workbook;
    },
    get history() {
      settle();
      return history;
    },
    get activeSheet() {
      if (!book.workbook.sheets.some((each) => each.id === active))
        active = firstVisible(book.workbook);
      return active;
    },
    get activeCell() {
      const [area] = book.selection(book.activeSheet);
      return { row: area?.top ?? 0, column: area?.left ?? 0 };
    },
    pages: new Map(sheets.map((each) => [each.id, firstPageOf(each.frame.print)])),
    splits: new Map(),
    sheetPasswords: new Map(),
    charts: [],
    activeChart: null,
    name,
    folder: null,
    structureProtected: false,
    readOnly: false,
    closed: false,
    newId,
    sheet: (id) => {
      const sheet = find(id);
      if (!sheet) throw new Error('0x800401A8: the object is gone');
      return sheet;
    },
    calculatedSheet: (id) => {
      settle();
      return book.sheet(id);
    },
    write: (next) => {
      written = next;
    },
    writeSheet: (sheet) => book.write(replaceSheet(book.workbook, sheet)),
    writeFrame: (id, frame) => {
      const sheet = book.sheet(id);
      book.writeSheet({ ...sheet, frame: { ...sheet.frame, ...frame } });
    },
    selection: (id) => selections.get(id) ?? TOP,
    select: (id, areas) => {
      selections.set(id, areas);
      told.selected(id, areas);
    },
    activate: (id) => {
      const before = book.activeChart ?? active;
      book.activeChart = null;
      if (id === before) return;
      if (find(before)) told.left(before);
      active = id;
      told.activated(id);
    },
  };
  return book;
}

function firstVisible(workbook: MemoryWorkbook): SheetId {
  const visible = workbook.sheets.find((each) => each.frame.visibility === 'visible');
  if (!visible) throw new RangeError('a workbook has at least one visible sheet');
  return visible.id;
}

export function isLastVisible(book: FakeBook, id: SheetId): boolean {
  return !book.workbook.sheets.some(
    (each) => each.id !== id && each.frame.visibility === 'visible',
  );
}

/** The sheet that comes to the front when this one goes: the next visible one, else the one before. */
export function neighbourOf(book: FakeBook, id: SheetId): SheetId {
  const { sheets } = book.workbook;
  const at = sheets.findIndex((each) => each.id === id);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find(
    (each) => each.frame.visibility === 'visible',
  );
  return next?.id ?? id;
}
