import { formulaAt, textOf, valueAt } from '../../base/grid';
import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import type { OpenScheme } from '../../scheme/open-scheme';
import { inSheetOrder } from '../in-sheet-order';
import { readLabelledRow } from '../labelled-values';
import { normaliseWords } from '../words';
import { checkEntries } from './check-entries';
import { checkRecordRows } from './check-record-rows';
import type { FilledEntry, FilledRecord } from './filled-record';
import { findRecord } from './find-record';
import type { FoundRecord } from './find-record';
import { mapColumns } from './map-columns';
import { matchRecordRows } from './match-record-rows';
import type { MatchedRecordRow } from './match-record-rows';
import type { RecordIssue } from './record-issue';
import type { RecordLineWords } from './record-words';

/**
 * Reads a filled form without points back from a sheet, whatever has been done to it; null for a sheet that is not one of ours.
 * As with scored forms the words in sight decide, and hidden keys are believed only where they agree.
 */
export function readRecord(schemes: readonly OpenScheme[], grid: Grid): FilledRecord | null {
  const found = findRecord(schemes, grid);
  if (!found) return null;
  const { words } = found;
  const rows = matchRecordRows(words, grid, found.keyColumn);
  const columns = mapColumns(words, grid, rows);
  const entries = [
    ...lineEntries(words.above, grid, 0, firstRow(rows)),
    ...rows.flatMap((matched) => rowEntries(matched, columns, grid)),
    ...lineEntries(words.below, grid, lastRow(rows) + 1, grid.values.length),
  ];
  const subject = entries.find(({ place }) => place === words.form.subject);
  return {
    scheme: words.opened.scheme.id,
    form: words.form.id,
    identity: found.identity?.identity ?? null,
    subject: { text: subject?.text ?? '', cell: subject?.cell ?? null },
    entries,
    issues: inSheetOrder<RecordIssue>([
      ...checkRecordRows(found, grid, rows, columns, subject ?? null),
      ...lostEntries(found, entries),
      ...checkEntries(entries, grid, words.form),
    ]),
  };
}

function rowEntries(
  { row, own, kind }: MatchedRecordRow,
  columns: ReadonlyMap<number, number>,
  grid: Grid,
): readonly FilledEntry[] {
  if (kind === 'repeated' || kind === 'replaced') return [];
  return own.entries.flatMap(({ place, entry, column, label, title }) => {
    const at = columns.get(column);
    if (at === undefined) return [];
    const cell = { row, column: at };
    const item = own.item ? own.id : null;
    return [{ place, entry, label, title, item, ...written(grid, cell, entry.blank) }];
  });
}

/** Lines above and below the table hold their entries behind their words, wherever in the row these stand. */
function lineEntries(
  lines: readonly RecordLineWords[],
  grid: Grid,
  from: number,
  to: number,
): readonly FilledEntry[] {
  const parts = lines.flatMap((line) => line.parts);
  const labels = parts.map(({ place, label }) => ({ id: place, label }));
  const found = new Map<string, FilledEntry>();
  for (let row = from; row < Math.min(to, grid.values.length); row += 1) {
    for (const { id, text, cell } of readLabelledRow(labels, grid, row)) {
      const part = parts.find(({ place }) => place === id);
      if (!part || found.has(id)) continue;
      const { entry, label } = part;
      const blank = isBlank(text, entry.blank);
      found.set(id, {
        place: id,
        entry,
        label: label.replace(/[\s：:]+$/, ''),
        title: '',
        item: null,
        text: blank ? '' : text,
        value: blank ? null : text,
        cell,
      });
    }
  }
  return parts.flatMap(({ place }) => found.get(place) ?? []);
}

function written(grid: Grid, cell: Cell, blank: string | undefined) {
  const value = valueAt(grid, cell);
  const text = textOf(value).trim();
  return isBlank(text, blank) && formulaAt(grid, cell) === null
    ? { text: '', value: null, cell }
    : { text, value, cell };
}

/** Nothing, a line to write on, or only what the notice prints in the empty place. */
function isBlank(text: string, blank = ''): boolean {
  const normal = normaliseWords(text).replace(/[_＿]/g, '');
  if (normal === '' || normal === normaliseWords(blank)) return true;
  // 「2015年   月   日」 without its numbers is nothing yet.
  return /^\d*年?月?日?$/.test(normal) && normal.includes('年');
}

function lostEntries(
  { words }: FoundRecord,
  entries: readonly FilledEntry[],
): readonly RecordIssue[] {
  const found = new Set(entries.map(({ place }) => place));
  const lines = [...words.above, ...words.below].flatMap(({ parts }) => parts);
  return lines
    .filter(({ place, entry }) => !found.has(place) && entry.kind !== 'signature')
    .map(({ label }) => ({
      code: 'entry-lost',
      severity: 'note',
      params: { label: label.replace(/[\s：:]+$/, '') },
      clauses: [],
    }));
}

function firstRow(rows: readonly MatchedRecordRow[]): number {
  return Math.min(...rows.map(({ row }) => row), Number.MAX_SAFE_INTEGER);
}

function lastRow(rows: readonly MatchedRecordRow[]): number {
  return Math.max(-1, ...rows.map(({ row }) => row));
}
