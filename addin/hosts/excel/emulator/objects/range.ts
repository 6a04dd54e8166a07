import type { Area } from '../../../../../src/base/cell';
import {
  cellCount,
  formatPlace,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  quoteSheetName,
} from '../address';
import type { Book } from '../book';
import { nullObject, type Arguments, type EmulatedObject, type Place } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { indexOf, placeGiven, textOf } from '../given';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { methodsOfMerging } from './merging';
import { clearContents, readsOfContents, writesOfContents } from './range-contents';
import { rangeFormatObject } from './range-format';
import { methodsOfProperties } from './set-properties';
import { readsOfHiding, writesOfHiding } from './sizes';
import { boundingArea, intersection } from '../overlap';
import { usedArea } from './used-area';
import { worksheetObject } from './worksheet';

/** One rectangle of cells. */
export function rangeObject(book: Book, place: Place): EmulatedObject {
  const [area] = place.areas;
  if (!area || place.areas.length > 1) throw new ExcelError('InvalidReference');
  const { sheet } = place;
  return {
    type: 'Range',
    place,
    reads: {
      Address: () => addressOf(book, place),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => area.bottom - area.top + 1,
      ColumnCount: () => area.right - area.left + 1,
      CellCount: () => cellCount(area),
      IsEntireRow: () => isEntireRow(area),
      IsEntireColumn: () => isEntireColumn(area),
      ...readsOfContents(book, sheet, area),
      ...readsOfHiding(book, place),
    },
    writes: { ...writesOfContents(book, sheet, area), ...writesOfHiding(book, place) },
    objects: {
      Worksheet: () => worksheetObject(book, sheet),
      Format: () => rangeFormatObject(book, place),
      DataValidation: () => dataValidationObject(book, place),
      ConditionalFormats: () => conditionalFormatsObject(book, place),
      ...neighbours(book, sheet, area),
    },
    methods: {
      Select: () => (book.post.own(book.show(sheet, area)), null),
      Calculate: () => null,
      ...methodsOfMerging(book, place),
      ...methodsOfProperties(book, place),
      Clear: ({ values: [applyTo] }) => {
        if (applyTo !== 'Contents') return book.lack(`Range.Clear of ${String(applyTo)}`);
        clearContents(book, place);
        return null;
      },
      _ValidateArraySize: ({ values }) => {
        const [rows, columns] = values.map(indexOf);
        const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
        if (!fits) throw new ExcelError('InvalidArgument');
        return null;
      },
    },
  };
}

/** `Sheet1!A1:B2`, areas separated by commas. */
export function addressOf(book: Book, { sheet, areas }: Place): string {
  const name = quoteSheetName(book.sheet(sheet).frame.name);
  return areas.map((area) => `${name}!${formatPlace(area)}`).join(',');
}

/** The methods that answer another range of the same sheet. */
function neighbours(book: Book, sheet: string, area: Area): NonNullable<EmulatedObject['objects']> {
  const range = (next: Area): EmulatedObject => {
    if (!isOnSheet(next)) throw new ExcelError('InvalidArgument');
    return rangeObject(book, { sheet, areas: [next] });
  };
  const numbers = ({ values }: Arguments): readonly [number, number] => [
    indexOf(values[0]),
    indexOf(values[1]),
  ];
  const other = (given: Arguments): Area => {
    const place = placeGiven(given, 0);
    const found = place ? place.areas[0] : parseArea(textOf(given.values[0]));
    if (!found || (place && place.sheet !== sheet)) throw new ExcelError('InvalidArgument');
    return found;
  };
  const shared = (given: Arguments): EmulatedObject | null => {
    const cut = intersection(area, other(given));
    return cut && range(cut);
  };
  const used = ({ values }: Arguments): EmulatedObject | null => {
    const inUse = usedArea(book.sheet(sheet), values[0] === true);
    const cut = inUse && intersection(area, inUse);
    return cut && range(cut);
  };
  const { top, left, bottom, right } = area;
  return {
    GetCell: (given) => {
      const [row, column] = numbers(given);
      const at = { top: top + row, left: left + column };
      return range({ ...at, bottom: at.top, right: at.left });
    },
    GetRow: ({ values }) => {
      const row = top + indexOf(values[0]);
      return range({ ...area, top: row, bottom: row });
    },
    GetColumn: ({ values }) => {
      const column = left + indexOf(values[0]);
      return range({ ...area, left: column, right: column });
    },
    GetEntireRow: () => range({ ...area, left: 0, right: LAST_COLUMN }),
    GetEntireColumn: () => range({ ...area, top: 0, bottom: LAST_ROW }),
    GetLastCell: () => range({ top: bottom, left: right, bottom, right }),
    GetBoundingRect: (given) => range(boundingArea(area, other(given))),
    GetOffsetRange: (given) => {
      const [rows, columns] = numbers(given);
      return range({
        top: top + rows,
        left: left + columns,
        bottom: bottom + rows,
        right: right + columns,
      });
    },
    GetResizedRange: (given) => {
      const [rows, columns] = numbers(given);
      return range({ top, left, bottom: bottom + rows, right: right + columns });
    },
    GetAbsoluteResizedRange: (given) => {
      const [rows, columns] = numbers(given);
      return range({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetIntersection: (given) => orFail(shared(given)),
    GetIntersectionOrNullObject: (given) => shared(given) ?? nullObject('Range'),
    GetUsedRange: (given) => used(given) ?? range({ top, left, bottom: top, right: left }),
    GetUsedRangeOrNullObject: (given) => used(given) ?? nullObject('Range'),
  };
}

function orFail(found: EmulatedObject | null): EmulatedObject {
  if (!found) throw new ExcelError('ItemNotFound');
  return found;
}
