import type { Area } from '../../../../../src/base/cell';
import type { MemorySheet } from '../../../workbook/memory-sheet';
import { dropSheets, renameSheet } from '../../../workbook/memory-workbook';
import { isOnSheet } from '../address';
import type { Book } from '../book';
import { nullObject, type Arguments, type EmulatedObject } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { indexOf, textOf } from '../given';
import { requireOpenStructure } from '../guard';
import { areaNamed, areasNamed } from './area-named';
import { freezePanesObject } from './freeze-panes';
import { notesObject } from './notes';
import { pageBreaksObject, pageLayoutObject } from './page-layout';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { registrations } from './registrations';
import { usedArea } from './used-area';
import { worksheetProtectionObject } from './worksheet-protection';
import { requireSheetName } from './worksheets';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** One sheet, by its id. */
export function worksheetObject(book: Book, id: string): EmulatedObject {
  const sheet = (): MemorySheet => book.sheet(id);
  const range = (area: Area): EmulatedObject =>
    rangeObject(book, { sheet: sheet().id, areas: [area] });
  const used = ({ values }: Arguments): EmulatedObject | null => {
    const area = usedArea(sheet(), values[0] === true);
    return area && range(area);
  };
  return {
    type: 'Worksheet',
    identity: { Id: id },
    reads: {
      Id: () => sheet().id,
      Name: () => sheet().frame.name,
      Position: () => book.workbook.sheets.indexOf(sheet()),
      Visibility: () => VISIBILITY[sheet().frame.visibility],
    },
    writes: {
      Name: (value) => rename(book, sheet(), textOf(value)),
      Visibility: (value) => setVisibility(book, sheet(), value),
    },
    objects: {
      GetRange: ({ values }) => range(areaNamed(sheet(), values[0])),
      GetRanges: ({ values }) =>
        rangeAreasObject(book, { sheet: sheet().id, areas: areasNamed(sheet(), values[0]) }),
      GetRangeByIndexes: ({ values }) => range(areaByIndexes(values)),
      GetCell: ({ values }) => range(areaByIndexes([values[0], values[1], 1, 1])),
      GetUsedRange: (given) => used(given) ?? range({ top: 0, left: 0, bottom: 0, right: 0 }),
      FreezePanes: () => freezePanesObject(book, id),
      PageLayout: () => pageLayoutObject(book, id),
      HorizontalPageBreaks: () => pageBreaksObject(book, id),
      Notes: () => notesObject(book, id),
      Protection: () => worksheetProtectionObject(book, id),
      GetUsedRangeOrNullObject: (given) => used(given) ?? nullObject('Range'),
    },
    methods: {
      Activate: () => (book.post.own(book.show(sheet().id)), null),
      Delete: () => deleteSheet(book, sheet()),
      Calculate: () => null,
      ...registrations(book, id),
    },
  };
}

function areaByIndexes(values: readonly unknown[]): Area {
  const [top = 0, left = 0, rows = 0, columns = 0] = values.map(indexOf);
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  if (!isOnSheet(area)) throw new ExcelError('InvalidArgument');
  return area;
}

function rename(book: Book, sheet: MemorySheet, name: string): void {
  requireOpenStructure(book);
  const others = book.workbook.sheets.filter(({ id }) => id !== sheet.id);
  requireSheetName(name, new Set(others.map(({ frame }) => frame.name.toLowerCase())));
  book.change(renameSheet(book.workbook, sheet.id, name), {
    event: 'renamed',
    sheet: sheet.id,
    more: { nameBefore: sheet.frame.name, nameAfter: name },
  });
}

function setVisibility(book: Book, sheet: MemorySheet, value: unknown): void {
  requireOpenStructure(book);
  const visibility = (['visible', 'hidden', 'very-hidden'] as const).find(
    (each) => VISIBILITY[each] === value,
  );
  if (!visibility) throw new ExcelError('InvalidArgument');
  if (visibility === sheet.frame.visibility) return;
  if (visibility !== 'visible') requireOtherVisible(book, sheet);
  book.changeSheet(
    { ...sheet, frame: { ...sheet.frame, visibility } },
    {
      event: 'visibilityChanged',
      sheet: sheet.id,
      more: {
        visibilityBefore: VISIBILITY[sheet.frame.visibility],
        visibilityAfter: VISIBILITY[visibility],
      },
    },
  );
}

function deleteSheet(book: Book, sheet: MemorySheet): null {
  requireOpenStructure(book);
  // Excel refuses until the sheet is merely hidden.
  if (sheet.frame.visibility === 'very-hidden') throw new ExcelError('InvalidOperation');
  requireOtherVisible(book, sheet);
  const before = book.activeSheet();
  book.change(dropSheets(book.workbook, new Set([sheet.id])), {
    event: 'deleted',
    sheet: sheet.id,
  });
  const after = book.activeSheet();
  if (after !== before) book.post.own([{ event: 'activated', sheet: after }]);
  return null;
}

function requireOtherVisible(book: Book, sheet: MemorySheet): void {
  const others = book.workbook.sheets.filter(({ id }) => id !== sheet.id);
  if (!others.some(({ frame }) => frame.visibility === 'visible'))
    throw new ExcelError('InvalidOperation');
}
