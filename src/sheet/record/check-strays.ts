import type { Cell } from '../../base/cell';
import { formulaAt, textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { FIELD_ROWS } from '../find-field-ids';
import { typedColumnsOf } from '../typed-columns';
import { normaliseWords } from '../words';
import type { FilledEntry } from './filled-record';
import type { FoundRecord } from './find-record';
import { isBlank } from './is-blank';
import type { MatchedRecordRow } from './match-record-rows';
import { notApplicable } from './not-applicable';
import type { EntryIssue } from './record-issue';

/** What was read of the sheet. */
interface ReadSheet {
  readonly rows: readonly MatchedRecordRow[];
  /** The form's columns, and those of 判定, 数量 and 结论. */
  readonly columns: ReadonlyMap<number, number>;
  readonly typedColumns: ReadonlyMap<string, number>;
  readonly entries: readonly FilledEntry[];
}

/**
 * Words inside the table that stand in no place of the form: in a row put in between, beside the cells, in the working columns (L59).
 * Nobody reads them, so each row that has some is told, with the indicator it stands at or under.
 */
export function checkStrays(
  found: FoundRecord,
  grid: Grid,
  sheet: ReadSheet,
): readonly EntryIssue[] {
  const area = areaOf(found, sheet);
  if (!area) return [];
  const known = knownPlaces(found, sheet);
  const issues: EntryIssue[] = [];
  let item: string | null = null;
  for (let row = area.top; row < endOf(found, grid, area.bottom, sheet); row += 1) {
    const matched = sheet.rows.find((each) => each.row === row);
    if (matched) item = matched.own.item ? matched.own.id : null;
    // That these rows are not read is said of them already.
    if (matched?.kind === 'repeated' || matched?.kind === 'replaced') continue;
    const cells: { readonly cell: Cell; readonly text: string }[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const text = textOf(valueAt(grid, { row, column })).trim();
      if (isBlank(text) || known(row, column, text, matched)) continue;
      if (column > area.printed && isOurs(grid, { row, column }, matched)) continue;
      if (!matched && row < FIELD_ROWS && known.isId(text)) continue;
      cells.push({ cell: { row, column }, text });
    }
    const [first] = cells;
    if (!first) continue;
    const params = { written: cells.map(({ text }) => text).join('　') };
    const about = { clauses: [], cell: first.cell, ...(item !== null && { item }) };
    issues.push({ code: 'words-astray', severity: 'ask', params, ...about });
  }
  return issues;
}

/** Right of the form: what warns there is a formula, and beside the titles we say whose these columns are. */
function isOurs(grid: Grid, cell: Cell, matched: MatchedRecordRow | undefined): boolean {
  return formulaAt(grid, cell) !== null || matched?.own.item === false;
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The last column that is printed. */
  readonly printed: number;
}

function areaOf({ keyColumn }: FoundRecord, sheet: ReadSheet): Area | null {
  const rows = sheet.rows.map(({ row }) => row);
  const columns = [...sheet.columns.values()];
  if (rows.length === 0 || columns.length === 0) return null;
  const [left, printed] = [Math.min(...columns), Math.max(...columns)];
  // A form made by hand has no working columns, and whatever else stands beside it is not ours.
  const right =
    keyColumn === null ? printed : Math.max(printed + 1, ...sheet.typedColumns.values());
  return { top: Math.min(...rows), bottom: Math.max(...rows), left, right, printed };
}

/** Rows put in under the last one count too, as far down as the lines under the table are found. */
function endOf({ words }: FoundRecord, grid: Grid, bottom: number, { entries }: ReadSheet): number {
  const below = new Set(words.below.flatMap(({ parts }) => parts.map(({ place }) => place)));
  const lines = entries.filter(({ place }) => below.has(place)).map(({ cell }) => cell.row);
  const printed = words.form.below.flatMap(({ parts }) =>
    parts.map((part) => normaliseWords(part.words ?? '')).filter((each) => each !== ''),
  );
  for (let row = bottom + 1; row < Math.min(grid.values.length, ...lines); row += 1) {
    const texts = (grid.values[row] ?? []).map((value) => normaliseWords(textOf(value)));
    if (texts.some((text) => printed.some((each) => text.startsWith(each)))) return row;
  }
  return lines.length === 0 ? bottom + 1 : Math.min(grid.values.length, ...lines);
}

interface KnownPlaces {
  (row: number, column: number, text: string, matched: MatchedRecordRow | undefined): boolean;
  readonly isId: (text: string) => boolean;
}

function knownPlaces(
  { words: { opened, form }, identity, keyColumn }: FoundRecord,
  { columns, typedColumns, entries }: ReadSheet,
): KnownPlaces {
  const nameOf = (row: number, column: number): string => `${row},${column}`;
  const read = new Set(entries.map(({ cell }) => nameOf(cell.row, cell.column)));
  if (identity) read.add(nameOf(identity.cell.row, identity.cell.column));
  const typed = typedColumnsOf(opened.scheme, form);
  const printed = new Set([
    ...form.blocks.map(({ side }) => normaliseWords(side ?? '')),
    ...typed.map(({ title }) => normaliseWords(title)),
    ...(opened.scheme.conditions ?? []).map((each) => normaliseWords(notApplicable(each))),
  ]);
  const anywhere = new Set(
    typed.flatMap(({ id, of }) => (of.kind === 'conclusion' ? [typedColumns.get(id)] : [])),
  );
  const beside = new Set(
    typed.flatMap(({ id, of }) => (of.kind === 'conclusion' ? [] : [typedColumns.get(id)])),
  );
  const ids = new Set([...form.columns.map(({ id }) => id), ...typed.map(({ id }) => id)]);
  const own = new Set(columns.values());
  return Object.assign(
    (row: number, column: number, text: string, matched: MatchedRecordRow | undefined) => {
      if (column === keyColumn || read.has(nameOf(row, column))) return true;
      const normal = normaliseWords(text);
      if (printed.has(normal) || anywhere.has(column)) return true;
      // Whoever counts the rows in a column of their own says nothing by it.
      if (!own.has(column) && /^\d{1,3}$/.test(normal)) return matched !== undefined;
      if (!matched) return false;
      if (matched.own.item && beside.has(column)) return true;
      return matched.own.words.some(
        (each) => each.normal === normal || columns.get(each.column) === column,
      );
    },
    { isId: (text: string) => ids.has(text) },
  );
}
