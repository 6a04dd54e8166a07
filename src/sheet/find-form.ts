import { textOf, valueAt } from '../base/grid';
import type { Cell } from '../base/cell';
import type { Grid } from '../base/grid';
import type { OpenScheme } from '../scheme/open-scheme';
import type { Identity } from './filled-form';
import { wordsOfForms } from './form-words';
import type { FormWords } from './form-words';
import { parseIdentity } from './identity';
import { ROW_KEYS } from './sheet-plan';
import { normaliseWords } from './words';

/** What says that a sheet is one of ours, and which. */
export interface FoundForm {
  readonly words: FormWords;
  readonly identity: { readonly identity: Identity; readonly cell: Cell } | null;
  readonly keyColumn: number | null;
}

/** The identity stands in the first row; inserted rows push it down, and nobody inserts many above a title. */
const IDENTITY_ROWS = 8;
const KEY_COLUMNS = 6;
/** A row of a form is not to be looked for beyond this. */
export const SEARCHED_ROWS = 2000;
export const SEARCHED_COLUMNS = 60;

/** The identity a sheet carries, wherever inserted rows and columns have pushed it. */
export function findIdentity(grid: Grid): { identity: Identity; cell: Cell } | null {
  for (let row = 0; row < Math.min(IDENTITY_ROWS, grid.values.length); row += 1) {
    const values = grid.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) {
      const value = values[column];
      if (typeof value !== 'string' || !value.startsWith('hefen:')) continue;
      const identity = parseIdentity(value);
      if (identity) return { identity, cell: { row, column } };
    }
  }
  return null;
}

/** The hidden key column, known by the words beside title, header, column titles and total. */
export function findKeyColumn(grid: Grid): number | null {
  const marks: ReadonlySet<string> = new Set(Object.values(ROW_KEYS));
  for (let column = 0; column < KEY_COLUMNS; column += 1) {
    let found = 0;
    for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.values.length); row += 1) {
      const value = grid.values[row]?.[column];
      if (typeof value === 'string' && marks.has(value)) found += 1;
      if (found >= 2) return column;
    }
  }
  return null;
}

/** Which score form a sheet of ours holds: by its identity, or by its keys and the words beside them. */
export function findForm(schemes: readonly OpenScheme[], grid: Grid): FoundForm | null {
  const identity = findIdentity(grid);
  const keyColumn = findKeyColumn(grid);
  if (!identity && keyColumn === null) return null;
  const forms = schemes.flatMap(wordsOfForms);
  const named = identity
    ? forms.find(
        ({ opened, form }) =>
          opened.scheme.id === identity.identity.scheme && form.id === identity.identity.form,
      )
    : undefined;
  if (named) return { words: named, identity, keyColumn };
  const words = mostWords(forms, grid);
  return words ? { words, identity, keyColumn } : null;
}

/** The form whose items stand in the sheet, where there are any; the one with the most wins. */
function mostWords(forms: readonly FormWords[], grid: Grid): FormWords | null {
  let best: FormWords | null = null;
  let most = 0;
  for (const words of forms) {
    const matched = countMatches(words, grid).matched;
    if (matched > most) [best, most] = [words, matched];
  }
  return best;
}

/** How many of the form's items stand in the sheet word for word, and in which column most of them do. */
export function countMatches(
  words: FormWords,
  grid: Grid,
): { readonly matched: number; readonly column: number | null } {
  const items = new Set<string>();
  const columns = new Map<number, number>();
  for (const { normal, cell } of longTexts(words, grid)) {
    const found = words.byText.get(normal);
    if (!found) continue;
    for (const each of found) items.add(each.item.id);
    columns.set(cell.column, (columns.get(cell.column) ?? 0) + 1);
  }
  let column: number | null = null;
  for (const [each, count] of columns) {
    if (column === null || count > (columns.get(column) ?? 0)) column = each;
  }
  return { matched: items.size, column };
}

/** The sheet's texts that are long enough to be an item, with their places. */
export function* longTexts(
  words: FormWords,
  grid: Grid,
): Generator<{ readonly normal: string; readonly cell: Cell }> {
  const rows = Math.min(SEARCHED_ROWS, grid.values.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.min(SEARCHED_COLUMNS, grid.values[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const text = textOf(valueAt(grid, { row, column }));
      // Spaces and line breaks can only make a text longer, so a short one need not be normalised.
      if (text.length < words.shortest || text.length > words.longest * 4) continue;
      yield { normal: normaliseWords(text), cell: { row, column } };
    }
  }
}
