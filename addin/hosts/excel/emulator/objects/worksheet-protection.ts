import type { Book } from '../book';
import type { EmulatedObject } from '../emulated-object';
import { ExcelError } from '../excel-error';
import { membersOf } from '../given';
import { requireWritable } from '../guard';

/** `worksheet.protection`; Excel refuses to do what is done already. */
export function worksheetProtectionObject(book: Book, id: string): EmulatedObject {
  const set = (on: boolean): void => {
    requireWritable(book);
    const sheet = book.sheet(id);
    if (sheet.frame.protected === on) throw new ExcelError('AccessDenied');
    book.changeSheet(
      { ...sheet, frame: { ...sheet.frame, protected: on } },
      { event: 'protectionChanged', sheet: id, more: { isProtected: on } },
    );
  };
  return {
    type: 'WorksheetProtection',
    reads: { Protected: () => book.sheet(id).frame.protected },
    methods: {
      Protect: ({ values: [options, password] }) => {
        if (typeof password === 'string') book.lack('WorksheetProtection.Protect with a password');
        const { allowFormatCells, allowFormatRows, allowFormatColumns } = membersOf(options);
        set(true);
        book.protectionOptions.set(id, {
          allowFormatCells: allowFormatCells === true,
          allowFormatRows: allowFormatRows === true,
          allowFormatColumns: allowFormatColumns === true,
        });
        return null;
      },
      Unprotect: ({ values: [password] }) => {
        if (typeof password === 'string')
          book.lack('WorksheetProtection.Unprotect with a password');
        set(false);
        return null;
      },
    },
  };
}
