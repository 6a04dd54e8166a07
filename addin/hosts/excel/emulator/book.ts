import type { Area } from '../../../../src/base/cell';
import type { MemoryCell, MemorySheet } from '../../workbook/memory-sheet';
import { replaceSheet, type MemoryWorkbook } from '../../workbook/memory-workbook';
import { shiftArea, type Shift } from '../../shift-area';
import type { Place } from './emulated-object';
import { createEventPost, type EventPost, type Telling } from './event-post';
import { ExcelError } from './excel-error';

/** Options of `protection.protect` the emulator heeds. */
export interface ProtectionOptions {
  readonly allowFormatCells: boolean;
  readonly allowFormatRows: boolean;
  readonly allowFormatColumns: boolean;
}

/** The open workbook with its window: everything the objects of the emulated Excel are views of. */
export interface Book {
  /** As written so far; formulas may not have their results yet. */
  readonly workbook: MemoryWorkbook;
  /** The same with the results of all formulas. */
  readonly calculated: MemoryWorkbook;
  /** Grows with every change of the workbook. */
  readonly version: number;
  readonly post: EventPost;
  readonly switches: {
    structureProtected: boolean;
    readOnly: boolean;
    cellEditMode: boolean;
    noPrinter: boolean;
  };
  readonly protectionOptions: Map<string, ProtectionOptions>;
  /** Members asked for that are not there, as `Type.Member`. */
  readonly lacking: Set<string>;
  lack(member: string): never;
  /** One sheet as written so far. */
  sheet(id: string): MemorySheet;
  calculatedSheet(id: string): MemorySheet;
  /** Cells of this sheet for an action to change in place: copied once, as long as nobody looks or undoes in between. A sheet is styled by thousands of actions. */
  draftOf(sheet: MemorySheet): Map<number, MemoryCell>;
  newId(): string;
  /** An add-in's action: no undo leads back behind it. */
  change(next: MemoryWorkbook, ...tellings: readonly Telling[]): void;
  changeSheet(sheet: MemorySheet, ...tellings: readonly Telling[]): void;
  /** A person's step, which undo takes back. */
  commit(next: MemoryWorkbook): void;
  /** What undo and redo of the last step tell. */
  remember(back: readonly Telling[], forth: readonly Telling[]): void;
  forgetSteps(): void;
  undo(): readonly Telling[];
  redo(): readonly Telling[];
  activeSheet(): string;
  selectionIn(sheet: string): Area;
  /** Brings a visible sheet to the front and, where an area is given, selects it. */
  show(sheet: string, area?: Area): readonly Telling[];
  /** References survive the batch and follow inserted rows. */
  keep(place: Place): string;
  reference(id: string): Place | null;
  release(id: string): void;
  shiftReferences(sheet: string, shift: Shift): void;
}

interface Step {
  readonly workbook: MemoryWorkbook;
  back: readonly Telling[];
  forth: readonly Telling[];
}

const TOP: Area = { top: 0, left: 0, bottom: 0, right: 0 };

/** Opens the workbook; `calculate` fills in the results of formulas. */
export function createBook(
  first: MemoryWorkbook,
  calculate: (workbook: MemoryWorkbook) => MemoryWorkbook,
): Book {
  let workbook = calculate(first);
  let stale = false;
  let version = 0;
  let lastId = first.sheets.length;
  const past: Step[] = [];
  const future: Step[] = [];
  const lacking = new Set<string>();
  let draft: Map<number, MemoryCell> | null = null;
  const calculated = (): MemoryWorkbook => {
    draft = null;
    if (stale) workbook = calculate(workbook);
    stale = false;
    return workbook;
  };
  const become = (next: MemoryWorkbook): void => {
    workbook = next;
    stale = true;
    version += 1;
  };
  const step = (from: Step[], to: Step[], tells: 'back' | 'forth'): readonly Telling[] => {
    const taken = from.pop();
    if (!taken) return [];
    draft = null;
    to.push({ ...taken, workbook });
    become(taken.workbook);
    return taken[tells];
  };
  const sheet = (id: string): MemorySheet => sheetIn(workbook, id);
  const act = (next: MemoryWorkbook, tellings: readonly Telling[]): void => {
    past.length = 0;
    future.length = 0;
    become(next);
    book.post.own(tellings);
  };
  const book: Book = {
    get workbook() {
      return workbook;
    },
    get calculated() {
      return calculated();
    },
    get version() {
      return version;
    },
    post: createEventPost(),
    switches: {
      structureProtected: false,
      readOnly: false,
      cellEditMode: false,
      noPrinter: false,
    },
    protectionOptions: new Map(),
    lacking,
    lack: (member) => {
      lacking.add(member);
      throw new ExcelError('ApiNotFound');
    },
    sheet,
    calculatedSheet: (id) => sheetIn(calculated(), id),
    draftOf: ({ cells }) => (draft = draft === cells ? draft : new Map(cells)),
    newId: () => sheetId((lastId += 1)),
    change: (next, ...tellings) => {
      draft = null;
      act(next, tellings);
    },
    changeSheet: (changed, ...tellings) => act(replaceSheet(workbook, changed), tellings),
    commit: (next) => {
      draft = null;
      past.push({ workbook, back: [], forth: [] });
      future.length = 0;
      become(next);
    },
    remember: (back, forth) => {
      const last = past.at(-1);
      if (last) [last.back, last.forth] = [back, forth];
    },
    forgetSteps: () => {
      past.length = 0;
      future.length = 0;
    },
    undo: () => step(past, future, 'back'),
    redo: () => step(future, past, 'forth'),
    ...createWindow(() => workbook, sheet),
    ...createReferences(),
  };
  return book;
}

function sheetIn({ sheets }: MemoryWorkbook, id: string): MemorySheet {
  const found = sheets.find((each) => each.id === id);
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}

/** The id Excel gives the nth sheet of a workbook. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${String(number - 1).padStart(4, '0')}-000000000000}`;
}

type Window = Pick<Book, 'activeSheet' | 'selectionIn' | 'show'>;

function createWindow(workbook: () => MemoryWorkbook, sheet: (id: string) => MemorySheet): Window {
  const selections = new Map<string, Area>();
  let active = '';
  const front = (): string => {
    const { sheets } = workbook();
    const visible = sheets.filter((each) => each.frame.visibility === 'visible');
    if (!visible.some((each) => each.id === active)) active = visible[0]?.id ?? '';
    return active;
  };
  return {
    activeSheet: front,
    selectionIn: (id) => selections.get(id) ?? TOP,
    show: (id, area) => {
      if (sheet(id).frame.visibility !== 'visible') throw new ExcelError('InvalidOperation');
      const tellings: Telling[] = [];
      const before = front();
      if (before !== id) {
        tellings.push({ event: 'deactivated', sheet: before }, { event: 'activated', sheet: id });
        active = id;
      }
      const selected = selections.get(id) ?? TOP;
      if (area && !sameArea(area, selected)) {
        selections.set(id, area);
        tellings.push({ event: 'selected', sheet: id, area });
      }
      return tellings;
    },
  };
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

type References = Pick<Book, 'keep' | 'reference' | 'release' | 'shiftReferences'>;

function createReferences(): References {
  const references = new Map<string, Place>();
  let last = 0;
  return {
    keep: (place) => {
      const id = `kept-${(last += 1)}`;
      references.set(id, place);
      return id;
    },
    reference: (id) => references.get(id) ?? null,
    release: (id) => void references.delete(id),
    shiftReferences: (sheet, shift) => {
      for (const [id, place] of references) {
        if (place.sheet !== sheet) continue;
        const areas = place.areas.flatMap((area) => shiftArea(area, shift) ?? []);
        references.set(id, { sheet, areas });
      }
    },
  };
}
