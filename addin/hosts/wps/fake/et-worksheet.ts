import type { Area } from '../../../../src/base/cell';
import type { SheetId } from '../../host';
import { cellOf, type MemorySheet } from '../../workbook/memory-sheet';
import { dropSheets, renameSheet } from '../../workbook/memory-workbook';
import { sheetNameFault } from '../../sheet-names';
import { XL_SHEET_HIDDEN, XL_SHEET_VERY_HIDDEN, XL_SHEET_VISIBLE } from '../et-constants';
import type { EtHPageBreaks, EtWorksheet } from '../jsapi';
import { parseAreas, WHOLE } from './areas';
import { ask, type Desk } from './desk';
import { createEtComments } from './et-comments';
import { addPageBreak, createEtPageSetup } from './et-page-setup';
import { isLastVisible, neighbourOf, type FakeBook } from './fake-book';
import { offer } from './offer';
import { wordOf } from './range-styles';

const VISIBILITY = {
  visible: XL_SHEET_VISIBLE,
  hidden: XL_SHEET_HIDDEN,
  'very-hidden': XL_SHEET_VERY_HIDDEN,
} as const;

/** A sheet of cells. The object follows its sheet through renaming and moving, and every member throws once it is gone. */
export function createEtWorksheet(desk: Desk, book: FakeBook, id: SheetId): EtWorksheet {
  const sheet = (): MemorySheet => book.sheet(id);
  return offer(desk.door, 'Worksheet', {
    get Parent() {
      sheet();
      return desk.workbook(book);
    },
    get Name() {
      return sheet().frame.name;
    },
    set Name(name) {
      requireOpenStructure(book);
      const others = book.workbook.sheets.filter((each) => each.id !== id);
      const taken = [...others.map((each) => each.frame.name), ...book.charts];
      const fault = sheetNameFault(name, new Set(taken.map((each) => each.toLowerCase())));
      if (fault) throw new Error(`1004: ${fault.message}`);
      book.write(renameSheet(book.workbook, sheet().id, name));
    },
    get Index() {
      return book.charts.length + book.workbook.sheets.indexOf(sheet()) + 1;
    },
    get Visible() {
      return VISIBILITY[sheet().frame.visibility];
    },
    set Visible(number) {
      requireOpenStructure(book);
      const visibility = wordOf(VISIBILITY, number, ['visible', 'hidden', 'very-hidden']);
      if (visibility !== 'visible') {
        if (isLastVisible(book, sheet().id))
          throw new Error('1004: one sheet at least must be visible');
        if (book.activeSheet === id) book.activate(neighbourOf(book, id));
      }
      book.writeFrame(id, { visibility });
    },
    get ProtectContents() {
      return sheet().frame.protected;
    },
    get UsedRange() {
      return desk.range(book, id, [usedArea(sheet())]);
    },
    get PageSetup() {
      sheet();
      return createEtPageSetup(desk, book, id);
    },
    get HPageBreaks() {
      sheet();
      return offer(desk.door, 'HPageBreaks', {
        get Count() {
          return sheet().frame.print?.breaks?.length ?? 0;
        },
        Add: (before) => {
          const [area] = parseAreas(before.Address());
          if (!area) throw new Error('1004: not a row');
          addPageBreak(book, id, area.top);
        },
      } satisfies EtHPageBreaks);
    },
    get Comments() {
      sheet();
      return createEtComments(desk, book, id);
    },
    get Cells() {
      sheet();
      return desk.range(book, id, [WHOLE]);
    },
    Range: (address) => {
      sheet();
      return desk.range(book, id, parseAreas(address));
    },
    Activate: () => {
      if (sheet().frame.visibility !== 'visible')
        throw new Error('1004: a hidden sheet cannot be activated');
      desk.front(book);
      book.activate(id);
    },
    Delete: () => deleteSheet(desk, book, sheet()),
    Protect: (password) => {
      book.writeFrame(sheet().id, { protected: true });
      if (password) book.sheetPasswords.set(id, password);
    },
    Unprotect: (password) => {
      const wanted = book.sheetPasswords.get(sheet().id);
      if (wanted !== undefined && password === undefined) ask(desk, '撤销工作表保护：密码');
      if (wanted !== undefined && password !== wanted)
        throw new Error('1004: not the password of the sheet');
      book.sheetPasswords.delete(id);
      book.writeFrame(id, { protected: false });
    },
  } satisfies EtWorksheet);
}

export function requireOpenStructure(book: FakeBook): void {
  if (book.structureProtected) throw new Error('1004: the structure of the workbook is protected');
}

function deleteSheet(desk: Desk, book: FakeBook, { id, frame }: MemorySheet): void {
  requireOpenStructure(book);
  if (isLastVisible(book, id)) throw new Error('1004: one sheet at least must be visible');
  if (frame.visibility === 'very-hidden')
    throw new Error('1004: a very hidden sheet cannot be deleted');
  ask(desk, '删除的工作表将不能恢复');
  book.told.leaving(id);
  const next = book.activeSheet === id ? neighbourOf(book, id) : null;
  book.write(dropSheets(book.workbook, new Set([id])));
  if (next !== null) book.activate(next);
}

/** All cells that hold anything or only have looks of their own; it need not begin at A1. */
function usedArea({ cells }: MemorySheet): Area {
  const at = [...cells.keys()].map(cellOf);
  if (at.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  const rows = at.map(({ row }) => row);
  const columns = at.map(({ column }) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
