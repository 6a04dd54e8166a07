import { areaContains, formatCell, type Cell } from '../../../../../src/base/cell';
import type { CellNote } from '../../../../../src/sheet/blueprint';
import type { Book } from '../book';
import type { EmulatedObject } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { indexOf, textOf } from '../given';
import { requireUnprotected } from '../guard';
import { areaNamed } from './area-named';
import { rangeObject } from './range';

/** `worksheet.notes` of ExcelApi 1.18. Its items are found by their place in the list, so that one deleted moves the others. */
export function notesObject(book: Book, id: string): EmulatedObject {
  const notes = (): readonly CellNote[] => book.sheet(id).frame.notes ?? [];
  const cellNamed = (address: unknown): Cell => {
    const { top, left, bottom, right } = areaNamed(book.sheet(id), textOf(address));
    if (top !== bottom || left !== right) throw new ExcelError('InvalidArgument');
    return { row: top, column: left };
  };
  const at = (cell: Cell): EmulatedObject => {
    if (!find(notes(), cell)) throw new ExcelError('ItemNotFound');
    return noteObject(book, id, cell);
  };
  return {
    type: 'NoteCollection',
    items: () => notes().map((note) => noteObject(book, id, note)),
    objects: {
      Add: ({ values: [address, content] }) => {
        const cell = cellNamed(address);
        if (find(notes(), cell)) throw new ExcelError('InvalidArgument');
        write(book, id, [...notes(), { ...cell, text: textOf(content) }]);
        return noteObject(book, id, cell);
      },
      GetItem: ({ values: [address] }) => at(cellNamed(address)),
      GetItemAt: ({ values: [index] }) => {
        const note = notes()[indexOf(index)];
        if (!note) throw new ExcelError('ItemNotFound');
        return noteObject(book, id, note);
      },
    },
  };
}

function noteObject(book: Book, id: string, { row, column }: Cell): EmulatedObject {
  const get = (): CellNote => {
    const found = find(book.sheet(id).frame.notes ?? [], { row, column });
    if (!found) throw new ExcelError('ItemNotFound');
    return found;
  };
  return {
    type: 'Note',
    reads: { Content: () => get().text, AuthorName: () => '某甲' },
    objects: {
      GetLocation: () => {
        get();
        // Nothing says whether of a merged cell the first or all is answered: the wider one is harder.
        const area = book
          .sheet(id)
          .frame.merges.find((each) => areaContains(each, { row, column }));
        const own = { top: row, left: column, bottom: row, right: column };
        return rangeObject(book, { sheet: id, areas: [area ?? own] });
      },
    },
    methods: {
      Delete: () => {
        const gone = formatCell(get());
        const { notes = [] } = book.sheet(id).frame;
        write(
          book,
          id,
          notes.filter((each) => formatCell(each) !== gone),
        );
        return null;
      },
    },
  };
}

function find(notes: readonly CellNote[], { row, column }: Cell): CellNote | undefined {
  return notes.find((each) => each.row === row && each.column === column);
}

function write(book: Book, id: string, notes: readonly CellNote[]): void {
  const sheet = book.sheet(id);
  requireUnprotected(book, sheet);
  book.changeSheet({ ...sheet, frame: { ...sheet.frame, notes } });
}
