import type { Area, Cell } from '../../../../src/base/cell';
import type { Hand } from '../../hand';
import type { SheetId } from '../../host';
import { createMemoryHand } from '../../memory/memory-hand';
import { WHOLE } from './areas';
import { isLastVisible, neighbourOf, type FakeBook } from './fake-book';
import { FRESH_PAGE } from './page-draft';

/**
 * A person at the workbook, and what the application tells of it: the very cells for typing, pasting and deleting, whole
 * rows and columns where they come or go. Bringing, removing or renaming sheets is nothing undo knows.
 */
export function createFakeHand(book: FakeBook): Hand {
  const memory = (): Hand => createMemoryHand(book.history, book.newId);
  const open = (id: SheetId): boolean => !book.sheet(id).frame.protected;
  const change = async (id: SheetId, area: Area, deed: () => Promise<void>): Promise<void> => {
    const before = book.history.workbook;
    await deed();
    if (book.workbook === before) return;
    book.told.changed(id, [area]);
  };
  const shift = (id: SheetId, area: Area, deed: () => Promise<void>): Promise<void> =>
    open(id) ? change(id, area, deed) : Promise.resolve();
  const step = async (deed: () => Promise<void>): Promise<void> => {
    const edits: [SheetId, Area][] = [];
    const leave = book.history.subscribe((event) => {
      if (event.kind === 'edited') edits.push([event.sheet, event.area ?? WHOLE]);
    });
    await deed();
    leave();
    for (const [id, area] of edits) book.told.changed(id, [area]);
  };
  /** Sheets come and go beyond undo. */
  const restructure = async <Answer>(deed: () => Promise<Answer>): Promise<Answer> => {
    const answer = await deed();
    book.write(book.workbook);
    return answer;
  };
  const rows = (at: number, count: number): Area => ({ ...WHOLE, top: at, bottom: at + count - 1 });
  const columns = (at: number, count: number): Area => ({
    ...WHOLE,
    left: at,
    right: at + count - 1,
  });
  return {
    type: (id, cell, text) => change(id, cellArea(cell), () => memory().type(id, cell, text)),
    pasteBlock: (id, at, block) => {
      const width = Math.max(...block.map((row) => row.length));
      const area = {
        top: at.row,
        left: at.column,
        bottom: at.row + block.length - 1,
        right: at.column + width - 1,
      };
      return change(id, area, () => memory().pasteBlock(id, at, block));
    },
    clear: (id, area) => change(id, area, () => memory().clear(id, area)),
    insertRows: (id, at, count) =>
      shift(id, rows(at, count), () => memory().insertRows(id, at, count)),
    deleteRows: (id, at, count) =>
      shift(id, rows(at, count), () => memory().deleteRows(id, at, count)),
    insertColumns: (id, at, count) =>
      shift(id, columns(at, count), () => memory().insertColumns(id, at, count)),
    deleteColumns: (id, at, count) =>
      shift(id, columns(at, count), () => memory().deleteColumns(id, at, count)),
    sortRows: (id, area, column, order) =>
      shift(id, area, () => memory().sortRows(id, area, column, order)),
    renameSheet: async (id, name) => {
      if (!book.structureProtected) await restructure(() => memory().renameSheet(id, name));
    },
    copySheet: async (id) => {
      if (book.structureProtected)
        throw new Error('a person cannot copy: the structure is protected');
      const copy = await restructure(() => memory().copySheet(id));
      book.pages.set(copy, book.pages.get(id) ?? FRESH_PAGE);
      book.activate(copy);
      return copy;
    },
    deleteSheet: async (id) => {
      if (book.structureProtected || isLastVisible(book, id)) return;
      book.told.leaving(id);
      const neighbour = neighbourOf(book, id);
      const wasActive = book.activeSheet === id;
      await restructure(() => memory().deleteSheet(id));
      if (wasActive) book.activate(neighbour);
    },
    select: async (id, area) => {
      book.activate(id);
      book.select(id, [area]);
    },
    undo: () => step(() => memory().undo()),
    redo: () => step(() => memory().redo()),
  };
}

/** Empties several rectangles at once; the application tells them as one range. */
export async function clearAll(book: FakeBook, id: SheetId, areas: readonly Area[]): Promise<void> {
  const hand = createMemoryHand(book.history, book.newId);
  for (const area of areas) await hand.clear(id, area);
  book.told.changed(id, areas);
}

function cellArea({ row, column }: Cell): Area {
  return { top: row, left: column, bottom: row, right: column };
}
