import { textOf, valueAt } from '../../base/grid';
import type { Grid } from '../../base/grid';
import { SEARCHED_ROWS } from '../find-form';
import { ALIKE } from '../form-words';
import type { RecordRowWords, RecordWords } from './record-words';
import { rowTexts } from './row-texts';
import { similarityOf } from '../words';

/** A sheet's row that stands for one of the form's, and how far it can be believed. */
export interface MatchedRecordRow {
  readonly row: number;
  readonly own: RecordRowWords;
  /**
   * `exact`: its words are there · `altered`: changed, but still this row's · `replaced`: other words stand where it was ·
   * `repeated`: another row is read for it · `placed`: it has no words of its own and stands where it belongs.
   */
  readonly kind: 'exact' | 'altered' | 'replaced' | 'repeated' | 'placed';
  /** What the key column says beside it; null without a key column. */
  readonly key: string | null;
}

interface SheetRow {
  readonly row: number;
  /** Normalised texts by column, the key column left out. */
  readonly texts: ReadonlyMap<number, string>;
  readonly key: string | null;
}

/** Matches a sheet's rows with a record form's. The words decide; a key helps only where words agree with it, or where there are none. */
export function matchRecordRows(
  words: RecordWords,
  grid: Grid,
  keyColumn: number | null,
): readonly MatchedRecordRow[] {
  const rows = readRows(grid, keyColumn);
  const matched = new Map<number, MatchedRecordRow>();
  const free = matchExact(words, rows, matched);
  const sorted = [...matched.values()].some(
    ({ kind, key, own }) => kind === 'exact' && key !== null && key !== '' && key !== own.id,
  );
  matchAltered(free, rows, matched, sorted);
  placeWordless(words, rows, matched, sorted);
  return [...matched.values()].sort((one, other) => one.row - other.row);
}

function readRows(grid: Grid, keyColumn: number | null): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    const key =
      keyColumn === null ? null : textOf(valueAt(grid, { row, column: keyColumn })).trim();
    rows.push({ row, texts: rowTexts(grid, row, keyColumn), key });
  }
  return rows;
}

/** Where each word cell of a row stands in the sheet's row, left to right; null where one is not there. */
export function columnsOf(
  own: RecordRowWords,
  texts: ReadonlyMap<number, string>,
): readonly number[] | null {
  const needed = own.item ? own.words.slice(0, 1) : own.words;
  const found: number[] = [];
  for (const { normal } of needed) {
    const column = [...texts].find(
      ([at, text]) => at > (found.at(-1) ?? -1) && text === normal,
    )?.[0];
    if (column === undefined) return null;
    found.push(column);
  }
  return found.length > 0 ? found : null;
}

/** Answers the rows with words that no row of the sheet was found for. */
function matchExact(
  words: RecordWords,
  rows: readonly SheetRow[],
  matched: Map<number, MatchedRecordRow>,
): readonly RecordRowWords[] {
  const byText = new Map<string, SheetRow[]>();
  for (const row of rows) {
    for (const text of new Set(row.texts.values())) {
      const same = byText.get(text);
      if (same) same.push(row);
      else byText.set(text, [row]);
    }
  }
  const free: RecordRowWords[] = [];
  let last = -1;
  for (const own of words.rows) {
    const [first] = own.words;
    if (!first) continue;
    const candidates = (byText.get(first.normal) ?? []).filter(
      (row) => !matched.has(row.row) && columnsOf(own, row.texts) !== null,
    );
    const read =
      candidates.find(({ key }) => key === own.id) ??
      candidates.find(({ row }) => row > last) ??
      candidates[0];
    if (!read) {
      free.push(own);
      continue;
    }
    matched.set(read.row, { row: read.row, own, kind: 'exact', key: read.key });
    last = read.row;
    if (own.item) markRepeated(words, own, candidates, read, matched);
  }
  return free;
}

/** A second row of an item's words is nobody's, unless the notice itself prints the item twice. */
function markRepeated(
  words: RecordWords,
  own: RecordRowWords,
  candidates: readonly SheetRow[],
  read: SheetRow,
  matched: Map<number, MatchedRecordRow>,
): void {
  const twins = words.rows.filter(({ words: [first] }) => first?.normal === own.words[0]?.normal);
  if (twins.length > 1) return;
  for (const { row, key } of candidates) {
    if (row !== read.row) matched.set(row, { row, own, kind: 'repeated', key });
  }
}

/** An altered row is known by its likeness; a key alone says whose row it was, and not even that in a sheet that has been sorted. */
function matchAltered(
  free: readonly RecordRowWords[],
  rows: readonly SheetRow[],
  matched: Map<number, MatchedRecordRow>,
  sorted: boolean,
): void {
  for (const own of free) {
    const open = rows.filter(({ row, texts }) => !matched.has(row) && texts.size > 0);
    const keyed = rows.find(({ row, key }) => key === own.id && !matched.has(row));
    const alike = (keyed && likeness(own, keyed) >= ALIKE ? keyed : null) ?? mostAlike(own, open);
    const read = alike ?? (sorted ? null : keyed);
    if (!read) continue;
    const kind = alike ? 'altered' : 'replaced';
    matched.set(read.row, { row: read.row, own, kind, key: read.key });
  }
}

/** Short labels (是, 姓名) resemble too much; only an indicator is looked for by likeness. */
function mostAlike(own: RecordRowWords, rows: readonly SheetRow[]): SheetRow | null {
  if (!own.item) return null;
  let best: SheetRow | null = null;
  let most = ALIKE;
  for (const row of rows) {
    const alike = likeness(own, row);
    if (alike > most || (alike === most && best === null)) [best, most] = [row, alike];
  }
  return best;
}

function likeness({ words: [first] }: RecordRowWords, { texts }: SheetRow): number {
  if (!first) return 0;
  return Math.max(0, ...[...texts.values()].map((text) => similarityOf(text, first.normal)));
}

/** A row of places to write in only: by its key, else under the row it follows. */
function placeWordless(
  words: RecordWords,
  rows: readonly SheetRow[],
  matched: Map<number, MatchedRecordRow>,
  sorted: boolean,
): void {
  const rowOf = new Map<string, number>();
  for (const { row, own, kind } of matched.values()) {
    if (kind !== 'repeated') rowOf.set(own.id, row);
  }
  words.rows.forEach((own, at) => {
    if (own.words.length > 0) return;
    const before = words.rows[at - 1];
    const above = before ? rowOf.get(before.id) : undefined;
    const keyed = sorted
      ? undefined
      : rows.find(({ row, key }) => key === own.id && !matched.has(row));
    const row = keyed?.row ?? (above === undefined ? undefined : above + 1);
    if (row === undefined || matched.has(row)) return;
    matched.set(row, { row, own, kind: 'placed', key: rows[row]?.key ?? null });
    rowOf.set(own.id, row);
  });
}
