import { textOf, valueAt } from '../base/grid';
import type { Cell } from '../base/cell';
import type { Grid } from '../base/grid';
import { foldWidth } from '../standard/text';

/** A printed label with its value behind it: 「被核查单位：」. */
export interface Label<Id extends string> {
  readonly id: Id;
  readonly label: string;
}

/** What is written behind a label; the cell is where it stands. */
export interface LabelledValue<Id extends string> {
  readonly id: Id;
  readonly text: string;
  readonly cell: Cell;
}

/** Reads one row's labelled values: each in a cell of its own, several in one cell, or the value in the next written cell. */
export function readLabelledRow<Id extends string>(
  labels: readonly Label<Id>[],
  grid: Grid,
  row: number,
): readonly LabelledValue<Id>[] {
  const values: LabelledValue<Id>[] = [];
  const width = grid.values[row]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    const cell = { row, column };
    const segments = splitByLabels(labels, textOf(valueAt(grid, cell)));
    segments.forEach(({ id, text }, at) => {
      const last = at === segments.length - 1;
      const beside = last && text === '' ? neighbour(labels, grid, cell) : null;
      values.push({ id, text, cell, ...beside });
    });
  }
  return values;
}

/** 「被核查单位：州甲局   核查组：第一组」 cut at its labels. */
function splitByLabels<Id extends string>(labels: readonly Label<Id>[], text: string) {
  if (text === '') return [];
  const folded = foldWidth(text);
  const starts = labels
    .map(({ id, label }) => ({ id, label: bareLabel(label) }))
    .flatMap(({ id, label }) => {
      const found = label === '' ? null : spacedOut(label).exec(folded);
      return found ? [{ id, from: found.index, length: found[0].length }] : [];
    })
    .sort((one, other) => one.from - other.from);
  return starts.map(({ id, from, length }, at) => {
    const end = starts[at + 1]?.from ?? text.length;
    const after = text.slice(from + length, end).replace(/^\s*[:：]/, '');
    return { id, text: after.trim() };
  });
}

/** The value in the next written cell of the row, unless that is another label. */
function neighbour<Id extends string>(
  labels: readonly Label<Id>[],
  grid: Grid,
  cell: Cell,
): { readonly text: string; readonly cell: Cell } | null {
  const width = grid.values[cell.row]?.length ?? 0;
  for (let column = cell.column + 1; column < width; column += 1) {
    const text = textOf(valueAt(grid, { row: cell.row, column })).trim();
    if (text === '') continue;
    if (text.startsWith('hefen:') || splitByLabels(labels, text).length > 0) return null;
    return { text, cell: { row: cell.row, column } };
  }
  return null;
}

/** 「时 间：」: people space a label out to the width of its neighbours. */
function spacedOut(label: string): RegExp {
  const letters = [...label.replace(/\s/g, '')];
  return new RegExp(
    letters.map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&')).join('\\s*'),
    'u',
  );
}

function bareLabel(label: string): string {
  return foldWidth(label).replace(/[:\s]+$/, '');
}
