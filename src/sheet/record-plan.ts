import type { Area } from '../base/cell';
import type {
  RecordBlock,
  RecordEntry,
  RecordForm,
  RecordLine,
  RecordPart,
  RecordRow,
} from '../scheme/record-form';
import { KEY_COLUMN, TITLE_ROW, areaOf } from './sheet-plan';
import { spreadLine } from './spread-line';
import type { ColumnRun } from './spread-line';
import { textWidth } from './text-metrics';

/** Mark of a ticked 是 or 否. */
export const TICK = '√';

/** Where the rows of a record form just laid out stand, counted in its page from the title. */
export interface RecordPlan {
  /** Page row → what it is; the title is row 0. */
  readonly rows: readonly PlannedRow[];
  /** By full name, `row id/entry id`, in the order they are printed. */
  readonly places: ReadonlyMap<string, RecordPlace>;
}

export type PlannedRow =
  | { readonly kind: 'title' }
  | { readonly kind: 'unofficial' }
  | { readonly kind: 'line'; readonly line: RecordLine; readonly below: boolean }
  | { readonly kind: 'titles'; readonly row: RecordRow }
  | { readonly kind: 'row'; readonly row: RecordRow; readonly block: RecordBlock };

/** Where an entry stands on the sheet; in a line its `words` stand before it in the same cell. */
export interface RecordPlace {
  readonly entry: RecordEntry;
  readonly area: Area;
  readonly words: string;
}

/** The rows of a record form from the title down. */
export function plannedRows(form: RecordForm): readonly PlannedRow[] {
  return [
    { kind: 'title' },
    ...(form.unofficial ? [{ kind: 'unofficial' as const }] : []),
    ...form.above.map((line) => ({ kind: 'line' as const, line, below: false })),
    ...(form.titles ? [{ kind: 'titles' as const, row: form.titles }] : []),
    ...form.blocks.flatMap((block) =>
      block.rows.map((row) => ({ kind: 'row' as const, row, block })),
    ),
    ...form.below.map((line) => ({ kind: 'line' as const, line, below: true })),
  ];
}

/** Every entry of a record form with the cells it stands in on a sheet just laid out. */
export function planRecord(form: RecordForm): RecordPlan {
  const rows = plannedRows(form);
  const places = new Map<string, RecordPlace>();
  rows.forEach((planned, at) => {
    const put = (
      id: string,
      entry: RecordEntry,
      from: number,
      span: number,
      words: string,
    ): void => {
      const left = KEY_COLUMN + 1 + from;
      const row = TITLE_ROW + at;
      places.set(`${id}/${entry.id}`, {
        entry,
        area: areaOf(row, left, row, left + span - 1),
        words,
      });
    };
    if (planned.kind === 'line') {
      for (const { part, from, to } of spreadParts(form, planned.line))
        if (part.entry) put(planned.line.id, part.entry, from, to - from + 1, part.words);
    } else if (planned.kind === 'row') {
      for (const { cell, column, span } of cellsInPlace(planned.row, planned.block))
        if ('entry' in cell) put(planned.row.id, cell.entry, column, span, '');
    }
  });
  return { rows, places };
}

/** A row's cells with the columns they cover; beside a `side` they begin in the second. */
export function cellsInPlace(row: RecordRow, block?: RecordBlock) {
  let column = block?.side === undefined ? 0 : 1;
  return row.cells.map((cell) => {
    const span = cell.span ?? 1;
    const placed = { cell, column, span };
    column += span;
    return placed;
  });
}

/** The columns a part of a line covers. */
export interface PartSpan extends ColumnRun {
  readonly part: RecordPart;
}

/** Ems an entry takes behind its words. */
const ROOM_OF_ENTRY = 7;

/** Spreads a line's parts over the form's columns. */
export function spreadParts(form: RecordForm, { parts }: RecordLine): readonly PartSpan[] {
  const needs = parts.map(({ words, entry }) => textWidth(words) + (entry ? ROOM_OF_ENTRY : 0));
  const widths = form.columns.map(({ width }) => width);
  return spreadLine(needs, widths).flatMap((run, at) => {
    const part = parts[at];
    return part ? [{ part, ...run }] : [];
  });
}
