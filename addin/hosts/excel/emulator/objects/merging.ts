import type { Area } from '../../../../../src/base/cell';
import { keyOf, type MemorySheet } from '../../../workbook/memory-sheet';
import type { Book } from '../book';
import type { EmulatedObject, Place } from '../emulated-object';
import { requireUnprotected } from '../guard';
import { intersection, subtractArea } from '../overlap';
import { cellsOf } from './range-contents';

/** `range.merge` and `range.unmerge`. Of what is merged only the first cell keeps its content. */
export function methodsOfMerging(book: Book, place: Place): NonNullable<EmulatedObject['methods']> {
  const set = (change: (sheet: MemorySheet, area: Area) => MemorySheet): null => {
    let sheet = book.sheet(place.sheet);
    requireUnprotected(book, sheet);
    for (const area of place.areas) sheet = change(sheet, area);
    book.changeSheet(sheet);
    return null;
  };
  return {
    Merge: ({ values: [across] }) =>
      set((sheet, area) => {
        if (across === true) return book.lack('Range.Merge across');
        const { merges } = sheet.frame;
        if (merges.some((each) => isCutBy(each, area)))
          book.lack('Range.Merge over part of a merge');
        const others = merges.filter((each) => !intersection(each, area));
        return {
          ...sheet,
          cells: onlyFirst(book, sheet, area),
          frame: { ...sheet.frame, merges: [...others, area] },
        };
      }),
    Unmerge: () =>
      set((sheet, area) => {
        const merges = sheet.frame.merges.filter((each) => !intersection(each, area));
        return { ...sheet, frame: { ...sheet.frame, merges } };
      }),
  };
}

function isCutBy(merge: Area, area: Area): boolean {
  return intersection(merge, area) !== null && subtractArea(merge, area).length > 0;
}

function onlyFirst(book: Book, sheet: MemorySheet, area: Area): MemorySheet['cells'] {
  const cells = book.draftOf(sheet);
  for (const cell of cellsOf(area)) {
    const key = keyOf(cell);
    const before = cells.get(key);
    if (!before || (cell.row === area.top && cell.column === area.left)) continue;
    if (before.style) cells.set(key, { input: { kind: 'blank' }, style: before.style });
    else cells.delete(key);
  }
  return cells;
}
