import type { Area } from '../../../../src/base/cell';
import type { Hand } from '../../hand';
import { createMemoryHand } from '../../memory/memory-hand';
import { LAST_COLUMN, LAST_ROW } from './address';
import type { Book } from './book';
import { describeChange, describeUndoing, detailsAt } from './describe-change';
import type { Telling } from './event-post';

type Doer = 'person' | 'co-author';

/** What a deed tells and, if it can be undone, what its undoing tells. */
interface Told {
  readonly forth: readonly Telling[];
  readonly back?: readonly Telling[];
}

/** A person at the emulated workbook: Excel tells of each deed as it does of a real one. */
export function createHand(book: Book, doer: Doer): Hand {
  const raw = createMemoryHand(
    {
      get workbook() {
        return book.calculated;
      },
      get selection() {
        const sheet = book.activeSheet();
        return { sheet, area: book.selectionIn(sheet) };
      },
      commit: (next) => book.commit(next),
      undo: () => book.post.others(book.undo(), doer),
      redo: () => book.post.others(book.redo(), doer),
      select: ({ sheet, area }) => {
        // Where a co-author's cursor stands is not told.
        if (doer === 'person') book.post.others(book.show(sheet, area), doer);
      },
      subscribe: () => () => undefined,
    },
    () => book.newId(),
  );
  const doing = async <Value>(
    before: number,
    deed: Promise<Value>,
    tell: (value: Value) => Told,
  ): Promise<Value> => {
    const value = await deed;
    if (book.version === before) return value;
    const { forth, back } = tell(value);
    // Excel cannot undo what happens to whole sheets, and a co-author's edits are not ours to undo.
    if (back && doer === 'person') book.remember(back, forth);
    else book.forgetSteps();
    book.post.others(forth, doer);
    return value;
  };
  const editing = (id: string, area: Area, deed: () => Promise<void>): Promise<void> => {
    const stood = detailsAt(book, id, area);
    return doing(book.version, deed(), () => {
      const telling = describeChange(book, id, area, stood);
      return { forth: [telling], back: [describeUndoing(telling)] };
    });
  };
  const shifting =
    (axis: 'row' | 'column', sign: 1 | -1, deed: Hand['insertRows']): Hand['insertRows'] =>
    async (id, at, count) => {
      await doing(book.version, deed(id, at, count), () => {
        book.shiftReferences(id, { axis, at, count: count * sign });
        return shifted(id, axis, sign, at, count);
      });
    };
  return {
    type: (id, cell, text) => editing(id, around(cell, [[text]]), () => raw.type(id, cell, text)),
    pasteBlock: (id, at, block) =>
      editing(id, around(at, block), () => raw.pasteBlock(id, at, block)),
    clear: (id, area) => editing(id, area, () => raw.clear(id, area)),
    insertRows: shifting('row', 1, raw.insertRows),
    deleteRows: shifting('row', -1, raw.deleteRows),
    insertColumns: shifting('column', 1, raw.insertColumns),
    deleteColumns: shifting('column', -1, raw.deleteColumns),
    sortRows: (id, area, column, order) => {
      const telling: Telling = { event: 'rowSorted', sheet: id, area };
      return doing(book.version, raw.sortRows(id, area, column, order), () => ({
        forth: [telling],
        back: [telling],
      }));
    },
    renameSheet: (id, name) => {
      const nameBefore = book.sheet(id).frame.name;
      const more = { nameBefore, nameAfter: name };
      return doing(book.version, raw.renameSheet(id, name), () => ({
        forth: [{ event: 'renamed', sheet: id, more }],
      }));
    },
    copySheet: (id) =>
      doing(book.version, raw.copySheet(id), (copy) => ({
        forth: [{ event: 'added', sheet: copy }, ...(doer === 'person' ? book.show(copy) : [])],
      })),
    deleteSheet: (id) => {
      const front = book.activeSheet();
      return doing(book.version, raw.deleteSheet(id), () => {
        const next = book.activeSheet();
        const moved: Telling[] = next === front ? [] : [{ event: 'activated', sheet: next }];
        return { forth: [{ event: 'deleted', sheet: id }, ...moved] };
      });
    },
    select: raw.select,
    undo: raw.undo,
    redo: raw.redo,
  };
}

function around(
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): Area {
  const width = Math.max(1, ...block.map((row) => row.length));
  const [bottom, right] = [at.row + Math.max(1, block.length) - 1, at.column + width - 1];
  return { top: at.row, left: at.column, bottom, right };
}

function shifted(
  id: string,
  axis: 'row' | 'column',
  sign: 1 | -1,
  at: number,
  count: number,
): Told {
  const area =
    axis === 'row'
      ? { top: at, left: 0, bottom: at + count - 1, right: LAST_COLUMN }
      : { top: 0, left: at, bottom: LAST_ROW, right: at + count - 1 };
  const tell = (inserted: boolean): Telling[] => {
    const what = axis === 'row' ? 'Row' : 'Column';
    const more = { changeType: `${what}${inserted ? 'Inserted' : 'Deleted'}` };
    return [{ event: 'changed', sheet: id, area, more }];
  };
  return { forth: tell(sign === 1), back: tell(sign === -1) };
}
