import { LAST_COLUMN, LAST_ROW } from '../address';
import type { Book } from '../book';
import { nullObject, type EmulatedObject } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { indexOf, placeGiven } from '../given';
import { requireWritable } from '../guard';
import { rangeObject } from './range';
import { areaNamed } from './area-named';

/** `worksheet.freezePanes`; each method replaces what was frozen before. */
export function freezePanesObject(book: Book, id: string): EmulatedObject {
  const freeze = (rows: number, columns: number): null => {
    requireWritable(book);
    if (rows < 0 || columns < 0) throw new ExcelError('InvalidArgument');
    const sheet = book.sheet(id);
    const frozen = rows === 0 && columns === 0 ? null : { rows, columns };
    book.changeSheet({ ...sheet, frame: { ...sheet.frame, freeze: frozen } });
    return null;
  };
  return {
    type: 'WorksheetFreezePanes',
    objects: {
      GetLocationOrNullObject: () => {
        const { freeze: frozen } = book.sheet(id).frame;
        if (!frozen) return nullObject('Range');
        const bottom = frozen.rows > 0 ? frozen.rows - 1 : LAST_ROW;
        const right = frozen.columns > 0 ? frozen.columns - 1 : LAST_COLUMN;
        return rangeObject(book, { sheet: id, areas: [{ top: 0, left: 0, bottom, right }] });
      },
    },
    methods: {
      FreezeRows: ({ values }) => freeze(indexOf(values[0] ?? 1), 0),
      FreezeColumns: ({ values }) => freeze(0, indexOf(values[0] ?? 1)),
      FreezeAt: (given) => {
        const place = placeGiven(given, 0);
        const area = place?.areas[0] ?? areaNamed(book.sheet(id), given.values[0]);
        if (place && place.sheet !== id) throw new ExcelError('InvalidArgument');
        const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
        return freeze(rows, area.right === LAST_COLUMN ? 0 : area.right + 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
  };
}
