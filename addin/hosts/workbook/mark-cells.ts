import { groupBy } from '../../../src/base/group-by';
import { lockedSheets, type Mark, type Marked, type SheetId } from '../host';
import { MARK_FORMAT, noteOf, withoutMarks } from '../mark-words';
import type { MemorySheet } from './memory-sheet';
import { replaceSheets, type MemoryWorkbook } from './memory-workbook';
import { requireSheets } from './port-deeds';

/** The deed of the port that marks cells, on a workbook that is never changed in place. */
export function markCells(
  workbook: MemoryWorkbook,
  sheets: readonly SheetId[],
  marks: readonly Mark[],
): { readonly workbook: MemoryWorkbook; readonly marked: Marked } {
  let removed = 0;
  const unnoted: Mark[] = [];
  const locked: string[] = [];
  const bySheet = groupBy(marks, ({ sheet }) => sheet);
  const changed: MemorySheet[] = [];
  for (const sheet of requireSheets(workbook, sheets)) {
    const own = bySheet.get(sheet.id) ?? [];
    const { clean, count } = withoutMarks(sheet.frame);
    if (own.length + count === 0) continue;
    if (sheet.frame.protected) locked.push(sheet.frame.name);
    removed += count;
    const noted = new Set(clean.notes?.map(({ row, column }) => `${row} ${column}`));
    const isFree = ({ cell }: Mark): boolean => !noted.has(`${cell.row} ${cell.column}`);
    unnoted.push(...own.filter((mark) => !isFree(mark)));
    changed.push({ ...sheet, frame: markSheet(clean, own, own.filter(isFree)) });
  }
  const refusal = lockedSheets(locked);
  if (refusal) throw refusal;
  return { workbook: replaceSheets(workbook, changed), marked: { removed, unnoted } };
}

/** The first format has the first say. */
function markSheet(
  clean: MemorySheet['frame'],
  own: readonly Mark[],
  free: readonly Mark[],
): MemorySheet['frame'] {
  const colours = own.map(({ cell: { row, column } }) => ({
    ...MARK_FORMAT,
    area: { top: row, left: column, bottom: row, right: column },
  }));
  const notes = free.map(({ cell: { row, column }, text }) => ({
    row,
    column,
    text: noteOf(text),
  }));
  return {
    ...clean,
    conditionalFormats: [...colours, ...clean.conditionalFormats],
    notes: [...(clean.notes ?? []), ...notes],
  };
}
