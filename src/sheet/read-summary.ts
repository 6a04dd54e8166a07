import { textOf, valueAt } from '../base/grid';
import type { Grid } from '../base/grid';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Scheme, SummaryForm } from '../scheme/scheme';
import type { Identity } from './filled-form';
import { findColumns } from './find-columns';
import { SEARCHED_ROWS, findIdentity } from './find-form';
import { readHeader } from './read-header';
import { normaliseWords } from './words';

/** A summary sheet as found: whose it is, and in which row each unit stands. */
export interface SummarySheet {
  readonly scheme: string;
  readonly form: string;
  readonly identity: Identity | null;
  /** The header's words, or the identity's where the header is blank. */
  readonly filler: string;
  /** Last row above the units: the column titles. */
  readonly headerRow: number;
  readonly rows: readonly { readonly unit: string; readonly row: number }[];
  /** By column id. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Reads where the units of a summary stand; null for a sheet that is not one of ours. */
export function readSummary(schemes: readonly OpenScheme[], grid: Grid): SummarySheet | null {
  const identity = findIdentity(grid)?.identity ?? null;
  const found = identity ? formNamed(schemes, identity) : formTitled(schemes, grid);
  if (!found) return null;
  const { scheme, form } = found;
  const { row: titleRow, columns } = findColumns(form, grid);
  const column = columns.get('unit');
  if (titleRow === null || column === undefined) return null;
  const first = Math.min(...columns.values());
  const header = readHeader(form, grid, { before: titleRow, row: null, first });
  return {
    scheme: scheme.id,
    form: form.id,
    identity,
    filler: header.team.text === '' ? (identity?.filler ?? '') : header.team.text,
    headerRow: titleRow,
    rows: unitRows(grid, titleRow, column),
    columns,
  };
}

interface NamedForm {
  readonly scheme: Scheme;
  readonly form: SummaryForm;
}

function summaryForms(schemes: readonly OpenScheme[]): readonly NamedForm[] {
  return schemes.flatMap(({ scheme }) =>
    scheme.forms.flatMap((form) => (form.kind === 'summary' ? [{ scheme, form }] : [])),
  );
}

function formNamed(schemes: readonly OpenScheme[], identity: Identity): NamedForm | undefined {
  return summaryForms(schemes).find(
    ({ scheme, form }) => scheme.id === identity.scheme && form.id === identity.form,
  );
}

/** Without an identity a summary is known by its printed title above all its column titles. */
function formTitled(schemes: readonly OpenScheme[], grid: Grid): NamedForm | undefined {
  return summaryForms(schemes).find(({ form }) => {
    const title = normaliseWords(form.title);
    const rows = grid.values.slice(0, 8);
    const titled = rows.some((row) =>
      row.some((value) => typeof value === 'string' && normaliseWords(value) === title),
    );
    return titled && findColumns(form, grid).columns.size === form.columns.length;
  });
}

/** Units stand in an unbroken or broken column under the title; what has no unit is no row of the table. */
function unitRows(grid: Grid, titleRow: number, column: number) {
  const rows: { unit: string; row: number }[] = [];
  for (let row = titleRow + 1; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    const unit = textOf(valueAt(grid, { row, column })).trim();
    if (unit !== '') rows.push({ unit, row });
  }
  return rows;
}
