import { formulaAt, valueAt } from '../base/grid';
import type { Grid } from '../base/grid';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Choices } from '../scheme/scheme';
import { checkHidden, checkIdentity, checkKeys } from './check-keys';
import { checkColumns, checkHeader, checkRows } from './check-rows';
import { checkTotal, findTotalRow } from './check-total';
import type { CheckedTotal } from './check-total';
import type { FilledCell, FilledForm, FilledRow } from './filled-form';
import { findForm } from './find-form';
import type { FoundForm } from './find-form';
import { wordsOfForms } from './form-words';
import { inSheetOrder } from './in-sheet-order';
import { readLayout, scorePlaceOf } from './read-layout';
import type { SheetLayout } from './read-layout';

/** What a reader may be told besides the sheet. */
export interface ReadOptions {
  /** Decides which total formula is whole; without it any declared one is, and the default is put back. */
  readonly choices?: Choices;
  /** A sheet made by hand that somebody has agreed to read as this form: it has neither keys nor formulas of ours. */
  readonly adopted?: { readonly scheme: string; readonly form: string };
}

/**
 * Reads a filled score form back from a sheet, whatever has been done to it; null for a sheet that is not one of ours.
 * The words in sight decide everywhere; hidden keys and identity are believed only where they agree.
 */
export function readForm(
  schemes: readonly OpenScheme[],
  grid: Grid,
  options: ReadOptions = {},
): FilledForm | null {
  const adopted = findAdopted(schemes, options);
  const found = adopted ?? findForm(schemes, grid);
  if (!found) return null;
  const { words } = found;
  const layout = readLayout(found, grid);
  const total = readTotal(found, grid, layout, options, adopted !== null);
  const hidden = adopted
    ? []
    : [
        ...checkKeys(layout.rows, found.keyColumn, layout.columns.get('content') ?? 0),
        ...checkHidden(found, grid, layout),
        ...checkIdentity(found, layout.header),
      ];
  return {
    scheme: words.opened.scheme.id,
    form: words.form.id,
    identity: found.identity?.identity ?? null,
    ...layout.header,
    rows: filledRows(grid, layout),
    total: total.total,
    issues: inSheetOrder([
      ...checkHeader(layout.header, words.form),
      ...checkColumns(words, layout),
      ...checkRows(words, grid, layout),
      ...total.issues,
      ...hidden,
    ]),
  };
}

function findAdopted(schemes: readonly OpenScheme[], { adopted }: ReadOptions): FoundForm | null {
  if (!adopted) return null;
  const words = schemes
    .flatMap(wordsOfForms)
    .find(({ opened, form }) => opened.scheme.id === adopted.scheme && form.id === adopted.form);
  return words ? { words, identity: null, keyColumn: null } : null;
}

function readTotal(
  { words, keyColumn }: FoundForm,
  grid: Grid,
  layout: SheetLayout,
  options: ReadOptions,
  handMade: boolean,
): CheckedTotal {
  const score = layout.columns.get('score');
  if (score === undefined) return { total: null, issues: [] };
  const row = findTotalRow(words, grid, { after: layout.after, keys: keyColumn });
  const place = scorePlaceOf(layout, words.items.length);
  if (row !== null && (handMade || !place)) {
    return { total: cellAt(grid, row, score), issues: [] };
  }
  const rowOf = (id: string): number | undefined =>
    layout.rows.find(({ item, kind }) => item.item.id === id && kind !== 'repeated')?.row;
  return checkTotal(words, grid, row, place, rowOf, options.choices);
}

/** Rows whose words can be believed; the others are issues. */
function filledRows(grid: Grid, layout: SheetLayout): readonly FilledRow[] {
  const at = (row: number, id: string): FilledCell | null => {
    const column = layout.columns.get(id);
    return column === undefined ? null : cellAt(grid, row, column);
  };
  return layout.rows
    .filter(({ kind }) => kind === 'exact' || kind === 'altered')
    .map(({ row, item }) => ({
      item: item.item.id,
      highlight: at(row, 'highlight'),
      facts: at(row, 'facts'),
      score: at(row, 'score'),
    }));
}

function cellAt(grid: Grid, row: number, column: number): FilledCell {
  const cell = { row, column };
  return { cell, value: valueAt(grid, cell), formula: formulaAt(grid, cell) };
}
