import type { Grid } from '../../../src/base/grid';
import type { OpenScheme } from '../../../src/scheme/open-scheme';
import { findIdentity } from '../../../src/sheet/find-form';
import type { AppraisalSheet } from './appraisal-state';

/** Which sheet of whose appraisal this is, by the mark it carries; null for any other. One look, because every sheet is asked. */
export function appraisalSheetOf(
  schemes: readonly OpenScheme[],
  grid: Grid,
): { readonly opened: OpenScheme; readonly of: AppraisalSheet } | null {
  const appraised = schemes.filter(({ scheme }) => scheme.appraisal);
  const identity = appraised.length > 0 ? findIdentity(grid)?.identity : undefined;
  if (!identity) return null;
  const opened = appraised.find(({ scheme }) => scheme.id === identity.scheme);
  const id = opened?.scheme.appraisal?.id;
  if (!opened || id === undefined) return null;
  if (identity.form === id) return { opened, of: 'scores' };
  if (identity.form === `${id}-standings`) return { opened, of: 'standings' };
  if (identity.form === 'decisions') return { opened, of: 'basis' };
  return null;
}
