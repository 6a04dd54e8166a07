import { fail, succeed, type Result } from '../../../src/base/result';
import type { SheetBlueprint } from '../../../src/sheet/blueprint';
import type { Omission, XlsxFault } from '../../files/xlsx-fault';
import { readXlsxContents } from '../../files/xlsx-reader';
import { writeXlsx } from '../../files/xlsx-writer';
import { HostError, type Capability, type Host, type SheetId } from '../host';
import { blueprintOfSheet } from '../workbook/memory-sheet';
import { markCells } from '../workbook/mark-cells';
import {
  applyPatches,
  entryOf,
  gridsOf,
  insertSheets,
  removeSheets,
  requireShown,
} from '../workbook/port-deeds';
import { createFileBook, type FileBook } from './file-book';

/** A workbook as a file, with nobody at it: opened from bytes, changed through the port, saved to bytes. */
export interface XlsxHost extends Host {
  /** What the file holds and we do not understand: it is not in what is saved. */
  readonly omissions: readonly Omission[];
  /**
   * The workbook as bytes. Where that would drop something the opened file held, it is refused with `would-lose`, unless
   * whoever owns the file has been `told`.
   */
  save(losses?: 'none' | 'told'): Promise<Result<Uint8Array, XlsxFault>>;
}

const CAPABILITIES: readonly Capability[] = [
  'validation',
  'conditional-formats',
  'protection',
  'print-setup',
  'very-hidden',
  'marks',
  'notes',
];

/** Opens an .xlsx file, or says why not. */
export async function openXlsxHost(bytes: Uint8Array): Promise<Result<XlsxHost, XlsxFault>> {
  const read = await readXlsxContents(bytes);
  if (!read.ok) return read;
  const { sheets, active, omissions } = read.value;
  const book = createFileBook(sheets);
  const front = book.workbook.sheets.find(({ frame }) => frame.name === active)?.id;
  return succeed(createXlsxHost(book, omissions, front));
}

/** A file that is yet to be written, of these sheets. */
export function newXlsxHost(sheets: readonly SheetBlueprint[]): XlsxHost {
  return createXlsxHost(createFileBook(sheets));
}

/** The port over an open file's workbook. */
export function createXlsxHost(
  book: FileBook,
  omissions: readonly Omission[] = [],
  front: SheetId | null = null,
): XlsxHost {
  let inFront = front;
  return {
    name: 'xlsx',
    get capabilities() {
      return new Set<Capability>(
        book.calculates ? [...CAPABILITIES, 'recalculation'] : CAPABILITIES,
      );
    },
    omissions,
    listSheets: async () => book.workbook.sheets.map(entryOf),
    readGrids: async (ids) => gridsOf(book.workbook, ids),
    applyPatches: async (patches) => {
      const next = applyPatches(book.workbook, patches);
      if (patches.length > 0) book.change(next);
    },
    insertSheets: async (blueprints) => {
      const { workbook, inserted } = insertSheets(book.workbook, blueprints, book.newId);
      if (inserted.length > 0) book.change(workbook);
      return inserted;
    },
    removeSheets: async (ids) => {
      const next = removeSheets(book.workbook, ids);
      if (ids.length > 0) book.change(next);
    },
    markCells: async (ids, marks) => {
      const { workbook, marked } = markCells(book.workbook, ids, marks);
      if (marks.length + marked.removed > 0) book.change(workbook);
      return marked;
    },
    activateSheet: async (id) => {
      inFront = requireShown(book.workbook, id).id;
    },
    select: async () => {
      throw new HostError('not-supported', 'a file has no cursor');
    },
    selection: async () => null,
    // Nobody else is at the file, and whoever writes here knows what was written.
    subscribe: () => () => {},
    save: async (losses = 'none') => {
      if (omissions.length > 0 && losses === 'none')
        return fail({ code: 'would-lose', params: { omissions } });
      const active = book.workbook.sheets.find(({ id }) => id === inFront)?.frame.name;
      const sheets = book.workbook.sheets.map(blueprintOfSheet);
      return writeXlsx(sheets, active === undefined ? {} : { active });
    },
  };
}
