import { HostError } from '../host';
import type { EtApplication, EtWorkbook, EtWorksheet } from './jsapi';

/** The one workbook a host speaks of: the one in front when it first looked. Others may be open, before it even. */
export interface Book {
  readonly application: EtApplication;
  /** Throws where no workbook has been open yet. */
  workbook(): EtWorkbook;
  /** Throws where the workbook must not be changed. */
  writable(): EtWorkbook;
  /** Throws where sheets may not come or go. */
  restructurable(): EtWorkbook;
  owns(sheet: EtWorksheet): boolean;
  isInFront(): boolean;
}

export function openBook(application: EtApplication): Book {
  let bound = application.ActiveWorkbook;
  const workbook = (): EtWorkbook => {
    bound = bound ?? application.ActiveWorkbook;
    if (!bound) throw new HostError('busy', 'no workbook is open');
    return bound;
  };
  const writable = (): EtWorkbook => {
    const book = workbook();
    if (book.ReadOnly) throw new HostError('workbook-read-only', 'opened for reading only');
    return book;
  };
  return {
    application,
    workbook,
    writable,
    restructurable: () => {
      const book = writable();
      if (book.ProtectStructure) throw new HostError('structure-locked', 'sheets are protected');
      return book;
    },
    // Two workbooks in different folders may share a name, and objects cannot be compared.
    owns: (sheet) => sheet.Parent.FullName === workbook().FullName,
    isInFront: () => application.ActiveWorkbook?.FullName === workbook().FullName,
  };
}

/**
 * What a failure of ET means. Its errors say next to nothing, so the state is looked at instead: whether a cell is being
 * edited, whether ET answers at all, whether the workbook is still there.
 */
export function explainFailure(error: unknown, book: Book): HostError {
  if (error instanceof HostError) return error;
  const said = error instanceof Error ? error.message : String(error);
  if (ask(() => book.application.Ready) === false) return new HostError('cell-being-edited', said);
  if (ask(() => book.application.Workbooks.Count) === null) return new HostError('busy', said);
  if (ask(() => book.workbook().Name) === null) return new HostError('workbook-closed', said);
  return new HostError('unknown', said);
}

/** The answer, or null where ET throws instead. */
function ask<Answer>(question: () => Answer): Answer | null {
  try {
    return question();
  } catch {
    return null;
  }
}

/** Does a deed without flicker, alerts and, where told so, events; everything is as it was afterwards. */
export function doQuietly<Value>(
  application: EtApplication,
  settings: readonly ('ScreenUpdating' | 'DisplayAlerts' | 'EnableEvents')[],
  deed: () => Value,
): Value {
  const before = settings.map((each) => [each, application[each]] as const);
  try {
    for (const each of settings) application[each] = false;
    return deed();
  } finally {
    for (const [each, was] of before) application[each] = was;
  }
}
