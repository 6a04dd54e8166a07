import type { Cell } from '../../../../src/base/cell';
import type { CellNote } from '../../../../src/sheet/blueprint';
import type { SheetId } from '../../host';
import type { EtComment, EtComments } from '../jsapi';
import type { Desk } from './desk';
import type { FakeBook } from './fake-book';
import { offer } from './offer';
import { requireUnprotected } from './range-styles';

/** All notes of a sheet. */
export function createEtComments(desk: Desk, book: FakeBook, id: SheetId): EtComments {
  return offer(desk.door, 'Comments', {
    get Count() {
      return notesOf(book, id).length;
    },
    Item: (index) => {
      const note = notesOf(book, id)[index - 1];
      if (!note) throw new Error('1004: no such comment');
      return createEtComment(desk, book, id, note);
    },
  } satisfies EtComments);
}

/** The note of a cell; null where there is none. */
export function commentAt(desk: Desk, book: FakeBook, id: SheetId, cell: Cell): EtComment | null {
  const note = find(book, id, cell);
  return note ? createEtComment(desk, book, id, note) : null;
}

/** Writes a note; a cell that has one takes no other. */
export function addComment(
  desk: Desk,
  book: FakeBook,
  id: SheetId,
  { row, column }: Cell,
  text: string,
): EtComment {
  requireUnprotected(book, id);
  if (find(book, id, { row, column })) throw new Error('1004: the cell has a comment already');
  const note = { row, column, text };
  book.writeFrame(id, { notes: [...notesOf(book, id), note] });
  return createEtComment(desk, book, id, note);
}

function createEtComment(desk: Desk, book: FakeBook, id: SheetId, at: Cell): EtComment {
  const note = (): CellNote => {
    const found = find(book, id, at);
    if (!found) throw new Error('0x800401A8: the object is gone');
    return found;
  };
  return offer(desk.door, 'Comment', {
    // ET ends lines as Windows does.
    Text: () => note().text.replaceAll('\n', '\r\n'),
    Delete: () => {
      requireUnprotected(book, id);
      const gone = note();
      book.writeFrame(id, { notes: notesOf(book, id).filter((each) => each !== gone) });
    },
  } satisfies EtComment);
}

function notesOf(book: FakeBook, id: SheetId): readonly CellNote[] {
  return book.sheet(id).frame.notes ?? [];
}

function find(book: FakeBook, id: SheetId, { row, column }: Cell): CellNote | undefined {
  return notesOf(book, id).find((each) => each.row === row && each.column === column);
}
