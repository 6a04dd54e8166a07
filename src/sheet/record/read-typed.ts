import type { Cell } from '../../base/cell';
import { formulaAt, isCellError, textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { readConclusion } from '../../scheme/conclusion-rules';
import type { ConclusionDomain } from '../../scheme/joint-review';
import { foldWidth } from '../../standard/text';
import { FIELD_ROWS, findFieldIds } from '../find-field-ids';
import { STATUS_WORDS, typedColumnsOf } from '../typed-columns';
import type { TypedColumn } from '../typed-columns';
import { normaliseWords } from '../words';
import type { FoundRecord } from './find-record';
import type { MatchedRecordRow } from './match-record-rows';
import type { EntryIssue } from './record-issue';
import type { TypedConclusion, TypedFinding, UnreadWords } from './typed-finding';

/** What was typed right of the working column, and what of it cannot be read. */
export interface TypedColumns {
  /** By item; one beside which nothing is typed is absent. */
  readonly typed: ReadonlyMap<string, TypedFinding>;
  readonly concluded: readonly TypedConclusion[];
  /** Where the columns stand, by id. */
  readonly typedColumns: ReadonlyMap<string, number>;
  readonly issues: readonly EntryIssue[];
}

/** Ways to write the three words that leave nothing open (R115). */
const STATUSES: ReadonlyMap<string, TypedFinding['status']> = new Map([
  ...['达到', '已达到', '达到要求', '已达到要求', '达标', '已达标', '是', '√', '✓', '✔'].map(
    (each) => [each, 'met'] as const,
  ),
  ...['未', '没', '没有', '不'].flatMap((no) =>
    ['达到', '达到要求', '达标'].map((each) => [no + each, 'unmet'] as const),
  ),
  ...['未达', '否', '×', '✗', '✘', 'x', 'X'].map((each) => [each, 'unmet'] as const),
  ['不适用', 'not-applicable'],
]);

interface Read<Value> {
  readonly value: Value | null;
  readonly issues: readonly EntryIssue[];
}

/** Reads 判定, 数量 and 结论; `columns` are the form's own, right of which they stand (L57). */
export function readTyped(
  { words: { opened, form } }: FoundRecord,
  grid: Grid,
  rows: readonly MatchedRecordRow[],
  columns: ReadonlyMap<number, number>,
): TypedColumns {
  const all = typedColumnsOf(opened.scheme, form);
  const items = rows.filter(
    ({ own, kind }) => own.item && (kind === 'exact' || kind === 'altered'),
  );
  const places = all.length === 0 ? new Map<string, number>() : placesOf(all, grid, items, columns);
  const columnOf = (kind: TypedColumn['of']['kind']): number | undefined =>
    places.get(all.find(({ of }) => of.kind === kind)?.id ?? '');
  const [status, quantity] = [columnOf('status'), columnOf('quantity')];
  const typed = new Map<string, TypedFinding>();
  const issues: EntryIssue[] = [];
  const moved: MatchedRecordRow[] = [];
  for (const each of items) {
    const cells = [status, quantity].flatMap((column) =>
      column === undefined ? [] : [{ row: each.row, column }],
    );
    if (cells.every((cell) => isEmpty(grid, cell))) continue;
    const at = { status, quantity };
    if (isMoved(each)) {
      moved.push(each);
      typed.set(each.own.id, { status: null, quantity: null, unread: wordsAt(grid, each.row, at) });
      continue;
    }
    const read = readFinding(each, grid, at);
    issues.push(...read.issues);
    if (read.value) typed.set(each.own.id, read.value);
  }
  const concluded = all.flatMap((column) =>
    column.of.kind === 'conclusion'
      ? readDomain(column.of.domain, places.get(column.id), grid, rows)
      : [],
  );
  const labels = opened.scheme.review?.conclusions.map(({ label }) => label) ?? [];
  const { review } = opened.scheme;
  issues.push(
    ...movedIssues(moved, status ?? quantity),
    ...concluded
      .filter(
        ({ domain, words }) => !review || readConclusion({ review }, words, [domain]) === null,
      )
      .map(({ words, cell }) => choiceUnknown(words, labels, cell)),
  );
  return { typed, concluded, typedColumns: places, issues };
}

/** By the hidden ids, and where these are gone by the titles in sight. */
function placesOf(
  all: readonly TypedColumn[],
  grid: Grid,
  items: readonly MatchedRecordRow[],
  columns: ReadonlyMap<number, number>,
): ReadonlyMap<string, number> {
  const hidden = findFieldIds(new Set(all.map(({ id }) => id)), grid, FIELD_ROWS);
  const right = Math.max(-1, ...columns.values());
  const top = Math.min(grid.values.length, ...items.map(({ row }) => row));
  const places = new Map(hidden);
  for (const { id, title } of all) {
    if (places.has(id)) continue;
    for (let row = 0; row < top && !places.has(id); row += 1) {
      const values = grid.values[row] ?? [];
      const at = values.findIndex(
        (value, column) => column > right && normaliseWords(textOf(value)) === title,
      );
      if (at >= 0) places.set(id, at);
    }
  }
  return places;
}

/** A sort that left the keys behind may have left these columns behind too: nobody can tell. */
function isMoved({ key, own }: MatchedRecordRow): boolean {
  return key !== null && key !== '' && key !== own.id;
}

function movedIssues(
  moved: readonly MatchedRecordRow[],
  column: number | undefined,
): readonly EntryIssue[] {
  const [first] = moved;
  if (!first || column === undefined) return [];
  const label = moved.map(({ own }) => own.label).join('、');
  const cell = { row: first.row, column };
  const params = { label };
  return [{ code: 'typed-moved', severity: 'ask', params, clauses: [], cell, item: first.own.id }];
}

function readFinding(
  { row, own }: MatchedRecordRow,
  grid: Grid,
  at: FindingColumns,
): Read<TypedFinding> {
  const about = { item: own.id, label: own.label };
  const status = at.status === undefined ? NONE : readStatus(grid, { row, column: at.status });
  const quantity =
    at.quantity === undefined ? NONE : readQuantity(grid, { row, column: at.quantity }, about);
  const issues = [...status.issues, ...quantity.issues].map((each) => ({ ...each, item: own.id }));
  const value = { status: status.value, quantity: quantity.value };
  const unread = wordsAt(grid, row, at).filter(({ of }) => value[of] === null);
  const nothing = value.status === null && value.quantity === null && unread.length === 0;
  return { value: nothing ? null : { ...value, ...(unread.length > 0 && { unread }) }, issues };
}

/** Columns of 判定 and 数量. */
interface FindingColumns {
  readonly status: number | undefined;
  readonly quantity: number | undefined;
}

/** What stands in the two columns, a formula without a value as the formula. */
function wordsAt(grid: Grid, row: number, at: FindingColumns): readonly UnreadWords[] {
  return (['status', 'quantity'] as const).flatMap((of): readonly UnreadWords[] => {
    const column = at[of];
    if (column === undefined) return [];
    const cell = { row, column };
    const words = textOf(valueAt(grid, cell)).trim() || (formulaAt(grid, cell) ?? '');
    return words === '' ? [] : [{ of, words, cell }];
  });
}

const NONE = { value: null, issues: [] } as const;

function readStatus(grid: Grid, cell: Cell): Read<NonNullable<TypedFinding['status']>> {
  const written = textOf(valueAt(grid, cell)).trim();
  if (written === '') return NONE;
  const value = STATUSES.get(normaliseWords(written).replace(/\.$/, '')) ?? null;
  if (value !== null) return { value, issues: [] };
  return { value, issues: [choiceUnknown(written, Object.values(STATUS_WORDS), cell)] };
}

function readQuantity(
  grid: Grid,
  cell: Cell,
  { item, label: row }: { readonly item: string; readonly label: string },
): Read<number> {
  const found = valueAt(grid, cell);
  const written = textOf(found).trim();
  const formula = formulaAt(grid, cell);
  const label = `${row}的数量`;
  const about = { clauses: [], cell, item };
  const refuse = (issue: EntryIssue): Read<number> => ({ value: null, issues: [issue] });
  if (isCellError(found)) {
    return refuse({
      code: 'entry-is-error',
      severity: 'must',
      params: { label, written },
      ...about,
    });
  }
  if (formula !== null) {
    return refuse({
      code: 'entry-is-formula',
      severity: 'ask',
      params: { label, formula },
      ...about,
    });
  }
  if (written === '') return NONE;
  const params = { label, written };
  if (typeof found === 'number') {
    if (found >= 0) return { value: found, issues: [] };
    return refuse({ code: 'number-below-zero', severity: 'must', params, ...about });
  }
  const digits = /^\d{1,9}(?:\.\d{1,4})?$/.exec(foldWidth(written))?.[0];
  if (digits === undefined) {
    return refuse({ code: 'entry-no-number', severity: 'ask', params, ...about });
  }
  // A formula that compares the forms sees no number in it, so neither do we.
  const input = { kind: 'number', number: Number(digits) } as const;
  const remedy = { kind: 'restore', cells: [{ cell, input }] } as const;
  return refuse({ code: 'number-is-text', severity: 'ask', params, ...about, remedy });
}

/** Wherever in its column, because a sort takes it along with the indicator it was typed beside. */
function readDomain(
  { id: domain }: ConclusionDomain,
  column: number | undefined,
  grid: Grid,
  rows: readonly MatchedRecordRow[],
): readonly TypedConclusion[] {
  if (column === undefined) return [];
  const items = rows.filter(({ own }) => own.item).map(({ row }) => row);
  const found: TypedConclusion[] = [];
  for (let row = Math.min(...items); row <= Math.max(...items); row += 1) {
    const cell = { row, column };
    const words = textOf(valueAt(grid, cell)).trim();
    if (words !== '') found.push({ domain, words, cell });
  }
  return found;
}

function isEmpty(grid: Grid, cell: Cell): boolean {
  return textOf(valueAt(grid, cell)).trim() === '' && formulaAt(grid, cell) === null;
}

function choiceUnknown(written: string, options: readonly string[], cell: Cell): EntryIssue {
  const params = { written, options };
  return { code: 'choice-unknown', severity: 'ask', params, clauses: [], cell };
}
