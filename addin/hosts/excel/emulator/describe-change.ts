import type { Area } from '../../../../src/base/cell';
import { keyOf } from '../../workbook/memory-sheet';
import { cellCount } from './address';
import type { Book } from './book';
import type { Wire } from './emulated-object';
import type { Telling } from './event-post';
import { valueOf, valueTypeOf } from './objects/range-contents';

/** What stands in a single cell; nothing is said of larger areas, as in Excel. */
export interface CellDetails {
  readonly value: Wire;
  readonly type: string;
}

export function detailsAt(book: Book, sheet: string, area: Area): CellDetails | null {
  if (cellCount(area) > 1) return null;
  const { cells } = book.calculatedSheet(sheet);
  const cell = cells.get(keyOf({ row: area.top, column: area.left }));
  return { value: valueOf(cell), type: valueTypeOf(cell) };
}

/** The event of an edited area; what stood there before is told of a single cell only. */
export function describeChange(
  book: Book,
  sheet: string,
  area: Area,
  before: CellDetails | null,
): Telling {
  const after = detailsAt(book, sheet, area);
  const details: Record<string, Wire> =
    before && after
      ? {
          valueBefore: before.value,
          valueTypeBefore: before.type,
          valueAfter: after.value,
          valueTypeAfter: after.type,
        }
      : {};
  return { event: 'changed', sheet, area, more: { changeType: 'RangeEdited', ...details } };
}

/** The same event when the edit is taken back. */
export function describeUndoing({ more, ...telling }: Telling): Telling {
  const { valueBefore, valueTypeBefore, valueAfter, valueTypeAfter, ...rest } = more ?? {};
  if (valueBefore === undefined || valueTypeBefore === undefined) return { ...telling, more: rest };
  if (valueAfter === undefined || valueTypeAfter === undefined) return { ...telling, more: rest };
  const details = {
    valueBefore: valueAfter,
    valueTypeBefore: valueTypeAfter,
    valueAfter: valueBefore,
    valueTypeAfter: valueTypeBefore,
  };
  return { ...telling, more: { ...rest, ...details } };
}
