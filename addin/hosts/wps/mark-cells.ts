import { formatCell } from '../../../src/base/cell';
import { groupBy } from '../../../src/base/group-by';
import { HostError, lockedSheets, type Mark, type Marked, type SheetId } from '../host';
import { isOurFormula, isOurNote, MARK_FORMAT, noteOf } from '../mark-words';
import { doQuietly, type Book } from './book';
import { colorNumber } from './cell-facets';
import { XL_EXPRESSION } from './et-constants';
import type { EtApiEvent, EtWorkbook, EtWorksheet } from './jsapi';
import { requireSheet, type SheetTabs } from './sheet-tabs';

/** Marks cells; everything is looked up before the first write, and after a failure what is ours is taken away again. Of thousands of sheets it goes by slices. */
export async function markCells(
  book: Book,
  tabs: SheetTabs,
  ids: readonly SheetId[],
  marks: readonly Mark[],
): Promise<Marked> {
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  const touched: Touched[] = [];
  let removed = 0;
  await inSlices(ids, (id) => {
    const sheet = requireSheet(tabs, id);
    const own = bySheet.get(id) ?? [];
    const before = countOurs(sheet);
    removed += before;
    if (own.length + before > 0) touched.push({ sheet, own });
  });
  if (touched.length > 0) book.writable();
  const refusal = lockedSheets(
    touched.flatMap(({ sheet }) => (sheet.ProtectContents ? [sheet.Name] : [])),
  );
  if (refusal) throw refusal;
  return { removed, unnoted: await writeMarks(book, touched) };
}

/** A sheet that has marks, or gets some. */
interface Touched {
  readonly sheet: EtWorksheet;
  readonly own: readonly Mark[];
}

/** Answers the marks beside which a person's own note stands. */
async function writeMarks(book: Book, touched: readonly Touched[]): Promise<readonly Mark[]> {
  const unnoted: Mark[] = [];
  const quietly = (deed: () => void): void =>
    doQuietly(book.application, ['ScreenUpdating', 'DisplayAlerts'], deed);
  const writeSheet = ({ sheet, own }: Touched): void => {
    cleanSheet(sheet);
    for (const mark of own) if (!writeMark(sheet, mark)) unnoted.push(mark);
  };
  try {
    await inSlices(touched, writeSheet, quietly);
  } catch (error) {
    let whole = false;
    quietly(() => (whole = cleanAll(touched.map(({ sheet }) => sheet))));
    if (whole) throw error;
    throw new HostError('unknown', 'marks could not be taken away again', true);
  }
  return unnoted;
}

/** Milliseconds of calls until the page may draw. */
const SLICE = 40;

/** Does something with each; between slices the page draws and ET has its turn. */
async function inSlices<Item>(
  items: readonly Item[],
  deed: (item: Item) => void,
  around: (slice: () => void) => void = (slice) => slice(),
): Promise<void> {
  const left = items.values();
  for (let done = items.length === 0; !done;) {
    around(() => {
      const began = performance.now();
      while (!done && performance.now() - began < SLICE) {
        const next = left.next();
        if (next.done) done = true;
        else deed(next.value);
      }
    });
    if (!done) await new Promise((resolve) => setTimeout(resolve));
  }
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
