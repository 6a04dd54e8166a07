import type { Area } from '../../../../src/base/cell';
import type { CellInput } from '../../../../src/base/cell-input';
import type { CellStyle } from '../../../../src/sheet/blueprint';
import { keyOf, type MemoryCell } from '../../workbook/memory-sheet';
import { cellCount, isEntireColumn, isEntireRow } from './address';
import type { Book } from './book';
import type { Place, Wire } from './emulated-object';
import { requireUnprotected } from './guard';

/** More cells than any test styles one by one. */
const MOST_CELLS = 200_000;
const BLANK: CellInput = { kind: 'blank' };

/** A cell's place in the area being styled. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

export type Restyle = (style: CellStyle, spot: Spot) => CellStyle;

/** Changes the style of every cell; contents stay. Formatting raises no event the emulator has. */
export function restyle(book: Book, place: Place, change: Restyle): void {
  const sheet = book.sheet(place.sheet);
  requireUnprotected(book, sheet, 'allowFormatCells');
  const changed = new Map<number, MemoryCell>();
  for (const spot of spotsOf(book, place)) {
    const key = keyOf(spot);
    const before = changed.get(key) ?? sheet.cells.get(key);
    const style = change(before?.style ?? {}, spot);
    const bare = withoutStyle(before ?? { input: BLANK });
    changed.set(key, Object.keys(style).length > 0 ? { ...bare, style } : bare);
  }
  const cells = book.draftOf(sheet);
  for (const [key, cell] of changed) {
    if (cell.style || cell.input.kind !== 'blank') cells.set(key, cell);
    else cells.delete(key);
  }
  book.changeSheet({ ...sheet, cells });
}

/** What all cells of the place have in common; null where they differ, as in Excel. */
export function sharedStyle(
  book: Book,
  place: Place,
  read: (style: CellStyle, spot: Spot) => Wire,
): Wire {
  const { cells } = book.sheet(place.sheet);
  let shared: Wire | undefined;
  for (const spot of spotsOf(book, place)) {
    const value = read(cells.get(keyOf(spot))?.style ?? {}, spot);
    if (shared === undefined) shared = value;
    else if (shared !== value) return null;
  }
  return shared ?? null;
}

function* spotsOf(book: Book, { areas }: Place): Generator<Spot> {
  for (const area of areas) {
    if (isEntireRow(area) || isEntireColumn(area))
      book.lack('Range.Format of whole rows or columns');
    if (cellCount(area) > MOST_CELLS) book.lack(`Range.Format of more than ${MOST_CELLS} cells`);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) yield { row, column, area };
  }
}

function withoutStyle({ style: _, ...bare }: MemoryCell): MemoryCell {
  return bare;
}

/** The style with one of its members set, or without it. */
export function withMember<Name extends keyof CellStyle>(
  style: CellStyle,
  name: Name,
  value: CellStyle[Name] | null,
): CellStyle {
  const rest = (({ [name]: _, ...others }: CellStyle): CellStyle => others)(style);
  return value === null ? rest : { ...rest, [name]: value };
}
