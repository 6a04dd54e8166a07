import { textOf, valueAt } from '../base/grid';
import type { Cell } from '../base/cell';
import type { Grid } from '../base/grid';
import type { TableForm, HeaderField } from '../scheme/scheme';
import { foldWidth } from '../standard/text';
import { headingBeside, spreadHeader } from './header-line';
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
  const values: [HeaderField['id'], HeaderValue][] = [];
  const width = grid.values[row]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const cell = { row, column };
    const segments = splitByLabels(form, textOf(valueAt(grid, cell)));
    segments.forEach(({ field, text }, at) => {
      const last = at === segments.length - 1;
      const beside = last && text === '' ? neighbour(form, grid, cell) : null;
      values.push([field.id, beside ?? { text: emptyIfBlank(field, text), cell }]);
    });
  }
  return values;
}

/** 「被核查单位：州甲局   核查组：第一组」 cut at its labels. */
function splitByLabels(form: TableForm, text: string) {
  if (text === '') return [];
  const folded = foldWidth(text);
  const beside = headingBeside(form);
  const starts = [...form.header, ...(beside ? [beside] : [])]
    .map((field) => ({ field, label: bareLabel(field) }))
    .map(({ field, label }) => ({ field, from: folded.indexOf(label), length: label.length }))
    .filter(({ from }) => from >= 0)
    .sort((one, other) => one.from - other.from);
  return starts.map(({ field, from, length }, at) => {
    const end = starts[at + 1]?.from ?? text.length;
    const after = text.slice(from + length, end).replace(/^\s*[:：]/, '');
    return { field, text: after.trim() };
  });
}

/** The value in the next written cell of the row, unless that is another heading. */
function neighbour(form: TableForm, grid: Grid, cell: Cell): HeaderValue | null {
  const width = grid.values[cell.row]?.length ?? 0;
  for (let column = cell.column + 1; column < width; column += 1) {
    const text = textOf(valueAt(grid, { row: cell.row, column })).trim();
    if (text === '') continue;
    if (text.startsWith('hefen:') || splitByLabels(form, text).length > 0) return null;
    return { text, cell: { row: cell.row, column } };
  }
  return null;
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

function bareLabel(field: HeaderField): string {
  return foldWidth(field.label).replace(/[:\s]+$/, '');
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
