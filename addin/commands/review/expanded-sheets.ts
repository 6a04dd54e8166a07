import type { Grid } from '../../../src/base/grid';
import { personsShownIn, reviewSheetScheme } from '../../../src/sheet/review/review-sheet-mark';
import type { SheetEntry, SheetId } from '../../hosts/host';
import type { Core } from '../core';
import type { WorkbookView } from '../workbook-view';
import type { FormSeal } from './form-seals';
import type { ExpandedSheet, OpenReview } from './review-state';

/** The 会审表 of a notice, in tab order. */
export function expandedSheets(workbook: WorkbookView, scheme: string): readonly ExpandedSheet[] {
  return [...workbook.values()].flatMap(({ kind, sheet, grid }) =>
    kind === 'other' && reviewSheetScheme(grid) === scheme
      ? [{ sheet, persons: personsIn(grid) }]
      : [],
  );
}

const SHOWN = new WeakMap<Grid, ReadonlySet<string>>();

/** Looked up once: of three hundred people it has thousands of rows. */
function personsIn(grid: Grid): ReadonlySet<string> {
  const persons = SHOWN.get(grid) ?? personsShownIn(grid);
  SHOWN.set(grid, persons);
  return persons;
}

/** Those that show what somebody wrote of a person under seal, or of one who will be; a person no form speaks of any more may be one. */
export function expandedBeyond(
  { expanded, persons, sealed }: OpenReview,
  closing: ReadonlySet<string> = new Set(),
): readonly SheetEntry[] {
  if (sealed.size + closing.size === 0) return [];
  const open = new Set(
    persons.map(({ key }) => key).filter((key) => !sealed.has(key) && !closing.has(key)),
  );
  return expanded.filter((each) => [...each.persons].some((key) => !open.has(key))).map(sheetOf);
}

/** Who is under seal once these sheets are sealed: whoever still has a form without a seal then. */
export function closedBySealing(
  { seals }: Pick<OpenReview, 'seals'>,
  sheets: readonly SheetId[],
): ReadonlySet<string> {
  const wanted = new Set(sheets);
  const isSealing = ({ sealing, sheets: own }: FormSeal): boolean =>
    sealing !== null && own.some(({ sheet }) => wanted.has(sheet.id));
  const touched = new Set(seals.filter(isSealing).map(({ subject }) => subject));
  const left = seals.filter((each) => each.seal === null && !isSealing(each));
  return new Set(left.flatMap(({ subject }) => (touched.has(subject) ? [subject] : [])));
}

/** Who is under seal once this seal is taken back: whoever has another one. */
export function closedByWithdrawing(
  { seals }: Pick<OpenReview, 'seals'>,
  record: string,
): ReadonlySet<string> {
  const own = seals.find(({ seal }) => seal?.id === record);
  const others = seals.filter((each) => each.seal !== null && each !== own);
  return new Set(others.flatMap(({ subject }) => (subject === own?.subject ? [subject] : [])));
}

/** Takes these sheets out, and what was told of them; a workbook that keeps its sheets refuses. */
export async function removeExpanded(core: Core, sheets: readonly SheetEntry[]): Promise<void> {
  if (sheets.length === 0) return;
  const gone = new Set(sheets.map(({ id }) => id));
  await core.host.removeSheets([...gone]);
  const { inserted, written } = core.store.get();
  core.store.set({
    inserted: inserted?.sheets.some(({ id }) => gone.has(id)) ? null : inserted,
    written: written?.cells.some(({ sheet }) => gone.has(sheet)) ? null : written,
  });
  await core.refresh();
}

function sheetOf({ sheet }: ExpandedSheet): SheetEntry {
  return sheet;
}
