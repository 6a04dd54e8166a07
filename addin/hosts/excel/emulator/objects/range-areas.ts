import { cellCount } from '../address';
import type { Book } from '../book';
import type { EmulatedObject, Place } from '../emulated-object';
import { addressOf, rangeObject } from './range';
import { dataValidationObject } from './data-validation';
import { rangeFormatObject } from './range-format';
import { worksheetObject } from './worksheet';

/** Several rectangles of one sheet. */
export function rangeAreasObject(book: Book, place: Place): EmulatedObject {
  return {
    type: 'RangeAreas',
    place,
    reads: {
      Address: () => addressOf(book, place),
      AreaCount: () => place.areas.length,
      CellCount: () => place.areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
    objects: {
      Worksheet: () => worksheetObject(book, place.sheet),
      Format: () => rangeFormatObject(book, place),
      DataValidation: () => dataValidationObject(book, place),
      Areas: () => ({
        type: 'RangeCollection',
        items: () =>
          place.areas.map((area) => rangeObject(book, { sheet: place.sheet, areas: [area] })),
      }),
    },
  };
}
