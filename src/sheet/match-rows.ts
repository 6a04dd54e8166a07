import { textOf, valueAt } from '../base/grid';
import type { Grid } from '../base/grid';
import { isLike, mostAlike } from './form-words';
import type { FormWords, ItemWords } from './form-words';
import { SEARCHED_ROWS } from './find-form';
import { normaliseWords } from './words';

/** One row of a sheet that stands for an item, and how far it can be believed. */
export interface MatchedRow {
  readonly row: number;
  readonly item: ItemWords;
  /**
   * `exact`: the words agree · `altered`: they have been changed but are still this item's ·
   * `replaced`: other words stand where this item's row was; nothing in the row is believed ·
   * `repeated`: an item that another row is read for.
   */
  readonly kind: 'exact' | 'altered' | 'replaced' | 'repeated';
  /** What the key column says beside it; null without a key column. */
  readonly key: string | null;
}

interface Row {
  readonly row: number;
  readonly normal: string;
  readonly key: string | null;
}

/** Matches a sheet's rows with a form's items. The words decide; a key helps only where words agree with it. */
export function matchRows(
  words: FormWords,
  grid: Grid,
  place: { readonly content: number; readonly keys: number | null; readonly after: number },
): readonly MatchedRow[] {
  const rows = readRows(words, grid, place);
  const matched = new Map<number, MatchedRow>();
  const used = new Set<string>();
  matchExact(words, rows, matched, used);
  matchAltered(words, rows, matched, used);
  return [...matched.values()].sort((one, other) => one.row - other.row);
}

function readRows(
  words: FormWords,
  grid: Grid,
  place: { readonly content: number; readonly keys: number | null; readonly after: number },
): readonly Row[] {
  const rows: Row[] = [];
  for (let row = place.after; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
    const normal = normaliseWords(textOf(valueAt(grid, { row, column: place.content })));
    const key =
      place.keys === null ? null : textOf(valueAt(grid, { row, column: place.keys })).trim();
    if (normal !== '' || (key !== null && words.byId.has(key))) rows.push({ row, normal, key });
  }
  return rows;
}

/** Rows whose words are an item's own. Where an item stands twice, the row with its key is read, else the upper one. */
function matchExact(
  words: FormWords,
  rows: readonly Row[],
  matched: Map<number, MatchedRow>,
  used: Set<string>,
): void {
  const exact = rows.filter((row) => words.byText.has(row.normal));
  const byKey = exact.filter((row) =>
    candidates(words, row).some((each) => each.item.id === row.key),
  );
  for (const row of [...byKey, ...exact.filter((each) => !byKey.includes(each))]) {
    const all = candidates(words, row);
    const free = all.filter((each) => !used.has(each.item.id));
    const item = free.find((each) => each.item.id === row.key) ?? free[0];
    if (item) used.add(item.item.id);
    const shown = item ?? all[0];
    if (!shown) continue;
    const kind = item ? 'exact' : 'repeated';
    matched.set(row.row, { row: row.row, item: shown, kind, key: row.key });
  }
}

function candidates(words: FormWords, row: Row): readonly ItemWords[] {
  return words.byText.get(row.normal) ?? [];
}

/**
 * Rows whose words are no item's: an altered item is known by its likeness. A key alone only says whose row it was,
 * and not even that once any other key has been seen to disagree with its row (the sheet has been sorted).
 */
function matchAltered(
  words: FormWords,
  rows: readonly Row[],
  matched: Map<number, MatchedRow>,
  used: Set<string>,
): void {
  const sorted = [...matched.values()].some(
    ({ kind, key, item }) => kind === 'exact' && key !== null && key !== '' && key !== item.item.id,
  );
  for (const row of rows) {
    if (matched.has(row.row)) continue;
    const own = row.key === null ? undefined : words.byId.get(row.key);
    const keyed = own && !used.has(own.item.id) ? own : null;
    const alike =
      keyed && isLike(row.normal, keyed)
        ? keyed
        : mostAlike(
            row.normal,
            words.items.filter((each) => !used.has(each.item.id)),
          );
    const item = alike ?? (sorted ? null : keyed);
    if (!item) continue;
    used.add(item.item.id);
    const kind = alike ? 'altered' : 'replaced';
    matched.set(row.row, { row: row.row, item, kind, key: row.key });
  }
}
