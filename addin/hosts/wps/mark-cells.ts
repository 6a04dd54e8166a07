import { formatCell } from '../../../src/base/cell';
import { HostError, lockedSheets, type Mark, type Marked, type SheetId } from '../host';
import { isOurFormula, isOurNote, MARK_FORMAT, noteOf } from '../mark-words';
import { doQuietly, type Book } from './book';
import { colorNumber } from './cell-facets';
import { XL_EXPRESSION } from './et-constants';
import type { EtApiEvent, EtWorkbook, EtWorksheet } from './jsapi';
import { requireSheet, type SheetTabs } from './sheet-tabs';

/** Marks cells; everything is looked up before the first write, and after a failure what is ours is taken away again. */
export function markCells(
  book: Book,
  tabs: SheetTabs,
  ids: readonly SheetId[],
  marks: readonly Mark[],
): Marked {
  const sheets = ids.map((id) => ({
    sheet: requireSheet(tabs, id),
    own: marks.filter((mark) => mark.sheet === id),
  }));
  const before = sheets.map(({ sheet }) => countOurs(sheet));
  const touched = sheets.filter(({ own }, at) => own.length + (before[at] ?? 0) > 0);
  if (touched.length > 0) book.writable();
  const refusal = lockedSheets(
    touched.flatMap(({ sheet }) => (sheet.ProtectContents ? [sheet.Name] : [])),
  );
  if (refusal) throw refusal;
  const unnoted: Mark[] = [];
  doQuietly(book.application, ['ScreenUpdating', 'DisplayAlerts'], () => {
    try {
      for (const { sheet, own } of touched) {
        cleanSheet(sheet);
        for (const mark of own) if (!writeMark(sheet, mark)) unnoted.push(mark);
      }
    } catch (error) {
      if (cleanAll(touched.map(({ sheet }) => sheet))) throw error;
      throw new HostError('unknown', 'marks could not be taken away again', true);
    }
  });
  return { removed: before.reduce((sum, count) => sum + count, 0), unnoted };
}

/** Cleans the workbook of this host whenever it is about to be printed; the answer ends that. */
export function unmarkBeforePrint(apiEvent: EtApiEvent, book: Book): () => void {
  const clean = (printed: EtWorkbook): void => {
    if (printed.FullName !== book.workbook().FullName) return;
    const { Worksheets } = printed;
    const sheets = Array.from({ length: Worksheets.Count }, (_, at) => Worksheets.Item(at + 1));
    doQuietly(
      book.application,
      ['ScreenUpdating', 'DisplayAlerts'],
      () => void cleanAll(sheets.filter((sheet) => countOurs(sheet) > 0)),
    );
  };
  apiEvent.AddApiEventListener('WorkbookBeforePrint', clean);
  return () => apiEvent.RemoveApiEventListener('WorkbookBeforePrint', clean);
}

/** False where a person's own note stands there. */
function writeMark(sheet: EtWorksheet, { cell, text }: Mark): boolean {
  const range = sheet.Range(formatCell(cell));
  const format = range.FormatConditions.Add(XL_EXPRESSION, undefined, MARK_FORMAT.formula);
  format.Interior.Color = colorNumber(MARK_FORMAT.style.fill);
  if (range.Comment) return false;
  range.AddComment(noteOf(text));
  return true;
}

function countOurs(sheet: EtWorksheet): number {
  return Math.max(ourColours(sheet).length, ourNotes(sheet).length);
}

function cleanAll(sheets: readonly EtWorksheet[]): boolean {
  let whole = true;
  for (const sheet of sheets) {
    try {
      cleanSheet(sheet);
    } catch {
      whole = false;
    }
  }
  return whole;
}

/** From the last to the first, for what goes moves those after it. */
function cleanSheet(sheet: EtWorksheet): void {
  const { FormatConditions } = sheet.Cells;
  for (const at of [...ourColours(sheet)].reverse()) FormatConditions.Item(at).Delete();
  for (const at of [...ourNotes(sheet)].reverse()) sheet.Comments.Item(at).Delete();
}

function ourColours(sheet: EtWorksheet): readonly number[] {
  const { FormatConditions } = sheet.Cells;
  return places(FormatConditions.Count).filter((at) => {
    const format = FormatConditions.Item(at);
    return format.Type === XL_EXPRESSION && isOurFormula(format.Formula1);
  });
}

function ourNotes({ Comments }: EtWorksheet): readonly number[] {
  return places(Comments.Count).filter((at) => isOurNote(Comments.Item(at).Text()));
}

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
