import { textOf, valueAt } from '../../base/grid';
import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import type { RecordForm } from '../../scheme/record-form';
import { readLabelledRow } from '../labelled-values';
import { spreadParts } from '../record-plan';
import type { FilledEntry } from './filled-record';
import { isBlank } from './is-blank';
import type { RecordLineWords } from './record-words';

/** Where the lines are looked for: the rows `from` … `to`, the last not included. */
export interface LinePlace {
  readonly form: RecordForm;
  readonly grid: Grid;
  readonly from: number;
  readonly to: number;
  /** The form's columns in the sheet. */
  readonly columns: ReadonlyMap<number, number>;
  readonly keyColumn: number | null;
}

type LinePart = RecordLineWords['parts'][number];

/**
 * Lines above and below the table hold their entries behind their words, wherever in the row these stand. Only where the words
 * are gone, because somebody wrote over them, does the place count that they were printed in.
 */
export function readLines(
  lines: readonly RecordLineWords[],
  place: LinePlace,
): readonly FilledEntry[] {
  const parts = lines.flatMap((line) => line.parts);
  const found = readLabelled(parts, place);
  const taken = new Set([...found.values()].map(({ cell }) => nameOf(cell)));
  for (const { id, parts: own } of lines) {
    for (const part of own) {
      const cell = found.has(part.place) ? null : printedPlace(id, part, place);
      if (!cell || taken.has(nameOf(cell))) continue;
      const text = textOf(valueAt(place.grid, cell)).trim();
      found.set(part.place, entryOf(part, text, cell));
    }
  }
  return parts.flatMap((part) => found.get(part.place) ?? []);
}

function readLabelled(
  parts: readonly LinePart[],
  { grid, from, to }: LinePlace,
): Map<string, FilledEntry> {
  const labels = parts.map(({ place, label }) => ({ id: place, label }));
  const found = new Map<string, FilledEntry>();
  for (let row = from; row < Math.min(to, grid.values.length); row += 1) {
    for (const { id, text, cell } of readLabelledRow(labels, grid, row)) {
      const part = parts.find(({ place }) => place === id);
      if (part && !found.has(id)) found.set(id, entryOf(part, text, cell));
    }
  }
  return found;
}

/** The cell a part of a line was printed in; null where its row or column cannot be told. */
function printedPlace(
  line: string,
  { entry }: LinePart,
  { form, grid, from, to, columns, keyColumn }: LinePlace,
): Cell | null {
  const printed = [...form.above, ...form.below].find(({ id }) => id === line);
  const span = printed && spreadParts(form, printed).find(({ part }) => part.entry === entry);
  const column = span && columns.get(span.from);
  if (keyColumn === null || column === undefined) return null;
  for (let row = from; row < Math.min(to, grid.values.length); row += 1) {
    if (textOf(valueAt(grid, { row, column: keyColumn })).trim() === line) return { row, column };
  }
  return null;
}

function entryOf({ place, label, entry }: LinePart, text: string, cell: Cell): FilledEntry {
  const blank = isBlank(text, entry.blank);
  return {
    place,
    entry,
    label: label.replace(/[\s：:]+$/, ''),
    title: '',
    item: null,
    text: blank ? '' : text,
    value: blank ? null : text,
    cell,
  };
}

function nameOf({ row, column }: Cell): string {
  return `${row},${column}`;
}
