import type { Grid } from '../../base/grid';
import { findIdentity } from '../find-form';

/** The form a 会审表 says it is; no notice has one of this name. */
export const REVIEW_SHEET = 'joint-review-sheet';

/** The scheme whose 会审表 a sheet says it is; null for any other sheet (J10). */
export function reviewSheetScheme(grid: Grid): string | null {
  const identity = findIdentity(grid)?.identity;
  return identity?.form === REVIEW_SHEET ? identity.scheme : null;
}
