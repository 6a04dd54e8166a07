import { isSameGrid } from '../../src/base/grid';
import type { SheetEntry } from '../hosts/host';
import { blankOf } from './card/open-record';
import type { Pace } from './pace';
import type { ReadSheets } from './read-sheets';
import { viewSheet, type SheetReader, type SheetView, type WorkbookView } from './workbook-view';

/** What was known of the workbook before, and whether it has to be seen anew all the same. */
export interface KnownViews {
  readonly workbook: WorkbookView;
  /** What its sheets are read by is something else now: a choice, an adoption, a notice kept here. */
  readonly stale: boolean;
  readonly pace: Pace;
}

/** All sheets as Hefen sees them. One that holds what it held keeps its view: whatever was told of it need not be told again. */
export async function viewSheets(
  reader: SheetReader,
  { entries, grids }: ReadSheets,
  { workbook, stale, pace }: KnownViews,
): Promise<WorkbookView> {
  const fresh = new Map(grids.map((each) => [each.sheet.id, each.grid]));
  const views = new Map<string, SheetView>();
  for (const [at, sheet] of entries.entries()) {
    const known = workbook.get(sheet.id);
    const grid = fresh.get(sheet.id) ?? known?.grid;
    if (!grid) continue;
    const same = known && !stale && isSameGrid(known.grid, grid) ? renamed(known, sheet) : null;
    const view = same ?? viewSheet(reader, { sheet, grid });
    // Told of all sheets at once afterwards: what takes long of it is looked for here, where the page breathes.
    if (view.kind === 'record') blankOf(view);
    views.set(sheet.id, view);
    await pace((at + 1) / entries.length);
  }
  return views;
}

/** Null where the name bears on how a sheet is read. */
function renamed(view: SheetView, sheet: SheetEntry): SheetView | null {
  const { name, visibility } = view.sheet;
  if (name !== sheet.name) return null;
  return visibility === sheet.visibility ? view : { ...view, sheet };
}
