import type { Grid } from '../../base/grid';
import type { OpenScheme } from '../../scheme/open-scheme';
import type { Identity } from '../filled-form';
import { findIdentity } from '../find-form';
import { textOf, valueAt } from '../../base/grid';
import type { Cell } from '../../base/cell';
import { wordsOfRecords } from './record-words';
import type { RecordWords } from './record-words';

/** What says that a sheet is one of ours, and which. */
export interface FoundRecord {
  readonly words: RecordWords;
  readonly identity: { readonly identity: Identity; readonly cell: Cell } | null;
  readonly keyColumn: number | null;
}

interface Keys {
  readonly column: number | null;
  readonly count: number;
}

const KEY_COLUMNS = 6;
/** So many row ids under one another are no accident. */
const ENOUGH_KEYS = 3;

/** Which record form a sheet of ours holds: by its identity, or by its row keys; null for any other sheet. */
export function findRecord(schemes: readonly OpenScheme[], grid: Grid): FoundRecord | null {
  const forms = schemes.flatMap(wordsOfRecords);
  const identity = findIdentity(grid);
  const named = identity
    ? forms.find(
        ({ opened, form }) =>
          opened.scheme.id === identity.identity.scheme && form.id === identity.identity.form,
      )
    : undefined;
  const isKnown = schemes.some(({ scheme }) => scheme.id === identity?.identity.scheme);
  // An identity that names a form of another kind is that form's own affair; one that names a notice nobody has here (a sheet
  // copied out of the workbook that carried it) leaves its row keys.
  if (isKnown && !named) return null;
  const candidates = named ? [named] : forms;
  let best: FoundRecord | null = null;
  let most = ENOUGH_KEYS - 1;
  for (const words of candidates) {
    const { column, count } = findKeys(words, grid);
    if (count > most) [best, most] = [{ words, identity, keyColumn: column }, count];
  }
  return best ?? (named ? { words: named, identity, keyColumn: null } : null);
}

/** The column that holds the most of the form's row ids. */
function findKeys(words: RecordWords, grid: Grid): Keys {
  const ids = new Set(words.rows.map(({ id }) => id));
  let best: Keys = { column: null, count: 0 };
  for (let column = 0; column < KEY_COLUMNS; column += 1) {
    const found = new Set<string>();
    for (let row = 0; row < grid.values.length; row += 1) {
      const text = textOf(valueAt(grid, { row, column }));
      if (ids.has(text)) found.add(text);
    }
    if (found.size > best.count) best = { column, count: found.size };
  }
  return best;
}
