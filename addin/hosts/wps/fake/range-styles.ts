import type { Area, Cell } from '../../../../src/base/cell';
import type { CellStyle } from '../../../../src/sheet/blueprint';
import type { SheetId } from '../../host';
import { keyOf, type MemoryCell } from '../../workbook/memory-sheet';
import { cellsIn, common } from './areas';
import type { FakeBook } from './fake-book';

/** The cells whose looks a range object shows. */
export interface Looks {
  readonly book: FakeBook;
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
}

type StyleOf = (style: CellStyle, cell: Cell) => CellStyle;

/** What all cells have; null where they differ. */
export function readStyle<Value>(
  { book, sheet, areas }: Looks,
  read: (style: CellStyle) => Value,
): Value | null {
  const { cells } = book.sheet(sheet);
  return common(cellsIn(areas).map((cell) => read(cells.get(keyOf(cell))?.style ?? {})));
}

/** Changes the looks of every cell at once; a protected sheet takes none. */
export function writeStyle({ book, sheet: id, areas }: Looks, change: StyleOf): void {
  const sheet = book.sheet(id);
  requireUnprotected(book, id);
  const cells = new Map(sheet.cells);
  for (const cell of cellsIn(areas)) {
    const key = keyOf(cell);
    const after = restyled(cells.get(key), (style) => change(style, cell));
    if (after) cells.set(key, after);
    else cells.delete(key);
  }
  book.writeSheet({ ...sheet, cells });
}

export function requireUnprotected(book: FakeBook, id: SheetId): void {
  if (book.sheet(id).frame.protected) throw new Error('1004: the sheet is protected');
}

function restyled(
  before: MemoryCell | undefined,
  change: (style: CellStyle) => CellStyle,
): MemoryCell | null {
  const { style: old, ...content } = before ?? { input: { kind: 'blank' } };
  const style = change(old ?? {});
  if (Object.keys(style).length > 0) return { ...content, style };
  return content.input.kind === 'blank' ? null : content;
}

/** The style with one property set, or without it where the value is the one nothing is said for. */
export function withProperty<Name extends keyof CellStyle>(
  style: CellStyle,
  name: Name,
  value: CellStyle[Name] | undefined,
): CellStyle {
  const rest: CellStyle = Object.fromEntries(
    Object.entries(style).filter(([each]) => each !== name),
  );
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** ET's number for a word of a blueprint, and back; a number the model has no word for fails loudly. */
export function wordOf<Word extends string>(
  numbers: Readonly<Record<Word, number>>,
  number: unknown,
  words: readonly Word[],
): Word {
  const word = words.find((each) => numbers[each] === number);
  if (word === undefined) throw new Error(`fake lacks the constant ${String(number)}`);
  return word;
}
