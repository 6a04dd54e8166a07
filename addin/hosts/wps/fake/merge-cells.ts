import type { Area } from '../../../../src/base/cell';
import type { SheetId } from '../../host';
import { keyOf } from '../../workbook/memory-sheet';
import { replaceSheet } from '../../workbook/memory-workbook';
import { cellsIn, overlap, sizeOf, within } from './areas';
import { ask, type Desk } from './desk';
import type { FakeBook } from './fake-book';
import { requireUnprotected } from './range-styles';

/** Merges each rectangle: only its top left cell keeps what it holds, and where more held something a person is asked. */
export function mergeCells(desk: Desk, book: FakeBook, id: SheetId, areas: readonly Area[]): void {
  requireUnprotected(book, id);
  for (const area of areas.filter((each) => sizeOf(each) > 1)) {
    const sheet = book.sheet(id);
    const { merges } = sheet.frame;
    if (merges.some((each) => overlap(each, area) && !within(each, area)))
      throw new Error('1004: a part of a merged cell cannot be merged');
    const cells = new Map(sheet.cells);
    const [, ...behind] = cellsIn([area]);
    const held = cellsIn([area]).filter((cell) => {
      const kind = cells.get(keyOf(cell))?.input.kind ?? 'blank';
      return kind !== 'blank';
    });
    if (held.length > 1) ask(desk, '合并单元格时，仅保留左上角的值');
    for (const cell of behind) {
      const style = cells.get(keyOf(cell))?.style;
      if (style) cells.set(keyOf(cell), { input: { kind: 'blank' }, style });
      else cells.delete(keyOf(cell));
    }
    const kept = merges.filter((each) => !within(each, area));
    const frame = { ...sheet.frame, merges: [...kept, area] };
    book.write(replaceSheet(book.workbook, { ...sheet, cells, frame }));
  }
}
