import { formulaAt, textOf, valueAt } from '../../base/grid';
import type { Cell } from '../../base/cell';
import type { Grid } from '../../base/grid';
import type { OpenScheme } from '../../scheme/open-scheme';
import { inSheetOrder } from '../in-sheet-order';
import { notApplicable } from './not-applicable';
import { checkEntries } from './check-entries';
import { checkStrays } from './check-strays';
import { checkRecordRows } from './check-record-rows';
import type { FilledEntry, FilledRecord } from './filled-record';
import { findRecord } from './find-record';
import type { FoundRecord } from './find-record';
import { isBlank } from './is-blank';
import { mapColumns } from './map-columns';
import { matchRecordRows } from './match-record-rows';
import type { MatchedRecordRow } from './match-record-rows';
import { readLines } from './read-lines';
import { readTyped } from './read-typed';
import { printedWords } from './printed-words';
import type { RecordIssue } from './record-issue';

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
  const place = { form: words.form, grid, columns, keyColumn: found.keyColumn };
  const denials = new Set((words.opened.scheme.conditions ?? []).map(notApplicable));
  const tabled = rows.flatMap((matched) => rowEntries(matched, columns, grid, denials));
  const entries = [
    ...readLines(words.above, { ...place, from: 0, to: firstRow(rows) }),
    ...tabled,
    ...readLines(words.below, { ...place, from: lastRow(rows) + 1, to: grid.values.length }),
  ];
  const { issues, ...typed } = readTyped(found, grid, rows, columns);
  const subject = entries.find(({ place }) => place === words.form.subject);
  return {
    scheme: words.opened.scheme.id,
    form: words.form.id,
    identity: found.identity?.identity ?? null,
    subject: { text: subject?.text ?? '', cell: subject?.cell ?? null },
    entries,
    printed: printedWords(found, grid, columns, tabled),
    ...typed,
    issues: inSheetOrder<RecordIssue>([
      ...checkRecordRows(found, grid, rows, columns, subject ?? null),
      ...lostEntries(found, entries),
      ...checkEntries(entries, grid, words.form),
      ...checkStrays(found, grid, { rows, columns, entries, typedColumns: typed.typedColumns }),
      ...issues,
    ]),
  };
}

function rowEntries(
  { row, own, kind }: MatchedRecordRow,
  columns: ReadonlyMap<number, number>,
  grid: Grid,
  denials: ReadonlySet<string>,
): readonly FilledEntry[] {
  if (kind === 'repeated' || kind === 'replaced') return [];
  const denied = grid.values[row]?.some((value) => denials.has(textOf(value))) ?? false;
  return own.entries.flatMap(({ place, entry, column, label, title }) => {
    const at = columns.get(column);
    if (at === undefined) return [];
    const cell = { row, column: at };
    const item = own.item ? own.id : null;
    const about = { place, entry, label, title, item, ...written(grid, cell, entry.blank) };
    return [denied ? { ...about, notApplicable: true } : about];
  });
}

function written(grid: Grid, cell: Cell, blank: string | undefined) {
  const value = valueAt(grid, cell);
  const text = textOf(value).trim();
  return isBlank(text, blank) && formulaAt(grid, cell) === null
    ? { text: '', value: null, cell }
    : { text, value, cell };
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
      severity: 'ask',
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
