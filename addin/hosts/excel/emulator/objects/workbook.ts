import type { Book } from '../book';
import type { EmulatedObject, Place } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { booleanOf, textOf } from '../given';
import { requireWritable } from '../guard';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { worksheetsObject } from './worksheets';

/** The root every object path begins at. */
export function workbookObject(book: Book): EmulatedObject {
  const selected = (): Place => {
    const sheet = book.activeSheet();
    return { sheet, areas: [book.selectionIn(sheet)] };
  };
  return {
    type: 'Workbook',
    reads: { Name: () => 'Book1.xlsx', ReadOnly: () => book.switches.readOnly },
    objects: {
      Worksheets: () => worksheetsObject(book),
      Application: () => applicationObject(),
      Protection: () => workbookProtectionObject(book),
      _Runtime: () => runtimeObject(book),
      GetSelectedRange: () => rangeObject(book, selected()),
      GetSelectedRanges: () => rangeAreasObject(book, selected()),
      GetActiveCell: () => {
        const sheet = book.activeSheet();
        const { top, left } = book.selectionIn(sheet);
        return rangeObject(book, { sheet, areas: [{ top, left, bottom: top, right: left }] });
      },
    },
    methods: {
      _RemoveReference: ({ values }) => {
        book.release(textOf(values[0]));
        return null;
      },
    },
  };
}

function applicationObject(): EmulatedObject {
  return {
    type: 'Application',
    reads: { CalculationMode: () => 'Automatic' },
    methods: {
      // Formulas are calculated whenever somebody looks, so there is nothing left to do.
      Calculate: ({ values }) => {
        textOf(values[0]);
        return null;
      },
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
    },
  };
}

function workbookProtectionObject(book: Book): EmulatedObject {
  const set = (on: boolean, password: unknown): null => {
    requireWritable(book);
    if (typeof password === 'string') book.lack('WorkbookProtection.Protect with a password');
    if (book.switches.structureProtected === on) throw new ExcelError('AccessDenied');
    book.switches.structureProtected = on;
    return null;
  };
  return {
    type: 'WorkbookProtection',
    reads: { Protected: () => book.switches.structureProtected },
    methods: {
      Protect: ({ values: [password] }) => set(true, password),
      Unprotect: ({ values: [password] }) => set(false, password),
    },
  };
}

function runtimeObject(book: Book): EmulatedObject {
  return {
    type: 'Runtime',
    reads: { EnableEvents: () => book.post.enabled },
    writes: {
      EnableEvents: (value) => {
        book.post.enabled = booleanOf(value);
      },
    },
  };
}
