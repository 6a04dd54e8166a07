import { textOf, valueAt } from '../base/grid';
import type { Cell } from '../base/cell';
import type { Grid } from '../base/grid';
import type { TableForm, HeaderField } from '../scheme/scheme';
import { headingBeside, spreadHeader } from './header-line';
import { readLabelledRow } from './labelled-values';
import { normaliseWords } from './words';

/** One heading as written: `text` is empty where the notice's blank still stands. */
export interface HeaderValue {
  readonly text: string;
  readonly cell: Cell | null;
}

export type HeaderValues = Readonly<Record<HeaderField['id'], HeaderValue>>;

/** Where to look for the header line. */
export interface HeaderPlace {
  /** First row that cannot be header any more. */
  readonly before: number;
  /** Row the key column calls `header`; null without one. */
  readonly row: number | null;
  /** Column of the form's first printed column. */
  readonly first: number;
  /** Where a heading stands that the notice does not print; null where nobody can tell any more. */
  readonly beside?: Cell | null;
}

const ABSENT: HeaderValue = { text: '', cell: null };

/**
 * Reads 被核查单位, 核查组 and 核查时间 by their labels: each in a cell of its own, all in one cell, or the value in the cell
 * to the right. Only where a label is gone does the place it was printed in count.
 */
export function readHeader(form: TableForm, grid: Grid, place: HeaderPlace): HeaderValues {
  const found = new Map<HeaderField['id'], HeaderValue>();
  let row = place.row;
  for (let each = 0; each < Math.min(place.before, grid.values.length); each += 1) {
    for (const [id, value] of readRow(form, grid, each)) {
      if (found.has(id)) continue;
      found.set(id, value);
      row ??= each;
    }
  }
  if (row !== null) readUnlabelled(form, grid, row, place.first, found);
  readBeside(form, grid, place.beside ?? null, found);
  const value = (id: HeaderField['id']): HeaderValue => found.get(id) ?? ABSENT;
  return { unit: value('unit'), team: value('team'), date: value('date') };
}

function readRow(form: TableForm, grid: Grid, row: number) {
  const beside = headingBeside(form);
  const fields = [...form.header, ...(beside ? [beside] : [])];
  return readLabelledRow(fields, grid, row).flatMap(({ id, text, cell }) => {
    const field = fields.find((each) => each.id === id);
    return field ? [[id, { text: emptyIfBlank(field, text), cell }] as const] : [];
  });
}

/** A heading whose label was typed over stands where the label was printed. */
function readUnlabelled(
  form: TableForm,
  grid: Grid,
  row: number,
  first: number,
  found: Map<HeaderField['id'], HeaderValue>,
): void {
  const spoken = new Set(
    [...found.values()].map(({ cell }) => cell && `${cell.row},${cell.column}`),
  );
  for (const { field, from } of spreadHeader(form)) {
    if (found.has(field.id)) continue;
    const cell = { row, column: first + from };
    if (spoken.has(`${cell.row},${cell.column}`)) continue;
    const text = textOf(valueAt(grid, cell)).trim();
    found.set(field.id, { text: emptyIfBlank(field, text), cell });
  }
}

/** The name alone, where the words before it were typed over. */
function readBeside(
  form: TableForm,
  grid: Grid,
  cell: Cell | null,
  found: Map<HeaderField['id'], HeaderValue>,
): void {
  const field = headingBeside(form);
  if (!field || !cell || found.has(field.id)) return;
  found.set(field.id, { text: emptyIfBlank(field, textOf(valueAt(grid, cell)).trim()), cell });
}

/** The notice's own blank, a line to write on, or a date without its numbers is nothing yet. */
function emptyIfBlank(field: HeaderField, text: string): string {
  const normal = normaliseWords(text).replace(/[_＿]/g, '');
  if (normal === '' || normal === normaliseWords(field.blank)) return '';
  if (/^×+/.test(normal)) return '';
  if (field.id === 'date' && /^\d*年?\d*月?\d*日?$/.test(normal) && !/\d+月\d+/.test(normal)) {
    return /^\d{5,}$/.test(normal) ? text : '';
  }
  return text;
}
