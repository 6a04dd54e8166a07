import type { Grid } from '../../base/grid';
import { findIdentity } from '../find-form';
import { shownKey } from './review-sheet-plan';

/** Inserted columns push the keys to the right; nobody inserts many before a title. */
const KEY_COLUMNS = 6;

/** The form a 会审表 says it is; no notice has one of this name. */
export const REVIEW_SHEET = 'joint-review-sheet';

/** The scheme whose 会审表 a sheet says it is; null for any other sheet (J10). */
export function reviewSheetScheme(grid: Grid): string | null {
  const identity = findIdentity(grid)?.identity;
  return identity?.form === REVIEW_SHEET ? identity.scheme : null;
}

/** Keys of those of whom a 会审表 has indicators or conclusions, wherever its key column stands by now. */
export function personsShownIn({ values }: Grid): ReadonlySet<string> {
  const cells = values.flatMap((row) => row.slice(0, KEY_COLUMNS));
  return new Set(cells.flatMap((cell) => (typeof cell === 'string' ? (shownKey(cell) ?? []) : [])));
}
